/** What a page does to an open card, and beside it what comes of that in each browser. */
import type { BrowserName } from '../../tools/browser/find.mjs';

export interface Attack {
  /** Completes “a page that …”. */
  name: string;
  /** Runs in the page’s own world while the card is open; what it gives back has been learnt. */
  attempt(): unknown;
  learns: Record<BrowserName, unknown>;
}

const inBoth = (learnt: unknown): Attack['learns'] => ({ chromium: learnt, firefox: learnt });

/** Attempts of a script alone; the card stays as it is under all of them. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'makes events of its own: keys, presses, taps, clicks, moves',
    attempt: () => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const name = document.querySelector('p')!;
      const { left: clientX, top } = name.getBoundingClientRect();
      const at = { bubbles: true, composed: true, cancelable: true, clientX, clientY: top + 8 };
      for (const target of [host, name, document.body, window]) {
        for (const key of ['Escape', 'n', 'p', 'ArrowRight', 'Tab', 'Enter'])
          target.dispatchEvent(new KeyboardEvent('keydown', { ...at, key }));
        for (const type of ['pointerdown', 'pointerup', 'pointermove', 'pointerleave', 'click'])
          for (const pointerType of ['mouse', 'touch'])
            target.dispatchEvent(new PointerEvent(type, { ...at, clientX: 1, pointerType }));
        for (const type of ['scroll', 'resize', 'blur', 'focus', 'visibilitychange', 'toggle'])
          target.dispatchEvent(new Event(type, at));
      }
      host.click();
      host.focus();
      return document.activeElement === host;
    },
    learns: inBoth(false),
  },
  {
    name: 'looks into the host',
    attempt: () => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const { width, height } = host.getBoundingClientRect();
      return {
        root: host.shadowRoot,
        ofClone: (host.cloneNode(true) as Element).shadowRoot,
        html: host.outerHTML,
        serialised: host.getHTML({ serializableShadowRoots: true }),
        text: [host.innerText, host.textContent],
        attributes: host.getAttributeNames(),
        size: [width, height, host.scrollWidth, host.scrollHeight],
        animations: host.getAnimations({ subtree: true }).length,
        below: host.querySelectorAll('*').length,
        popovers: document.querySelectorAll(':popover-open').length,
        has: document.querySelectorAll(':has(button, a, h2)').length,
        role: [host.role, host.ariaLabel, host.title, host.lang],
        at: document
          .elementsFromPoint(innerWidth / 2, innerHeight / 2)
          .map(({ nodeName }) => nodeName),
        slots: host.assignedSlot,
        timeline: performance.getEntries().filter(({ name }) => name.includes('extension')).length,
      };
    },
    learns: inBoth({
      root: null,
      ofClone: null,
      html: '<div></div>',
      serialised: '',
      text: ['', ''],
      attributes: [],
      size: [0, 0, 0, 0],
      animations: 0,
      below: 0,
      popovers: 0,
      has: 0,
      role: [null, null, '', ''],
      at: ['DIV', 'HTML'],
      slots: null,
      timeline: 0,
    }),
  },
  {
    name: 'observes the host’s size and place',
    attempt: () =>
      new Promise((resolve) => {
        const host = document.documentElement.lastElementChild!;
        new ResizeObserver(([size]) => {
          new IntersectionObserver(([place]) =>
            resolve([size!.contentRect.width, size!.contentRect.height, place!.intersectionRatio]),
          ).observe(host);
        }).observe(host);
      }),
    learns: inBoth([0, 0, 1]),
  },
  {
    name: 'selects and copies everything, and looks for words',
    attempt: () => {
      const find = (window as unknown as { find(words: string): boolean }).find;
      const selection = getSelection()!;
      document.execCommand('selectAll');
      const all = String(selection).includes('report says');
      const found = [find('What the report says'), find('no such words')];
      selection.modify('extend', 'forward', 'documentboundary');
      const words = String(selection);
      const inside = selection.anchorNode?.getRootNode() instanceof ShadowRoot;
      selection.removeAllRanges();
      return { all, found, words, inside };
    },
    learns: {
      // A yes or no is all: the words that were asked for are in an open card.
      chromium: { all: false, found: [true, false], words: '', inside: false },
      // What was found is selected, and the selection hands out the nodes: inside-card.full.test.ts goes on from there.
      firefox: { all: false, found: [true, false], words: 'What the report says', inside: true },
    },
  },
  {
    name: 'asks the browser for the parts of a selection or a point in closed roots',
    attempt: () => {
      const seen = new Set<string>();
      for (let y = 0; y < innerHeight; y += 20)
        for (let x = 0; x < innerWidth; x += 20) {
          const caret = document.caretPositionFromPoint(x, y);
          if (caret) seen.add((caret.offsetNode.getRootNode() as Node).nodeName);
        }
      return [...seen];
    },
    learns: inBoth(['#document']),
  },
];
