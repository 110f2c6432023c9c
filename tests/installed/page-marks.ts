/**
 * Looks at a page and its frames from the extension's own world: what a page makes of its built-ins
 * or calls its form fields does not reach there, if only prototypes are asked.
 */
import type { Page } from 'puppeteer-core';
import type { PageSummary } from '../../engine/summary.ts';
import { envelope } from '../../extension/messages.ts';
import { type Installed, until } from './installed.ts';

/** The marks of one frame in document order. */
export interface FrameMarks {
  url: string;
  texts: string[];
}

declare const chrome: {
  tabs: {
    query(query: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object, to: { frameId: number }): Promise<unknown>;
  };
  scripting: {
    executeScript<Arguments extends unknown[], Result>(injection: {
      target: { tabId: number; allFrames: boolean };
      func: (...parameters: Arguments) => Result;
      args?: Arguments;
    }): Promise<{ result: Result }[]>;
  };
};

/** The number of the tab that shows a page. */
export async function tabOf({ harness }: Installed, page: Page): Promise<number> {
  return until(`the tab of ${page.url()}`, () =>
    harness.inExtension(
      async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
      page.url(),
    ),
  );
}

/** The largest pages take Firefox long, and each answer about them takes it a while, in ms. */
const LONG = 60_000;
const ASKING = { deadline: LONG, poll: 250 };

/** Waits until a page has been read to its end, and returns how many mentions can be seen in it. */
export async function mentionsWhenRead(installed: Installed, page: Page): Promise<number> {
  const tab = await tabOf(installed, page);
  const reading = async () => {
    const answer = await installed.harness
      .inExtension(
        (id, message) => chrome.tabs.sendMessage(id, message, { frameId: 0 }),
        tab,
        envelope('summary-wanted', undefined),
      )
      .catch(() => undefined);
    const { reply } = (answer ?? {}) as { reply?: PageSummary };
    return reply?.complete && reply;
  };
  const { mentions } = await until('the end of reading', reading, ASKING);
  return mentions;
}

/** Waits until a page has so many marks. Firefox lets its extensions count highlights, not list them. */
export async function untilCounted(installed: Installed, page: Page, marks: number): Promise<void> {
  const tab = await tabOf(installed, page);
  let seen: unknown;
  await until(
    () => `${marks} marks, seen ${seen}`,
    async () => {
      seen = await installed.harness.inExtension(async (tabId) => {
        const [frame] = await chrome.scripting.executeScript({
          target: { tabId, allFrames: false },
          func: () => CSS.highlights.get('backstory-upper')?.size,
        });
        return frame?.result;
      }, tab);
      return seen === marks;
    },
    { deadline: LONG },
  );
}

/** The registered marks of every frame that the extension may read, the main frame's first. */
export async function marksInFrames(installed: Installed, page: Page): Promise<FrameMarks[]> {
  const tab = await tabOf(installed, page);
  return installed.harness.inExtension(async (tabId) => {
    const frames = await chrome.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => {
        const texts = [...(CSS.highlights.get('backstory-upper') ?? [])]
          .map(({ startContainer, startOffset, endContainer, endOffset }) => {
            const range = new Range();
            range.setStart(startContainer, startOffset);
            range.setEnd(endContainer, endOffset);
            return range;
          })
          .sort((one, other) => {
            if (one.startContainer.getRootNode() === other.startContainer.getRootNode())
              return one.compareBoundaryPoints(Range.START_TO_START, other);
            return one.startContainer.compareDocumentPosition(other.startContainer) & 4 ? -1 : 1;
          })
          .map(String);
        return { url: location.href, texts };
      },
    });
    // A frame that is only coming has no result yet.
    return frames.flatMap(({ result }) => result ?? []);
  }, tab);
}

/** Waits until the marks of all frames together are these; frames in the order of their numbers. */
export async function untilMarkedInFrames(
  installed: Installed,
  page: Page,
  texts: readonly string[],
): Promise<void> {
  let seen: string[] = [];
  await until(
    () => `marks ${JSON.stringify(texts)}, seen ${JSON.stringify(seen)}`,
    async () => {
      seen = (await marksInFrames(installed, page)).flatMap((frame) => frame.texts);
      return JSON.stringify(seen) === JSON.stringify(texts);
    },
  );
}

/** Adds a paragraph to the end of the page, past everything that the page may have spoilt. */
export async function addParagraph(installed: Installed, page: Page, text: string): Promise<void> {
  const tab = await tabOf(installed, page);
  await installed.harness.inExtension(
    async (tabId, words) => {
      await chrome.scripting.executeScript({
        target: { tabId, allFrames: false },
        func: (content) => {
          const paragraph = Document.prototype.createElement.call(document, 'p');
          paragraph.append(content);
          const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'body')!;
          get!.call(document).append(paragraph);
        },
        args: [words],
      });
    },
    tab,
    text,
  );
}
