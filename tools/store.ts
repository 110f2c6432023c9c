/** `store`: takes the pictures that the stores show, from the extension itself on the sample article. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { launchOrExit } from './browser/launch.ts';
import { servePages } from './browser/serve.ts';
import { buildForChromium } from './build.ts';
import { drawPictures } from './store/drawn.ts';
import { SCREEN, takeScreens } from './store/screens.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, '.artifacts', 'store');
/** The newspaper of the sample article; no such host exists. */
const HOST = 'harbour-courier.example';

console.log('Building the extension …');
const extension = buildForChromium('production');
const article = readFileSync(join(import.meta.dirname, 'demo-article.html'), 'utf8');
const served = await servePages(new Map([['/article', article]]));
const { port } = new URL(served.origin);
const harness = await launchOrExit({
  browser: 'chromium',
  extension,
  headless: true,
  ...SCREEN,
  args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
});
try {
  mkdirSync(FOLDER, { recursive: true });
  const drawn = await drawPictures(harness);
  const screens = await takeScreens(harness, `http://${HOST}:${port}/article`);
  for (const [name, picture] of [...screens, ...drawn]) {
    const path = join(FOLDER, name);
    writeFileSync(path, picture);
    console.log(relative(ROOT, path));
  }
} finally {
  await harness.close();
  await served.close();
}
