/** This extension's way of finding and painting, a RegExp that wraps and mark.js, on the same page. */
import type { Highlighted } from './highlighters-in-page.ts';
import { type Measured, median, rounded } from './measured.ts';
import { paragraphs } from './page-html.ts';
import { proseOf } from './prose.ts';
import { runInPage } from './run-in-page.ts';

const ROUNDS = 5;
const OURS = 'this extension';

const REGEXP = 'a RegExp of all spellings, wrapped';

/** Ways, and how often each is tried; mark.js with the whole list takes many seconds for a tenth of a MB. */
const SMALL = {
  megabytes: 0.1,
  ways: { [OURS]: ROUNDS, [REGEXP]: ROUNDS, 'mark.js with the list': 1 },
};
const LARGE = { megabytes: 1, ways: { [OURS]: ROUNDS, [REGEXP]: ROUNDS } };

export type SideBySide = Record<string, Record<string, Measured>>;

/** Times by page and way in ms per MB, and each way's whole time over ours. */
export async function measureSideBySide(): Promise<SideBySide> {
  return {
    'dense page of 0.1 MB': await measurePage(SMALL),
    'dense page of 1 MB': await measurePage(LARGE),
  };
}

async function measurePage({
  megabytes,
  ways,
}: {
  megabytes: number;
  ways: Record<string, number>;
}): Promise<Record<string, Measured>> {
  const texts = JSON.stringify(paragraphs(proseOf('dense'), megabytes));
  const found = await runInPage<Record<string, Highlighted[]>>(
    'highlighters-in-page.ts',
    `(() => { const texts = ${texts}, found = {};
      for (let round = 0; round < ${ROUNDS}; round++)
        for (const [way, rounds] of Object.entries(${JSON.stringify(ways)}))
          if (round < rounds) (found[way] ??= []).push(bench.measure(way, texts));
      return found; })()`,
  );
  const whole = ({ find, paint, layout }: Highlighted) => find + paint + layout;
  const ours = median(found[OURS]!.map(whole));
  return Object.fromEntries(
    Object.entries(found).map(([way, rounds]) => {
      const middle = (figure: (each: Highlighted) => number) => rounded(median(rounds.map(figure)));
      return [
        way,
        {
          ratio: rounded(median(rounds.map(whole)) / ours),
          'find, ms per MB': middle(({ find }) => find),
          'paint, ms per MB': middle(({ paint }) => paint),
          'layout, ms per MB': middle(({ layout }) => layout),
          marks: middle(({ marks }) => marks),
        },
      ];
    }),
  );
}
