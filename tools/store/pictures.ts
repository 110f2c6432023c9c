/** All pictures for the stores, from a build of the extension. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchOrExit } from '../browser/launch.ts';
import { servePages } from '../browser/serve.ts';
import { drawPictures } from './drawn.ts';
import { type Pictures, SCREEN, takeScreens } from './screens.ts';

const ARTICLE = join(import.meta.dirname, '..', 'demo-article.html');
/** The newspaper of the sample article; no such host exists. */
const HOST = 'harbour-courier.example';

/** Installs the build in `extension` in a browser and takes the pictures. */
export async function takePictures(extension: string): Promise<Pictures> {
  const served = await servePages(new Map([['/article', readFileSync(ARTICLE, 'utf8')]]));
  const { port } = new URL(served.origin);
  const harness = await launchOrExit({
    browser: 'chromium',
    extension,
    headless: true,
    ...SCREEN,
    args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
  });
  try {
    const screens = await takeScreens(harness, `http://${HOST}:${port}/article`);
    return new Map([...screens, ...(await drawPictures(harness))]);
  } finally {
    await harness.close();
    await served.close();
  }
}
