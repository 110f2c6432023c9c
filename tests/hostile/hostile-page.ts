/** What a hostile page is, beside its expectation, and the plain page that each is made from. */
import type { ServedPage } from '../../tools/browser/serve.ts';

/** What a reader relies on. */
export type Works =
  /** Names are marked. */
  | 'marks'
  /** Names that come later are marked as well. */
  | 'follows'
  /** A card opens under the resting pointer, and Escape closes it. */
  | 'card';

export interface HostilePage {
  /** Completes “a page that …”. */
  name: string;
  page: ServedPage;
  /** What its script has learnt by the end, as it stands in `learnt` on the page. */
  learns: unknown;
  /** How the open card looks to the reader in spite of it; undefined where it does not open. */
  changes: Change;
  works: readonly Works[];
  /** Names that are marked in frames of the page; none without it. */
  inFrames?: readonly string[];
  /** What the popup says in the end, where that is in question. */
  says?: string;
}

/** What the page did to an open card: to its look, or to whether there is one. */
export type Change = 'nothing' | 'no card opens' | 'the card goes';

/** Two names in the page itself. */
export const TEXT = '<p>Huawei built it.</p><p>SenseTime signed.</p>';

/** A page that runs `script` before anything else of it. */
export const page = (script: string, body = TEXT, style = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story</title><link rel="icon" href="data:,">
<style>${style}</style><script>window.learnt = [];${script}</script></head>
<body style="font: 18px/1.6 serif; max-width: 640px; margin: 40px auto">${body}</body></html>`;

/** Runs `act` in the page as soon as an element comes last into the document. */
export const onHost = (act: string) => `
new MutationObserver((records) => {
  for (const { target, addedNodes } of records)
    for (const host of addedNodes)
      if (target === document.documentElement && host.localName === 'div' && !host.id) { ${act} }
}).observe(document, { childList: true, subtree: true });`;
