/** What an entity refers to exists, once, and both ways. */
import type { Dataset, Entity } from '../../engine/domain.ts';
import { fileOfEntity, type ReportFault } from './report-fault.ts';

type EntityFault = (field: string, message: string) => void;

export function checkEntities(dataset: Dataset, report: ReportFault): void {
  for (const entity of dataset.entities) {
    const fault: EntityFault = (field, message) =>
      report({ file: fileOfEntity(entity), record: entity.id, field, message });
    if (entity.statements.length === 0)
      fault('statements', 'are empty; say at least one thing the report says');
    checkCountries(entity, dataset, fault);
    checkRelations(entity, dataset, fault);
    checkCases(entity, dataset, fault);
  }
}

function checkCountries(entity: Entity, { countries }: Dataset, fault: EntityFault): void {
  for (const country of entity.countries) {
    if (!countries.some(({ id }) => id === country))
      fault('countries', `names the unknown country ${country}; add it to countries.json`);
  }
  for (const country of twice(entity.countries))
    fault('countries', `names ${country} twice; keep one`);
}

function checkRelations(entity: Entity, { entities }: Dataset, fault: EntityFault): void {
  for (const { to } of entity.relations) {
    if (!entities.some(({ id }) => id === to))
      fault('relations', `lead to the unknown entity ${to}; correct the id or add the entity`);
    if (to === entity.id) fault('relations', 'lead to the entity itself; remove the relation');
  }
  for (const relation of twice(entity.relations.map(({ to, label }) => `${label} → ${to}`)))
    fault('relations', `say “${relation}” twice; keep one`);
}

function checkCases(entity: Entity, { cases }: Dataset, fault: EntityFault): void {
  for (const id of entity.cases) {
    const found = cases.find((each) => each.id === id);
    if (!found) fault('cases', `names the unknown case ${id}; correct the id or add the case`);
    else if (!found.entities.includes(entity.id))
      fault('cases', `names ${id}, which does not name it back; add it there`);
  }
  for (const id of twice(entity.cases)) fault('cases', `names ${id} twice; keep one`);
}

function twice(list: readonly string[]): string[] {
  return [...new Set(list.filter((each, at) => list.indexOf(each) !== at))];
}
