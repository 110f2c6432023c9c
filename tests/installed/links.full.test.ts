/** Text fragments as browsers follow them: on an invented report here, on the report itself where its text is at hand. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../data/load.ts';
import type { Paragraph, Report } from '../../engine/domain.ts';
import type { Harness } from '../../tools/browser/harness.ts';
import { launchWithExtension } from '../../tools/browser/launch.ts';
import { resolveLinks } from '../../tools/dataset/resolve-links.ts';

/** `BACKSTORY_REPORT=report.txt` names the report's text, one paragraph a line; it is no part of the project. */
const { BACKSTORY_REPORT } = process.env;

const TEXT = [
  'Coast',
  'In June, work began on the road to the coast – at last & at great cost.',
  'Hills',
  'The road to the hills, well-known for its views, was never begun.',
];

function report(paragraphs: Paragraph[]): Report {
  const head = { id: 'report', title: 'A report', publisher: 'Somebody', published: '2025-04' };
  return { ...head, url: 'https://example.org/report', paragraphs };
}

describe.each(['chromium', 'firefox'] as const)('a link to a paragraph, in %s', (browser) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launchWithExtension({ browser, headless: true, width: 1024, height: 768 });
  });
  afterAll(() => harness?.close());

  const landingsOf = async (paragraphs: Paragraph[]) => {
    const landings = await resolveLinks(harness, { report: report(paragraphs), text: TEXT });
    return landings.map(({ paragraph, landed, blocks }) => ({ paragraph, landed, blocks }));
  };

  it('finds words inside one block, signs of the directive included', async () => {
    const landings = await landingsOf([
      { number: 2, fragment: 'the coast – at last & at' },
      { number: 4, fragment: 'hills, well-known for' },
    ]);
    expect(landings).toEqual([
      { paragraph: 2, landed: 2, blocks: 1 },
      { paragraph: 4, landed: 4, blocks: 1 },
    ]);
  });

  it('finds a heading by the words before it', async () => {
    const landings = await landingsOf([{ number: 3, fragment: 'Hills', after: 'at great cost.' }]);
    expect(landings).toEqual([{ paragraph: 3, landed: 3, blocks: 1 }]);
  });

  it('does not find words that span two blocks, and shows where shared words lead', async () => {
    const landings = await landingsOf([
      { number: 3, fragment: 'great cost. Hills' },
      { number: 4, fragment: 'the road to the' },
    ]);
    expect(landings).toEqual([
      { paragraph: 3, landed: undefined, blocks: 0 },
      { paragraph: 4, landed: 2, blocks: 1 },
    ]);
  });

  it.runIf(BACKSTORY_REPORT)('leads to every paragraph of the report itself', async () => {
    const text = readFileSync(BACKSTORY_REPORT!, 'utf8').trimEnd().split('\n');
    const landings = await resolveLinks(harness, { report: loadDataset().report, text });
    expect(landings).toHaveLength(text.length);
    for (const { paragraph, landed, fragment } of landings)
      expect(landed, fragment).toBe(paragraph);
  });
});
