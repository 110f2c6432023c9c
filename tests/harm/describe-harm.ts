/** What has to hold in every browser: the extension harms no page, and the suite would see it if it did. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.mjs';
import { COMBINATIONS } from './combinations.ts';
import { wrongMarks } from './compare.ts';
import { measureHarm, type Outcome } from './measure.ts';
import { MODES } from './modes.ts';
import { harmed } from './table.ts';

/** All pages together, in ms: a guard against a browser that hangs, not a measure. */
const LONGEST = 15 * 60_000;

/** Describes the suite for a browser. */
export function describeHarm(browser: BrowserName): void {
  describe(`pages of six frameworks in ${browser}`, () => {
    let outcomes: Outcome[] = [];
    beforeAll(async () => {
      outcomes = await measureHarm(browser);
    }, LONGEST);

    describe.each(MODES)('%s', (mode) => {
      it('has ninety combinations', () => {
        expect(outcomes.filter((each) => each.mode === mode)).toHaveLength(90);
      });

      it('is the same with the extension in 90 of 90, and marked right at every moment', () => {
        expect(told(harmed(outcomes, mode, 'byExtension'))).toEqual([]);
      });

      it('is broken by wrapping, which the suite sees', () => {
        const broken = harmed(outcomes, mode, 'byWrapping').length;
        console.info(`${browser}, ${mode}: wrapping leaves ${90 - broken} of 90 equal.`);
        expect(broken).toBeGreaterThan(0);
      });
    });

    describeTheSuite(() => outcomes);
  });
}

/** What makes the comparison mean something. */
function describeTheSuite(all: () => Outcome[]): void {
  it('has six frameworks times fifteen kinds of update', () => {
    const names = COMBINATIONS.map(({ framework, kind }) => `${framework} ${kind}`);
    expect(new Set(names).size).toBe(90);
    expect(new Set(COMBINATIONS.map(({ framework }) => framework)).size).toBe(6);
    expect(new Set(COMBINATIONS.map(({ kind }) => kind)).size).toBe(15);
  });

  it('has marks before hydration in the one mode that says so', () => {
    const wrong = all().filter(
      ({ mode, runs }) => runs.extension.markedBefore !== (mode === 'mark, then hydrate'),
    );
    expect(wrong.map(nameOf)).toEqual([]);
  });

  it('has no marks at all on a page that is left alone, and would miss them', () => {
    const unmarked = all().filter(({ runs }) => runs.nobody.moments.every(hasNoMark));
    expect(unmarked).toHaveLength(all().length);
    expect(all().filter(({ runs }) => wrongMarks(runs.nobody).length > 0)).toHaveLength(
      all().length,
    );
  });

  it('changes the page with every step', () => {
    const idle = all().filter(({ runs }) => {
      const steps = runs.nobody.moments.filter(({ at }) => at !== 'hydrated');
      return steps.some(({ content }, index) => content === steps[index - 1]?.content);
    });
    expect(idle.map(nameOf)).toEqual([]);
  });

  it('tells the same story in every framework', () => {
    const different = all().filter((one) =>
      all().some(
        (other) =>
          other.kind === one.kind && other.mode === one.mode && wordsOf(other) !== wordsOf(one),
      ),
    );
    expect(different.map(nameOf)).toEqual([]);
  });

  it('sees harm to texts, documents, errors and the console when names are wrapped', () => {
    const seen = new Set(all().flatMap(({ byWrapping }) => byWrapping.map(({ what }) => what)));
    expect([...seen].sort()).toEqual(['console', 'document', 'errors', 'text']);
  });
}

function hasNoMark({ marks }: { marks: string[] | undefined }): boolean {
  return marks?.length === 0;
}

function nameOf({ framework, kind, mode }: Outcome): string {
  return `${framework}, ${kind}, ${mode}`;
}

/** The words of all moments without the white space, in which frameworks differ. */
function wordsOf({ runs }: Outcome): string {
  return runs.nobody.moments.map(({ content }) => content.replaceAll(/\s/g, '')).join('\n');
}

/** How many harms a failure tells: a report of hundreds is none. */
const TOLD = 5;

function told(harms: readonly Outcome[]): string[] {
  const lines = harms.slice(0, TOLD).map((each) => {
    const { what, at, wanted, seen } = each.byExtension[0]!;
    return `${nameOf(each)}: ${what} at ${at}: ${seen.slice(0, 200)} and not ${wanted.slice(0, 200)}`;
  });
  return harms.length > TOLD ? [...lines, `${harms.length} in all`] : lines;
}
