/**
 * Writes down what can be read on a page, as plain HTML, for its annotated copy. The page is only
 * looked at. Hidden parts, media, forms, links' addresses and everything that could run stay behind.
 */
import type { ArticleSource } from '../engine/article.ts';
import { isClosedFrame, isFrame, isSeenFrame, standsInMainText } from './article-frames.ts';
import { attribute, escaped, type Written, written } from './article-tags.ts';
import { bodyOf, documentElementOf, getter, isElement, isText } from './nodes.ts';
import { inSlices, type Turns } from './slices.ts';

/** Longest HTML of a copy, in UTF-16 code units: far longer than any article. */
export const LARGEST = 5_000_000;

/** Who wrote the article and what it is called, as sites tell it. */
const METADATA =
  'meta[property="og:title"], meta[name="twitter:title"], meta[name="author"], meta[name="dc.creator"]';

const titleOf = getter<Document, string>(() => Document.prototype, 'title');

/** Reads the document as it stands, in slices between which the page has its turns. */
export async function readArticle(
  { document, location }: Window,
  turns: Turns,
  largest = LARGEST,
): Promise<ArticleSource> {
  const writing = new Writing(document, largest);
  const work = { step: () => writing.step(), pause: () => undefined };
  await inSlices(work, turns, new AbortController().signal);
  const body = bodyOf(document);
  return {
    html: writing.html,
    title: titleOf(document),
    language: documentElementOf(document)?.lang ?? '',
    direction: body && getComputedStyle(body).direction === 'rtl' ? 'rtl' : 'ltr',
    address: location.href,
    isCut: writing.isCut,
    lacksFrames: writing.lacksFrames,
  };
}

/** Turns that also come in a tab in the background: that is where the page is while its copy is made. */
export function steadyTurns(view: Window): Turns {
  const { port1, port2 } = new MessageChannel();
  return {
    now: () => view.performance.now(),
    next: () =>
      new Promise((resolve) => {
        port1.onmessage = () => resolve();
        port2.postMessage(undefined);
      }),
  };
}

/** True for a frame whose text a reader would look for in the copy. */
function isMissed(frame: HTMLIFrameElement): boolean {
  return isClosedFrame(frame) && isSeenFrame(frame) && standsInMainText(frame);
}

class Writing {
  isCut = false;
  lacksFrames = false;
  #largest: number;
  #parts: string[] = [];
  #length = 0;
  /** Elements that are being written, and how many of their nodes have been. */
  #open: { written: Written; done: number }[] = [];

  constructor(document: Document, largest: number) {
    this.#largest = largest;
    this.#write(`<!doctype html><html><head>${headOf(document)}</head>`);
    const body = bodyOf(document);
    if (body) this.#element(body);
  }

  get html(): string {
    return this.#parts.join('');
  }

  /** Writes one node; false when all is written. */
  step(): boolean {
    const open = this.#open.at(-1);
    if (!open) return false;
    const node = open.written.nodes[open.done++];
    if (!node || this.isCut) {
      this.#open.pop();
      this.#parts.push(open.written.end);
    } else if (isText(node)) {
      if (open.written.showsText) this.#text(node.data);
    } else if (isElement(node)) {
      this.#element(node);
    }
    return this.#open.length > 0;
  }

  #element(element: Element): void {
    const form = written(element);
    this.lacksFrames ||= isFrame(element) && isMissed(element);
    if (!form) return;
    this.#write(form.begin);
    this.#open.push({ written: form, done: 0 });
  }

  #text(text: string): void {
    const room = this.#largest - this.#length;
    this.#write(escaped(text.slice(0, room)));
    if (text.length > room) this.isCut = true;
  }

  #write(html: string): void {
    this.#parts.push(html);
    this.#length += html.length;
    if (this.#length >= this.#largest) this.isCut = true;
  }
}

function headOf(document: Document): string {
  const metas = [...document.querySelectorAll(METADATA)].map((meta) =>
    ['property', 'name', 'content']
      .map((name) => attribute(name, meta.getAttribute(name)))
      .join(''),
  );
  return [
    `<title>${escaped(titleOf(document))}</title>`,
    ...metas.map((meta) => `<meta${meta}>`),
  ].join('');
}
