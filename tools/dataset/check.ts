/** Every fault of a dataset, or its counts. */
import { describeFault } from '../../data/fault.ts';
import { DATA_FOLDER, loadDataset } from '../../data/load.ts';
import { checkReadings } from '../../data/readings.ts';
import type { Dataset } from '../../engine/domain.ts';
import { countBy, describeCounts } from './counts.ts';
import { readReadings } from './reading.ts';
import { describeSizes } from './sizes.ts';

export function check(folder: string | undefined): number {
  const dataset = loadDataset(folder ?? DATA_FOLDER);
  console.log(describe(dataset));
  const unread = folder === undefined ? checkReadings(dataset, readReadings()) : [];
  for (const fault of unread) console.error(describeFault(fault));
  return unread.length === 0 ? 0 : 1;
}

function describe(dataset: Dataset): string {
  const { entities, cases, decoys, report } = dataset;
  const statements = entities.flatMap((entity) => entity.statements);
  const relations = entities.flatMap((entity) => entity.relations);
  const notes = entities.flatMap((entity) => entity.notes);
  const aliases = entities.flatMap((entity) => entity.aliases);
  return [
    `dataset ${dataset.version}: no faults`,
    `report ${report.id}, ${report.paragraphs.length} paragraphs`,
    describeCounts('entities', entities.length, [
      ['by tier', countBy(entities, ({ tier }) => [String(tier)])],
      ['by country', countBy(entities, ({ countries }) => (countries[0] ? countries : ['none']))],
      ['by type', countBy(entities, ({ type }) => [type])],
    ]),
    describeCounts('statements', statements.length, [
      ['by status', countBy(statements, ({ status }) => [status])],
    ]),
    describeCounts('relations', relations.length, [
      ['by status', countBy(relations, ({ status }) => [status])],
    ]),
    describeCounts('notes', notes.length, [['by kind', countBy(notes, ({ kind }) => [kind])]]),
    describeCounts('cases', cases.length, [
      ['by country', countBy(cases, ({ country }) => [country])],
      ['dated facts', countBy(cases, ({ timeline }) => timeline.map(() => 'in timelines'))],
    ]),
    describeCounts('spellings', aliases.length, [
      ['by trigger', countBy(aliases, ({ trigger }) => [trigger])],
      ['by language', countBy(aliases, ({ lang }) => [lang])],
    ]),
    describeCounts('decoys', decoys.length, [
      ['by language', countBy(decoys, ({ lang }) => [lang])],
    ]),
    describeSizes(dataset),
  ].join('\n');
}
