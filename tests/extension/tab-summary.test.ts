import { describe, expect, it } from 'vitest';
import type { PageSummary } from '../../engine/summary.ts';
import { mergeSummaries } from '../../extension/tab-summary.ts';

const NONE: PageSummary = {
  mentions: 0,
  entities: [],
  counts: { vietnam: 0, cambodia: 0, malaysia: 0, region: 0 },
  complete: true,
};

function summaryOf(entity: string, count: number): PageSummary {
  const first = { firstMention: count, firstSurface: entity, firstSentence: `${entity}.` };
  return {
    ...NONE,
    mentions: count,
    entities: [{ entity, toggles: ['cambodia'], count, ...first }],
    counts: { ...NONE.counts, cambodia: count },
  };
}

describe('what the frames of a tab hold together', () => {
  it('is what its one frame holds', () => {
    const summary = summaryOf('huawei', 2);
    expect(mergeSummaries([{ frame: 0, summary }])).toEqual({
      ...summary,
      entities: [{ ...summary.entities[0], frame: 0 }],
    });
  });

  it('adds up counts, and leads to the first frame that names an entity', () => {
    const merged = mergeSummaries([
      { frame: 0, summary: NONE },
      { frame: 7, summary: summaryOf('huawei', 2) },
      { frame: 9, summary: summaryOf('huawei', 3) },
      { frame: 9, summary: summaryOf('zte', 1) },
    ]);
    expect(merged.mentions).toBe(6);
    expect(merged.counts).toEqual({ vietnam: 0, cambodia: 6, malaysia: 0, region: 0 });
    expect(
      merged.entities.map(({ entity, count, frame, firstMention }) => [
        entity,
        count,
        frame,
        firstMention,
      ]),
    ).toEqual([
      ['huawei', 5, 7, 2],
      ['zte', 1, 9, 1],
    ]);
  });

  it('is complete when every frame is', () => {
    const reading = { ...NONE, complete: false };
    const merge = (...summaries: PageSummary[]) =>
      mergeSummaries(summaries.map((summary, frame) => ({ frame, summary }))).complete;
    expect([merge(NONE, NONE), merge(NONE, reading)]).toEqual([true, false]);
  });
});
