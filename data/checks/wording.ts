/** How texts are written: typographic marks, own words, sources that a reader can follow. */
import type { Dataset } from '../../engine/domain.ts';
import { sharedRuns } from '../own-words.ts';
import { writtenTexts } from '../written-texts.ts';
import { fileOfEntity, type ReportFault } from './report-fault.ts';

/** Habits that a reader would stumble over, each with what to write instead. */
const SLIPS: readonly [pattern: RegExp, message: string][] = [
  [/['"]/, 'has a straight quotation mark; write ’, ‘ ’ or “ ”'],
  [/ {2}|^\s|\s$/, 'has a space too many; remove it'],
  [/\.\.\./, 'has three dots; write …'],
  [/(?<=\d)-(?=\d)(?![\d-]*-)/, 'has a hyphen between numbers; write –'],
  [/\b(?:currently|nowadays|at present|today)\b/i, 'speaks of the present; give the date instead'],
];

/** Parts of an address that follow the reader and are no part of the page. */
const TRACKING = /[?&#](?:fbclid|gclid|utm_\w+|mc_[ce]id|igshid|ref_src)=/i;

export function checkWording(
  dataset: Dataset,
  hashes: ReadonlySet<string>,
  report: ReportFault,
): void {
  const names = dataset.entities.flatMap(({ name, aliases }) => [
    name,
    ...aliases.map(({ text }) => text),
  ]);
  for (const { file, record, field, text } of writtenTexts(dataset)) {
    const fault = (message: string) => report({ file, record, field, message });
    for (const [pattern, message] of SLIPS) if (pattern.test(text)) fault(message);
    for (const run of sharedRuns(text, { hashes, names }))
      fault(`shares “${run}” with the report; say it in other words`);
  }
  checkNotes(dataset, report);
}

function checkNotes({ entities, report: source }: Dataset, report: ReportFault): void {
  for (const entity of entities) {
    for (const { id, sources } of entity.notes) {
      const fault = (message: string) =>
        report({ file: fileOfEntity(entity), record: id, field: 'sources', message });
      for (const address of sources) {
        if (TRACKING.test(address))
          fault(`name ${address}, which follows the reader; cut the address short`);
        if (address === source.url) fault('name the report itself; a note needs another source');
      }
      if (new Set(sources).size < sources.length) fault('name an address twice; keep one');
    }
  }
}
