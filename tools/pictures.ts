/**
 * Pictures of every surface in every state: `pictures [--docs] [NAME …]`, after `npm run build:test`.
 * Names choose pictures whose file name begins so; `--docs` renews those of the documentation.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { launchOrExit } from './browser/launch.ts';
import { type ServedPage, servePages } from './browser/serve.ts';
import { builtFolder } from './build.ts';
import { type Album, pathOf, takeAll } from './pictures/album.ts';
import { cardScenes } from './pictures/card-scenes.ts';
import { makeContactSheet } from './pictures/contact-sheet.ts';
import { lineOf, namesOfKinds } from './pictures/kinds.ts';
import { pageScenes } from './pictures/page-scenes.ts';
import { popupScenes } from './pictures/popup-scenes.ts';
import { clearStage, type Scene } from './pictures/stage.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, '.artifacts', 'pictures');
const DOCS = join(ROOT, 'docs', 'images');
/** A picture in the documentation is loaded by everybody who opens the project, in bytes. */
const DOCS_LIMIT = 150_000;

const { docs, chosen } = readOptions();
const extension = builtFolder('chromium', 'test');
if (!existsSync(join(extension, 'manifest.json'))) {
  console.error('There is no test build to picture: run `npm run build:test` first.');
  process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
const scenes = [...cardScenes(), ...popupScenes(), ...pageScenes()].filter(isWanted);
if (scenes.length === 0) {
  console.error(`There is no picture whose name begins with ${chosen.join(' or ')}.`);
  process.exit(2);
}
const pages = samplePages();
const served = await servePages(pages);
const harness = await launchOrExit({
  browser: 'chromium',
  extension,
  headless: true,
  width: 1280,
  height: 860,
  // Without it the screen is so low that the popup would be too.
  args: ['--screen-info={1600x1200}'],
});
try {
  const stage = { harness, origin: served.origin, pages };
  await clearStage(stage);
  const album = await takeAll(scenes, { stage, folder: FOLDER });
  const sheet = await makeContactSheet(harness, { scenes: album.taken, folder: FOLDER });
  console.log(
    `${album.taken.length} pictures in ${relative(ROOT, FOLDER)}, all of them on ${relative(ROOT, sheet)}`,
  );
  if (docs) keepForDocs(album);
  for (const fault of album.faults) console.error(`NOT TAKEN: ${fault}`);
  if (album.faults.length > 0) process.exitCode = 1;
} finally {
  await harness.close();
  await served.close();
}

function readOptions(): { docs: boolean; chosen: string[] } {
  try {
    const options = { docs: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { docs: values.docs, chosen: positionals };
  } catch {
    console.error('usage: pictures [--docs] [NAME …]');
    process.exit(2);
  }
}

function isWanted(scene: Scene): boolean {
  if (chosen.length > 0) return chosen.some((name) => scene.name.startsWith(name));
  return !docs || scene.docs === true;
}

/** The pages that are pictured: the sample article by day and by night, and pages of one line. */
function samplePages(): Map<string, ServedPage> {
  const article = readFileSync(join(import.meta.dirname, 'demo-article.html'), 'utf8');
  const line = (words: string) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample</title><body style="margin: 40px; font: 18px/1.6 serif">${words}`;
  const kinds = namesOfKinds().map(
    ({ words }) => `<p style="margin-bottom: 60px">${lineOf(words)}</p>`,
  );
  return new Map<string, ServedPage>([
    ['/article', article],
    ['/night-article', article.replace('@media (prefers-color-scheme: dark)', '@media all')],
    ['/kinds', line(kinds.join(''))],
    ['/one-name', line('<p>TikTok opened an office.</p>')],
    ['/rain', line('<p>Rain is expected.</p>')],
    ['/file.txt', { body: 'Huawei', headers: { 'content-type': 'text/plain' } }],
  ]);
}

/** Puts the pictures of the documentation in their place; one that is too heavy is a fault. */
function keepForDocs({ taken, faults }: Album): void {
  mkdirSync(DOCS, { recursive: true });
  for (const scene of taken.filter((each) => each.docs)) {
    const picture = pathOf(scene, FOLDER);
    const { size } = statSync(picture);
    if (size < DOCS_LIMIT) copyFileSync(picture, pathOf(scene, DOCS));
    else
      faults.push(`${scene.name} for the documentation: ${size} bytes, ${DOCS_LIMIT} are allowed.`);
  }
}
