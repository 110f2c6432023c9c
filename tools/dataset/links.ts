/** `dataset:links REPORT.txt`: follows every link of the dataset in real browsers on the report's own text. */
import { readFileSync } from 'node:fs';
import { loadDataset } from '../../data/load.ts';
import { readArguments } from '../arguments.ts';
import { launchOrExit } from '../browser/launch.ts';
import { type Landing, resolveLinks } from './resolve-links.ts';

const USAGE =
  'usage: dataset:links REPORT.txt [--browser chromium|firefox], with one paragraph a line';
const { values, file } = readArguments({ browser: { type: 'string' } }, USAGE);
const { report } = loadDataset();
const text = readFileSync(file, 'utf8').trimEnd().split('\n');
const harness = await launchOrExit({
  browser: values.browser === 'firefox' ? 'firefox' : 'chromium',
  headless: true,
  width: 1024,
  height: 768,
});
try {
  const landings = await resolveLinks(harness, { report, text });
  const wrong = landings.filter(({ paragraph, landed }) => landed !== paragraph);
  for (const landing of landings) console.log(describe(landing));
  console.log(
    `${landings.length - wrong.length} of ${landings.length} links lead to their paragraph`,
  );
  process.exitCode = wrong.length === 0 && landings.length === text.length ? 0 : 1;
} finally {
  await harness.close();
}

function describe({ paragraph, fragment, landed, blocks }: Landing): string {
  const where = landed === paragraph ? 'found' : landed ? `LANDED ON ${landed}` : 'NOT FOUND';
  return `${String(paragraph).padStart(3)}  ${where}  “${fragment}” (in ${blocks} block${blocks === 1 ? '' : 's'})`;
}
