/** The ways in which a page can look for an extension: each reads one thing in the page's own world. */
import type { Heard } from './probe-page.ts';

/** What a page that knows the extension would know of it. */
export interface Known {
  /** Its id in the browser. */
  id: string;
  /** Address of one of its files. */
  file: string;
}

export interface Vector {
  /** What is looked at, as it is printed. */
  name: string;
  /** Runs on the page: nothing outside its own body is known there. */
  read(known: Known): unknown;
}

declare const heard: Heard;

/** Ways that read the document and what the browser shows of it. */
const DOCUMENT: readonly Vector[] = [
  {
    name: 'children of the root element',
    read: () => [...document.documentElement.children].map(({ nodeName }) => nodeName),
  },
  { name: 'the page’s whole HTML', read: () => document.documentElement.outerHTML },
  {
    name: 'attributes of all elements',
    read: () => [...document.querySelectorAll('*')].map((each) => each.getAttributeNames().join()),
  },
  { name: 'style sheets', read: () => document.styleSheets.length },
  { name: 'adopted style sheets', read: () => document.adoptedStyleSheets.length },
  {
    name: 'computed styles',
    read: () =>
      [...document.querySelectorAll('body, body *')].map((each) =>
        [...getComputedStyle(each)]
          .map((name) => getComputedStyle(each).getPropertyValue(name))
          .join(),
      ),
  },
  { name: 'fonts', read: () => [...document.fonts].map(({ family }) => family) },
  { name: 'text as it is laid out', read: () => document.body.innerText },
  {
    name: 'selected text',
    read: () => {
      getSelection()!.selectAllChildren(document.documentElement);
      const text = String(getSelection());
      getSelection()!.removeAllRanges();
      return text;
    },
  },
  {
    name: 'words of a card, through window.find()',
    read: () => {
      const find = (window as unknown as { find(words: string): boolean }).find;
      const found = find('What the report says');
      const text = String(getSelection());
      getSelection()!.removeAllRanges();
      return [found, text];
    },
  },
  {
    name: 'the inside of a card, through what window.find() selects',
    read: () => {
      const find = (window as unknown as { find(words: string): boolean }).find;
      find('What the report says');
      const root = getSelection()!.anchorNode?.getRootNode();
      getSelection()!.removeAllRanges();
      return root instanceof ShadowRoot ? root.textContent : 'no shadow root';
    },
  },
  {
    name: 'scroll position and size',
    read: () => {
      const { scrollWidth, scrollHeight, clientWidth } = document.documentElement;
      return [scrollX, scrollY, scrollWidth, scrollHeight, clientWidth];
    },
  },
  {
    name: 'boxes of all elements',
    read: () =>
      [...document.body.querySelectorAll('*')].map((each) =>
        JSON.stringify(each.getBoundingClientRect()),
      ),
  },
  { name: 'focus', read: () => [document.activeElement?.nodeName, document.hasFocus()] },
  {
    name: 'elements at points (elementsFromPoint)',
    read: () => {
      const seen: string[] = [];
      for (let y = 5; y < innerHeight; y += 40)
        for (let x = 5; x < innerWidth; x += 40)
          seen.push(
            document
              .elementsFromPoint(x, y)
              .map(({ nodeName }) => nodeName)
              .join(),
          );
      return seen;
    },
  },
  {
    name: 'carets at points (caretPositionFromPoint)',
    read: () => {
      const seen: unknown[] = [];
      for (let y = 5; y < innerHeight; y += 40)
        for (let x = 5; x < innerWidth; x += 40) {
          const caret = document.caretPositionFromPoint(x, y);
          seen.push([caret?.offsetNode.nodeName, caret?.offset].join());
        }
      return seen;
    },
  },
  {
    name: 'what covers a paragraph (IntersectionObserver v2)',
    read: () =>
      new Promise((resolve) => {
        const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
        const observer = new IntersectionObserver(([entry]) => {
          observer.disconnect();
          resolve((entry as { isVisible?: boolean }).isVisible);
        }, options);
        observer.observe(document.querySelector('#second')!);
      }),
  },
  { name: 'animations', read: () => document.getAnimations().length },
  {
    name: 'open popovers, dialogs, fullscreen',
    read: () => [
      document.querySelectorAll(':popover-open, :modal').length,
      document.documentElement.matches(':has(:popover-open)'),
      document.fullscreenElement === null,
    ],
  },
  {
    name: 'what the pointer is over (:hover)',
    read: () => [...document.querySelectorAll(':hover')].map(({ nodeName }) => nodeName),
  },
];

/** Ways that go through the highlights, which the document shares with its readers. */
const HIGHLIGHTS: readonly Vector[] = [
  {
    name: 'names in CSS.highlights',
    read: () => [...CSS.highlights.keys()],
  },
  {
    name: 'words under the highlights',
    read: () =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map(({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent?.slice(startOffset, endOffset),
        ),
      ),
  },
  {
    name: 'the style of ::highlight()',
    read: () => {
      const look = (name: string) =>
        getComputedStyle(document.body, `::highlight(${name})`).textDecoration;
      return [look('backstory-upper'), look('backstory-lower'), look('nobody')];
    },
  },
];

/** Ways that listen. */
const OVERHEARD: readonly Vector[] = [
  { name: 'events on window and document', read: () => heard.events },
  { name: 'messages', read: () => heard.messages },
  { name: 'errors and rejections', read: () => heard.errors },
  { name: 'MutationObserver records', read: () => heard.mutations },
  { name: 'layout shifts', read: () => heard.shifts },
  { name: 'calls of patched built-ins, with their stacks', read: () => heard.calls },
];

/** Every way, but for measuring time and memory: what is noise and what a reader of the page they cannot tell. */
export const DOCUMENT_VECTORS: readonly Vector[] = [...OVERHEARD, ...DOCUMENT, ...HIGHLIGHTS];
