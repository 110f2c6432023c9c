/** Renders assets/icon.svg to public/icon/SIZE.png with Chromium: `icons`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Harness } from './browser/harness.ts';
import { launchOrExit } from './browser/launch.ts';

/** Edge lengths in px that browsers and their stores ask for. */
const SIZES = [16, 32, 48, 96, 128];
const ROOT = join(import.meta.dirname, '..');
const TARGET = join(ROOT, 'public', 'icon');

const svg = readFileSync(join(ROOT, 'assets', 'icon.svg'), 'utf8');
const harness = await launchOrExit({
  browser: 'chromium',
  headless: true,
  width: 256,
  height: 256,
});
try {
  mkdirSync(TARGET, { recursive: true });
  for (const size of SIZES) writeFileSync(join(TARGET, `${size}.png`), await render(harness, size));
} finally {
  await harness.close();
}

async function render({ newPage }: Harness, size: number): Promise<Uint8Array> {
  const page = await newPage();
  await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
  await page.setContent(
    `<!doctype html><style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}
