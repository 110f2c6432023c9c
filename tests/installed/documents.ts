/** Documents that are no web pages are left alone, and the popup says in words why. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.mjs';
import type { ServedPage } from '../../tools/browser/serve.ts';
import { BROWSER_PAGES } from './browser-pages.ts';
import { cannot } from './cannot.ts';
import { untilSays } from './in-popup.ts';
import { type Installed, install } from './installed.ts';

const of = (type: string, body: string | Buffer): ServedPage => ({
  body,
  headers: { 'content-type': type },
});

/** The smallest whole PDF: one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const FILE = 'This is a file, not a web page';
const REFUSED = 'The browser does not let extensions read this page';

const DOCUMENTS: readonly (readonly [kind: string, document: ServedPage])[] = [
  ['plain text', of('text/plain', 'Huawei built it.')],
  ['XML', of('application/xml', '<story>Huawei built it.</story>')],
  [
    'a news feed',
    of('application/rss+xml', '<rss version="2.0"><channel><title>Huawei</title></channel></rss>'),
  ],
  [
    'a drawing',
    of('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Huawei</text></svg>'),
  ],
  ['JSON', of('application/json', '{"story": "Huawei built it."}')],
  ['a script', of('text/javascript', '// Huawei built it.')],
  ['a style sheet', of('text/css', '/* Huawei built it. */')],
  ['a PDF', of('application/pdf', PDF)],
];

/** Firefox shows PDFs in a page of its own, and answers for a source view; an empty tab it lets be read. */
const WORDS: Record<BrowserName, { pdf: string; source: string; empty: string }> = {
  chromium: { pdf: FILE, source: 'does not answer', empty: REFUSED },
  firefox: { pdf: REFUSED, source: REFUSED, empty: 'Nothing on this page is named' },
};

/** Tests documents that are no web pages. */
export function describeDocuments(browser: BrowserName): void {
  describe(`documents that are no web pages in ${browser}`, () => {
    let installed: Installed;

    beforeAll(async () => {
      installed = await install(browser, 'test');
    });
    afterAll(() => installed?.close());

    it.for(DOCUMENTS)(
      '%s is left alone, and the popup says so',
      async ([kind, document], { skip }) => {
        if (kind === 'a news feed') skip(...cannot(browser, 'show a news feed'));
        const path = `/document-${installed.pages.size}`;
        installed.pages.set(path, document);
        const page = await installed.harness.newPage();
        await page.goto(installed.origin + path);
        const popup = await installed.harness.openPopup(page);
        await untilSays(popup, kind === 'a PDF' ? WORDS[browser].pdf : FILE);
        expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
        await page.close();
      },
    );

    it.each([
      [
        'the source of a page',
        () => `view-source:${installed.origin}/source`,
        WORDS[browser].source,
      ],
      ['an empty tab', () => 'about:blank', WORDS[browser].empty],
      ['a page of the browser', () => BROWSER_PAGES[browser], 'Pages of the browser itself'],
      ['a page of an extension', () => installed.harness.extensionUrl('popup.html'), REFUSED],
    ])('%s is left alone, and the popup says why', async (_kind, address, words) => {
      installed.pages.set('/source', '<p>Huawei built it.</p>');
      const page = await installed.harness.openAddress(address());
      const popup = await installed.harness.openPopup(page);
      await untilSays(popup, words);
      await page.close();
    });

    it('XHTML is a web page', async () => {
      installed.pages.set(
        '/xhtml',
        of(
          'application/xhtml+xml',
          '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Huawei built it.</p></body></html>',
        ),
      );
      const page = await installed.harness.newPage();
      await page.goto(`${installed.origin}/xhtml`);
      const popup = await installed.harness.openPopup(page);
      await untilSays(popup, '1 mention of 1 name');
      await page.close();
    });
  });
}
