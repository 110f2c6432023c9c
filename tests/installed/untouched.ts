/** Pages that are compared with themselves in a browser without the extension. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.mjs';
import type { Harness } from '../../tools/browser/harness.ts';
import { launchWithExtension } from '../../tools/browser/launch.ts';
import { storeSettings } from '../../tools/browser/settings.ts';
import { article, type Installed, install } from './installed.ts';
import { untilCounted } from './page-marks.ts';
import { traces } from './traces.ts';

const PAGES: readonly (readonly [kind: string, body: string, marks: number])[] = [
  ['an article', '<h1>Huawei</h1><p>Huawei <b>built</b> it.</p><p>SenseTime signed.</p>', 3],
  [
    'lists, tables and preformatted text',
    '<ul><li>Huawei</ul><table><tr><td>SenseTime<td>rain</table><pre>Huawei\n  Huawei</pre>',
    2,
  ],
  [
    'text that a style sheet lays out',
    '<style>p { columns: 2; overflow: hidden; height: 50px } p::first-line { color: red }</style><p>Huawei built it in Hanoi, and it rained.</p>',
    1,
  ],
  [
    'open shadow roots',
    '<x-open></x-open><script>document.querySelector("x-open").attachShadow({ mode: "open" }).innerHTML = "<p>Huawei built it.</p>"</script>',
    1,
  ],
];

/** Tests that a marked page leaves its own scripts nothing to notice. */
export function describeUntouched(browser: BrowserName): void {
  describe(`in ${browser}`, () => {
    let installed: Installed;
    let bare: Harness;

    beforeAll(async () => {
      installed = await install(browser, 'test');
      await storeSettings(installed.harness);
      bare = await launchWithExtension({ browser, headless: true, width: 1280, height: 800 });
    });
    afterAll(async () => {
      await bare?.close();
      await installed?.close();
    });

    it.each(PAGES)('%s', async (_kind, body, marks) => {
      const page = await installed.open(article(body));
      await untilCounted(installed, page, marks);
      const control = await bare.newPage();
      await control.goto(page.url());
      expect(await traces(page)).toEqual(await traces(control));
      await page.close();
      await control.close();
    });
  });
}
