/** Every sentence that the dataset prints, with the place where it stands. */
import type { Dataset } from '../engine/domain.ts';
import { fileOfCase, fileOfEntity } from './checks/report-fault.ts';

export interface WrittenText {
  file: string;
  record: string;
  field: string;
  text: string;
}

export function writtenTexts({ entities, cases }: Dataset): WrittenText[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return [
    ...entities.flatMap((entity) => {
      const place = { file: fileOfEntity(entity), record: entity.id };
      return [
        { ...place, field: 'summary', text: entity.summary },
        ...entity.statements.flatMap(({ id, text, attributedTo }) => [
          { ...place, record: id, field: 'text', text },
          ...(attributedTo
            ? [{ ...place, record: id, field: 'attributedTo', text: attributedTo }]
            : []),
        ]),
        ...entity.notes.map(({ id, text }) => ({ ...place, record: id, field: 'text', text })),
        // A relation is read as one sentence: entity, label, other entity.
        ...entity.relations.map(({ to, label }) => ({
          ...place,
          field: `relations to ${to}`,
          text: `${entity.name} ${label} ${names.get(to) ?? to}`,
        })),
      ];
    }),
    ...cases.flatMap((each) => {
      const place = { file: fileOfCase(each), record: each.id };
      return [
        { ...place, field: 'title', text: each.title },
        { ...place, field: 'summary', text: each.summary },
        ...each.timeline.map(({ date, text }) => ({ ...place, field: `timeline ${date}`, text })),
      ];
    }),
  ];
}
