/** The report's paragraphs are listed once each, can be found by their fragment, and every record names real ones. */
import type { Dataset, Report } from '../../engine/domain.ts';
import { fileOfCase, fileOfEntity, type ReportFault } from './report-fault.ts';

/** What a fragment may not stand on: a typing error would be mended one day, and the link would break. */
const TYPING_ERRORS: readonly [pattern: RegExp, what: string][] = [
  [/\p{Ll}with\b(?<!\b(?:there|here|forth|where)with)/u, 'two words run together'],
  [/\d,\d{1,2}(?!\d)/, 'a decimal comma'],
  [/@|\[email/, 'an address that the page hides'],
  [/[–—-]\s|\s[–-](?=\p{L}|\d)/u, 'a dash with a stray space'],
];

export function checkParagraphs(dataset: Dataset, report: ReportFault): void {
  checkList(dataset.report, report);
  const known = new Set(dataset.report.paragraphs.map(({ number }) => number));
  const numbers = dataset.report.paragraphs.map(({ number }) => number);
  const range = `${Math.min(...numbers)} to ${Math.max(...numbers)}`;
  const check = (
    place: { file: string; record: string; field: string },
    paragraphs: readonly number[],
  ) => {
    for (const number of paragraphs) {
      if (known.has(number)) continue;
      const message = `names paragraph ${number}, but the report has no such paragraph; give one of ${range}`;
      report({ ...place, message });
    }
    const sorted = [...new Set(paragraphs)].sort((one, other) => one - other);
    if (sorted.join() === paragraphs.join()) return;
    report({ ...place, message: `are ${paragraphs.join(', ')}; write ${sorted.join(', ')}` });
  };
  for (const entity of dataset.entities) {
    const file = fileOfEntity(entity);
    for (const { id, paragraphs } of entity.statements)
      check({ file, record: id, field: 'paragraphs' }, paragraphs);
    for (const { to, paragraphs } of entity.relations)
      check({ file, record: entity.id, field: `relations to ${to}` }, paragraphs);
  }
  for (const each of dataset.cases) {
    const file = fileOfCase(each);
    check({ file, record: each.id, field: 'paragraphs' }, each.paragraphs);
    for (const { date, paragraphs } of each.timeline)
      check({ file, record: each.id, field: `timeline ${date}` }, paragraphs);
  }
}

function checkList({ id, paragraphs }: Report, report: ReportFault): void {
  const fault = (message: string) =>
    report({ file: 'report.json', record: id, field: 'paragraphs', message });
  const numbers = new Set<number>();
  const fragments = new Map<string, number>();
  for (const { number, fragment, after = '' } of paragraphs) {
    if (numbers.has(number)) fault(`lists paragraph ${number} twice; keep one`);
    numbers.add(number);
    const key = `${after}|${fragment}`;
    const twin = fragments.get(key);
    if (twin !== undefined && twin !== number)
      fault(`gives paragraph ${number} the fragment of paragraph ${twin}; choose words of its own`);
    fragments.set(key, number);
    for (const [pattern, what] of TYPING_ERRORS) {
      if (!pattern.test(fragment)) continue;
      fault(`has a fragment for paragraph ${number} that stands on ${what}; choose other words`);
    }
  }
}
