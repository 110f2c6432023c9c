/** Every id is used once, over all kinds of record, so that an id alone finds its record. */
import type { Dataset } from '../../engine/domain.ts';
import { fileOfCase, fileOfEntity, type ReportFault } from './report-fault.ts';

export function checkIds({ entities, cases, countries }: Dataset, report: ReportFault): void {
  const seen = new Map<string, string>();
  const once = (id: string, file: string, field: string) => {
    const first = seen.get(id);
    if (first) {
      const message = `is used in data/${first} already; choose another id`;
      report({ file, record: id, field, message });
    }
    seen.set(id, file);
  };
  for (const entity of entities) {
    once(entity.id, fileOfEntity(entity), 'id');
    for (const { id } of entity.statements) once(id, fileOfEntity(entity), 'statements.id');
    for (const { id } of entity.notes) once(id, fileOfEntity(entity), 'notes.id');
  }
  for (const each of cases) once(each.id, fileOfCase(each), 'id');
  checkCountryIds(countries, report);
}

/** A country's id may be an entity's too: the country filter and the entity are two views of one thing. */
function checkCountryIds(countries: Dataset['countries'], report: ReportFault): void {
  const ids = countries.map(({ id }) => id);
  for (const id of ids.filter((each, at) => ids.indexOf(each) !== at)) {
    const message = 'is listed twice; keep one';
    report({ file: 'countries.json', record: id, field: 'id', message });
  }
}
