/**
 * Opens every saved page of a folder with and without the extension and prints one JSON line each:
 * `pages DIR`. The bare browser opens each page twice; what differs between those two is the page's
 * own unrest and is not held against the extension.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Harness } from './browser/harness.ts';
import { callExpression } from './browser/inject.ts';
import { launchOrExit } from './browser/launch.ts';
import { servePages } from './browser/serve.ts';
import { fixedPage, observePage, type PageFacts } from './pages/observe.ts';

const ROOT = join(import.meta.dirname, '..');
const WINDOW = { browser: 'chromium', headless: true, width: 1280, height: 800 } as const;
/** Time for a page to settle and be read, in ms. */
const SETTLED = 1200;

const [folder] = process.argv.slice(2);
if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(
    'usage: pages DIR   (a folder of saved .html pages; build the extension first: npm run build:test)',
  );
  process.exit(2);
}

const files = readdirSync(folder).filter((name) => /\.x?html?$/i.test(name));
const pages = new Map(files.map((name) => [`/${name}`, readFileSync(join(folder, name), 'utf8')]));
const served = await servePages(pages);
const marked = await launchOrExit({
  ...WINDOW,
  extension: join(ROOT, '.output', 'chrome-mv3-test'),
});
const bare = await launchOrExit(WINDOW);
let differing = 0;
try {
  for (const name of files) {
    const url = `${served.origin}/${encodeURIComponent(name)}`;
    const [control, again, ours] = [
      await open(bare, url),
      await open(bare, url),
      await open(marked, url),
    ];
    const differences = differencesOf(control, again, ours);
    if (differences.length > 0) differing++;
    const { marks, script } = ours;
    console.log(
      JSON.stringify({
        page: name,
        marks,
        differences,
        script: { ours: script, control: control.script },
      }),
    );
  }
} finally {
  await marked.close();
  await bare.close();
  await served.close();
}
console.error(`${files.length} pages, ${differing} with differences`);
if (differing > 0) process.exitCode = 1;

async function open(harness: Harness, url: string): Promise<PageFacts> {
  const page = await harness.newPage();
  try {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.setRequestInterception(true);
    page.on(
      'request',
      (request) => void (request.url() === url ? request.continue() : request.abort()),
    );
    await page.evaluateOnNewDocument(callExpression(fixedPage, []));
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'load' });
    await delay(SETTLED);
    const { metrics } = await session.send('Performance.getMetrics');
    const script = metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? 0;
    const facts = (await page.evaluate(callExpression(observePage, []))) as Omit<
      PageFacts,
      'script' | 'errors'
    >;
    return { ...facts, errors: errors.sort().join('\n'), script: Math.round(script * 1e5) / 100 };
  } finally {
    await page.close();
  }
}

/** Names of facts in which the marked page differs from a bare one that agrees with itself. */
function differencesOf(control: PageFacts, again: PageFacts, ours: PageFacts): string[] {
  const compared = ['html', 'text', 'size', 'errors', 'shift'] as const;
  return compared.filter((fact) => control[fact] === again[fact] && control[fact] !== ours[fact]);
}
