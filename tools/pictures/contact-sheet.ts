/** All pictures on one sheet, with what each shows under it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Harness } from '../browser/harness.ts';
import type { Scene } from './stage.ts';

/** Width of the sheet, in CSS px. */
const WIDTH = 1600;

const STYLE = `body { margin: 24px; font: 13px/18px system-ui, sans-serif; color: #1b1e23; background: #eef1f5 }
h1 { margin: 0 0 16px; font-size: 22px }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 20px; align-items: start }
figure { margin: 0 }
img { display: block; max-width: 100%; max-height: 360px; border: 1px solid #868e9a; background: #fff }
figcaption { margin-top: 4px }`;

/** Lays the pictures in the folder out as an HTML page and photographs it; returns the path of the picture. */
export async function makeContactSheet(
  harness: Harness,
  { scenes, folder }: { scenes: readonly Scene[]; folder: string },
): Promise<string> {
  const page = join(folder, 'contact-sheet.html');
  const picture = join(folder, 'contact-sheet.png') as `${string}.png`;
  writeFileSync(page, sheetOf(scenes));
  const tab = await harness.browser.newPage();
  await tab.setViewport({ width: WIDTH, height: 900 });
  await tab.goto(pathToFileURL(page).href, { waitUntil: 'load' });
  await tab.screenshot({ path: picture, fullPage: true });
  await tab.close();
  return picture;
}

function sheetOf(scenes: readonly Scene[]): string {
  const figures = scenes.map(
    ({ name, label }) =>
      `<figure><img src="${name}.png" alt=""><figcaption>${escaped(label)}</figcaption></figure>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Backstory in pictures</title><style>${STYLE}</style>
<h1>Backstory in pictures</h1><main>${figures.join('\n')}</main></html>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
