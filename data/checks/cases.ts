/** What a case study refers to exists and names it back; its timeline runs forward. */
import type { Case, Dataset } from '../../engine/domain.ts';
import { fileOfCase, type ReportFault } from './report-fault.ts';

type CaseFault = (field: string, message: string) => void;

export function checkCases(dataset: Dataset, report: ReportFault): void {
  for (const each of dataset.cases) {
    const fault: CaseFault = (field, message) =>
      report({ file: fileOfCase(each), record: each.id, field, message });
    if (!dataset.countries.some(({ id }) => id === each.country))
      fault('country', `is the unknown country ${each.country}; add it to countries.json`);
    checkEntities(each, dataset, fault);
    checkTimeline(each, fault);
  }
}

function checkEntities(each: Case, { entities }: Dataset, fault: CaseFault): void {
  for (const name of each.entities) {
    const entity = entities.find(({ id }) => id === name);
    if (!entity)
      fault('entities', `name the unknown entity ${name}; correct the id or add the entity`);
    else if (!entity.cases.includes(each.id))
      fault('entities', `name ${name}, which does not name the case back; add it there`);
  }
}

function checkTimeline({ timeline, paragraphs }: Case, fault: CaseFault): void {
  for (const [at, { date }] of timeline.entries()) {
    const before = timeline[at - 1]?.date ?? '';
    if (date < before) fault('timeline', `has ${date} after ${before}; put the earlier date first`);
  }
  for (const entry of timeline) {
    const strange = entry.paragraphs.filter((number) => !paragraphs.includes(number));
    if (strange.length > 0)
      fault(
        `timeline ${entry.date}`,
        `names paragraph ${strange.join(', ')}, which the case does not; add it to the case’s paragraphs`,
      );
  }
}
