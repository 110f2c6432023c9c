/** Prints what a page can find out: `npm run --silent probe`, with `firefox` for the other browser. Needs a build. */
import type { BrowserName } from '../../tools/browser/find.mjs';
import { differences, MODES, type Mode, startProbe, VECTORS } from './probe.ts';

const browser: BrowserName = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const probe = await startProbe(browser);
const found = new Map<Mode, string[]>();
try {
  for (const mode of Object.keys(MODES) as Mode[]) {
    const { marked, bare } = await probe.look(mode);
    const ways = differences(marked, bare);
    if (process.argv.includes('--values'))
      for (const way of ways)
        console.log(`${mode} ${way}\n  ${marked.get(way)}\n  ${bare.get(way)}`);
    found.set(mode, ways);
  }
} finally {
  await probe.close();
}

console.log(`${VECTORS.length} ways to look for the extension from a page, in ${browser}:\n`);
for (const { name } of VECTORS) {
  const marks = [...found.values()].map((ways) =>
    (ways.includes(name) ? 'differs' : '·').padEnd(9),
  );
  console.log(`${marks.join('')}${name}`);
}
console.log(`\n${[...found.keys()].map((mode) => mode.padEnd(9)).join('')}`);
for (const [mode, ways] of found)
  console.log(`${ways.length} of ${VECTORS.length} differ: ${MODES[mode]}`);
