/** What the frames of a tab hold together. */
import type { EntitySummary, PageSummary } from '../engine/summary.ts';
import type { Toggle } from '../engine/toggles.ts';

/** An entity of a tab; `frame` is where its first mention stands. */
export interface TabEntity extends EntitySummary {
  frame: number;
}

export interface TabSummary extends PageSummary {
  entities: TabEntity[];
}

/** Adds up the summaries of frames, given in the order in which their mentions are to be listed. */
export function mergeSummaries(
  parts: readonly { frame: number; summary: PageSummary }[],
): TabSummary {
  const entities = new Map<string, TabEntity>();
  for (const { frame, summary } of parts) {
    for (const each of summary.entities) {
      const known = entities.get(each.entity);
      if (known) known.count += each.count;
      else entities.set(each.entity, { ...each, frame });
    }
  }
  const summaries = parts.map(({ summary }) => summary);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const countOf = (toggle: Toggle) => sum(summaries.map(({ counts }) => counts[toggle]));
  return {
    mentions: sum(summaries.map(({ mentions }) => mentions)),
    entities: [...entities.values()],
    counts: {
      vietnam: countOf('vietnam'),
      cambodia: countOf('cambodia'),
      malaysia: countOf('malaysia'),
      region: countOf('region'),
    },
    complete: summaries.every(({ complete }) => complete),
  };
}
