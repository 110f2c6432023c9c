/** Prints what the extension and what wrapping do to pages of six frameworks: tables, then one line of JSON. */
import { existsSync } from 'node:fs';
import type { BrowserName } from '../../tools/browser/find.mjs';
import { buildFolder } from '../installed/installed.ts';
import { measureHarm } from './measure.ts';
import { summary, tableText } from './table.ts';

const browser: BrowserName = process.env.BACKSTORY_BROWSER === 'firefox' ? 'firefox' : 'chromium';
if (!existsSync(buildFolder(browser, 'test'))) {
  console.error('There is no test build: npm run build:test makes it.');
  process.exit(1);
}
const outcomes = await measureHarm(browser);
console.log(tableText(outcomes));
console.log(JSON.stringify({ browser, ...summary(outcomes) }));
