/** What a page can find out, way by way, in each of the reader's modes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.mjs';
import { differences, MODES, type Mode, type Probe, startProbe, VECTORS } from './probe.ts';

const PRIVACY = join(import.meta.dirname, '..', '..', 'docs', 'privacy.md');

/** The highlights and their registry belong to the document. */
const MARKED = [
  'names in CSS.highlights',
  'words under the highlights',
  'the style of ::highlight()',
];

/** A card lies on the page in one bare element, and what lies on a page can be seen to lie there. */
const ADDED = [
  'MutationObserver records',
  'children of the root element',
  'the page’s whole HTML',
  'attributes of all elements',
];
const FOUND_WORDS = 'words of a card, through window.find()';
const AT_POINTS = [
  'elements at points (elementsFromPoint)',
  'carets at points (caretPositionFromPoint)',
];
/** Firefox knows no second version of it. */
const COVERED = 'what covers a paragraph (IntersectionObserver v2)';
/** In Firefox a computed style lists custom properties, and two of ours go down from the root. */
const PROPERTIES = 'computed styles';
/** In Firefox a selection in a closed root hands out nodes from inside it. */
const INSIDE = 'the inside of a card, through what window.find() selects';

/** Mode → the ways that find a difference, in the order of the list. */
const FOUND: Record<BrowserName, Record<Mode, readonly string[]>> = {
  chromium: {
    normal: MARKED,
    card: [...ADDED, FOUND_WORDS, ...AT_POINTS, COVERED, ...MARKED],
    nameless: [],
    quiet: [],
  },
  firefox: {
    normal: [PROPERTIES, ...MARKED],
    card: [...ADDED, PROPERTIES, 'selected text', FOUND_WORDS, INSIDE, ...AT_POINTS, ...MARKED],
    nameless: [],
    quiet: [],
  },
};

/** Tests the probe in one browser. */
export function describeProbe(browser: BrowserName): void {
  describe(`a page in ${browser}`, () => {
    let probe: Probe;

    beforeAll(async () => {
      probe = await startProbe(browser);
    });
    afterAll(() => probe?.close());

    it('has many ways to look', () => {
      const names = VECTORS.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.length).toBeGreaterThanOrEqual(40);
    });

    it.each(Object.keys(MODES) as Mode[])('finds this and no more: %s', async (mode) => {
      const { marked, bare } = await probe.look(mode);
      const found = differences(marked, bare);
      expect(found).toEqual(FOUND[browser][mode]);
      if (mode === 'normal' || mode === 'card')
        expect(JSON.parse(marked.get('words under the highlights')!)).toEqual([
          'Huawei',
          'SenseTime',
          'Huawei',
          'SenseTime',
        ]);
      if (mode === 'card')
        expect(JSON.parse(marked.get('children of the root element')!)).toEqual([
          'HEAD',
          'BODY',
          'DIV',
        ]);
      const figure = `${found.length} of ${VECTORS.length}`;
      expect(readFileSync(PRIVACY, 'utf8')).toContain(`| ${MODES[mode]} | `);
      expect(privacyFigure(mode, browser)).toBe(figure);
    });

    it('reads the same twice where nobody else is', async () => {
      expect(differences(await probe.lookBare('normal'), await probe.lookBare('normal'))).toEqual(
        [],
      );
    });

    it('finds a clumsy extension by each way that it leaves open', async () => {
      const plain = await probe.lookBare('normal');
      const clumsy = await probe.lookBare('normal', () => {
        const host = document.createElement('x-card');
        host.attachShadow({ mode: 'open' });
        document.documentElement.append(host);
        document.adoptedStyleSheets = [new CSSStyleSheet()];
        document.head.append(document.createElement('style'));
        document.body.style.marginTop = '41px';
        Object.assign(globalThis, { clumsy: true });
        const native = Element.prototype.animate;
        Element.prototype.animate = function (...parameters) {
          return native.apply(this, parameters);
        };
        Node.prototype.cloneNode = () => document.body;
        postMessage('clumsy', '*');
        window.dispatchEvent(new Event('focus'));
        localStorage.setItem('clumsy', '1');
        sessionStorage.setItem('clumsy', '1');
        // biome-ignore lint/suspicious/noDocumentCookie: a page’s own way.
        document.cookie = 'clumsy=1';
        performance.mark('clumsy');
        history.replaceState('clumsy', '');
        document.querySelector<HTMLElement>('#field')!.focus();
        document.body.animate([{ opacity: 0.9 }, { opacity: 1 }], 100_000);
      });
      const found = differences(clumsy, plain);
      expect(found).toEqual(
        expect.arrayContaining([
          'events on window and document',
          'messages',
          'MutationObserver records',
          'calls of patched built-ins, with their stacks',
          'children of the root element',
          'style sheets',
          'adopted style sheets',
          'computed styles',
          'boxes of all elements',
          'focus',
          'animations',
          'global names',
          'built-ins that are not the browser’s own',
          'custom elements',
          'performance marks and measures',
          'localStorage',
          'sessionStorage',
          'cookies',
          'history',
        ]),
      );
    });
  });
}

/** The figure that docs/privacy.md gives for a mode; its columns are Chromium and Firefox. */
function privacyFigure(mode: Mode, browser: BrowserName): string | undefined {
  const row = readFileSync(PRIVACY, 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`| ${MODES[mode]} |`));
  return row?.split('|')[browser === 'chromium' ? 2 : 3]?.trim();
}
