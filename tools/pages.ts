/**
 * Opens every saved page of a folder in a real browser with and without the extension and prints
 * one JSON line each: what the extension changed, what errors it brought, what it cost, how much it
 * found. Without the extension each page is opened twice; what differs between those two is the page's
 * own unrest and is not held against the extension. Ends with 1 if there is any harm.
 */
import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ServedPage, servePages } from './browser/serve.ts';
import { type PagesOptions, readOptions, USAGE } from './pages/arguments.ts';
import { type Browsers, launchBrowsers } from './pages/browsers.ts';
import { type FailedLine, type PageLine, pageLine, type Run } from './pages/line.ts';
import { type Opening, openBare, openRead, WARMING_PAGE } from './pages/open.ts';
import { describeTotals, isHarm, totalsOf } from './pages/totals.ts';

const OUTPUT = join(import.meta.dirname, '..', '.output');
/** How often a page that seems to be harmed is opened once more without the extension. */
const DOUBTS = 6;
const BUILDS = { chromium: 'chrome-mv3-test', firefox: 'firefox-mv3-test' };

const options = optionsOrExit();
const pages = pagesOrExit(options.folder);
const browsers = await launchBrowsers(options.browser, extensionOrExit(options));
const served = await servePages(
  new Map([...pages].map(([name, page]): [string, ServedPage] => [`/${name}`, page])).set(
    WARMING_PAGE,
    '<!doctype html><title>Rain</title><p>The river rose and the road was closed for the day.</p>',
  ),
);
const lines: (PageLine | FailedLine)[] = [];
try {
  for (const name of pages.keys()) {
    const line = await lineOf(name, `${served.origin}/${encodeURIComponent(name)}`);
    console.log(JSON.stringify(line));
    lines.push(line);
  }
} finally {
  await browsers.close();
  await served.close();
}
const totals = totalsOf(lines);
console.error(describeTotals(totals));
if (isHarm(totals)) process.exitCode = 1;

async function lineOf(page: string, url: string): Promise<PageLine | FailedLine> {
  const runs: Run[] = [];
  try {
    while (runs.length < options.runs) runs.push(await runOf(url, browsers));
    const line = pageLine(page, runs);
    if (line.differences.length + line.errors.length === 0) return line;
    return pageLine(page, runs, await doubtfulOpenings(url, runs[0]!.ours.looks));
  } catch (error) {
    return { page, error: error instanceof Error ? error.message : String(error) };
  }
}

async function runOf(url: string, { marked, bare }: Browsers): Promise<Run> {
  const ours = await openRead(marked, url, options);
  const same = { looks: ours.looks, manner: options };
  return { ours, control: await openBare(bare, url, same), again: await openBare(bare, url, same) };
}

/** Before the extension is blamed, the page has a few more chances to show that it does so by itself. */
async function doubtfulOpenings(url: string, looks: number): Promise<Opening[]> {
  const openings: Opening[] = [];
  while (openings.length < DOUBTS)
    openings.push(await openBare(browsers.bare, url, { looks, manner: options }));
  return openings;
}

function optionsOrExit(): PagesOptions {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    return refuse(`${(error as Error).message}\n${USAGE}`);
  }
}

function pagesOrExit(folder: string): Map<string, ServedPage> {
  if (!isFolder(folder)) refuse(`${folder} is not a folder\n${USAGE}`);
  const names = readdirSync(folder).filter((name) => /\.(?:html?|xhtml)$/i.test(name));
  if (names.length === 0) refuse(`${folder} holds no saved page (.html, .htm, .xhtml)`);
  return new Map(names.sort().map((name) => [name, servedPage(join(folder, name))]));
}

/** A page that is not UTF-8 says itself what it is. */
function servedPage(path: string): ServedPage {
  const body = readFileSync(path);
  const type = path.toLowerCase().endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html';
  return { body, headers: { 'content-type': isUtf8(body) ? `${type}; charset=utf-8` : type } };
}

function extensionOrExit({ browser, extension }: PagesOptions): string {
  const folder = extension ?? join(OUTPUT, BUILDS[browser]);
  if (isFolder(folder)) return folder;
  return refuse(
    extension === undefined
      ? `there is no build for ${browser} yet: npm run build:test makes it`
      : `${extension} is not the folder of a build`,
  );
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function refuse(sentence: string): never {
  console.error(`pages: ${sentence}`);
  process.exit(2);
}
