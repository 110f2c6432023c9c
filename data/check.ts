/** The rules between the records of a dataset: everything that is referred to exists, once, and both ways. */
import type { Dataset, Entity } from '../engine/domain.ts';
import type { Fault } from './fault.ts';

type Report = (fault: Fault) => void;

/** Returns every fault; an empty list means the dataset can be shipped. */
export function checkDataset(dataset: Dataset): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (fault) => faults.push(fault);
  checkIds(dataset, report);
  checkParagraphs(dataset, report);
  for (const entity of dataset.entities) checkEntity(entity, dataset, report);
  checkCases(dataset, report);
  checkDecoys(dataset, report);
  return faults;
}

const fileOf = (entity: Pick<Entity, 'id'>) => `entities/${entity.id}.json`;

function checkIds({ entities, cases }: Dataset, report: Report): void {
  const seen = new Map<string, string>();
  const once = (id: string, file: string, field: string) => {
    const first = seen.get(id);
    if (first)
      report({
        file,
        record: id,
        field,
        message: `is used in data/${first} already; choose another id`,
      });
    seen.set(id, file);
  };
  for (const entity of entities) {
    once(entity.id, fileOf(entity), 'id');
    for (const { id } of entity.statements) once(id, fileOf(entity), 'statements.id');
    for (const { id } of entity.notes) once(id, fileOf(entity), 'notes.id');
  }
  for (const { id } of cases) once(id, `cases/${id}.json`, 'id');
}

function checkParagraphs({ report: source, entities, cases }: Dataset, report: Report): void {
  const known = new Set<number>();
  for (const { number } of source.paragraphs) {
    const message = `lists paragraph ${number} twice; keep one`;
    if (known.has(number))
      report({ file: 'report.json', record: source.id, field: 'paragraphs', message });
    known.add(number);
  }
  const check = (
    file: string,
    record: string,
    { field, paragraphs }: { field: string; paragraphs: number[] },
  ) => {
    for (const number of paragraphs) {
      if (known.has(number)) continue;
      const message = `names paragraph ${number}, but the report has no such paragraph; give one of ${rangeOf(known)}`;
      report({ file, record, field, message });
    }
  };
  for (const entity of entities) {
    for (const { id, paragraphs } of entity.statements)
      check(fileOf(entity), id, { field: 'paragraphs', paragraphs });
    for (const { to, paragraphs } of entity.relations) {
      check(fileOf(entity), entity.id, { field: `relations to ${to}`, paragraphs });
    }
  }
  for (const { id, paragraphs, timeline } of cases) {
    const file = `cases/${id}.json`;
    check(file, id, { field: 'paragraphs', paragraphs });
    for (const entry of timeline)
      check(file, id, { field: `timeline ${entry.date}`, paragraphs: entry.paragraphs });
  }
}

function rangeOf(numbers: ReadonlySet<number>): string {
  return `${Math.min(...numbers)} to ${Math.max(...numbers)}`;
}

function checkEntity(entity: Entity, dataset: Dataset, report: Report): void {
  const fault = (field: string, message: string) =>
    report({ file: fileOf(entity), record: entity.id, field, message });
  const entityTypes = new Map(dataset.entities.map(({ id, type }) => [id, type]));
  const countryIds = new Set(dataset.countries.map(({ id }) => id));

  if (entity.statements.length === 0)
    fault('statements', 'are empty; say at least one thing the report says');
  for (const country of entity.countries) {
    if (!countryIds.has(country))
      fault('countries', `names the unknown country ${country}; add it to countries.json`);
  }
  for (const { to } of entity.relations) {
    if (!entityTypes.has(to))
      fault('relations', `lead to the unknown entity ${to}; correct the id or add the entity`);
  }
  for (const id of entity.cases) {
    const found = dataset.cases.find((each) => each.id === id);
    if (!found) fault('cases', `names the unknown case ${id}; correct the id or add the case`);
    else if (!found.entities.includes(entity.id))
      fault('cases', `names ${id}, which does not name it back; add it there`);
  }
  for (const alias of entity.aliases) checkAlias(alias, entityTypes, fault);
}

function checkAlias(
  alias: Entity['aliases'][number],
  entityTypes: ReadonlyMap<string, string>,
  fault: (field: string, message: string) => void,
): void {
  const field = `aliases “${alias.text}”`;
  if (alias.trigger === 'context' && alias.cues.length === 0) {
    fault(field, 'has the trigger “context” but no cue; add a cue or choose another trigger');
  }
  for (const cue of alias.cues) {
    const [kind, id] = /^(entity|nearest):(.+)$/.exec(cue)?.slice(1) ?? [];
    if (kind === 'entity' && id !== 'tier-1' && !entityTypes.has(id!)) {
      fault(field, `has the cue “${cue}”, which names no entity; correct the id`);
    }
    if (kind === 'nearest' && entityTypes.get(id!) !== 'country') {
      fault(
        field,
        `has the cue “${cue}”, which names no entity of the type country; correct the id`,
      );
    }
  }
}

function checkCases({ cases, entities, countries }: Dataset, report: Report): void {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const { id, country, entities: named } of cases) {
    const fault = (field: string, message: string) =>
      report({ file: `cases/${id}.json`, record: id, field, message });
    if (!countries.some((each) => each.id === country))
      fault('country', `is the unknown country ${country}`);
    for (const name of named) {
      const entity = byId.get(name);
      if (!entity)
        fault('entities', `name the unknown entity ${name}; correct the id or add the entity`);
      else if (!entity.cases.includes(id))
        fault('entities', `name ${name}, which does not name the case back; add it there`);
    }
  }
}

function checkDecoys({ decoys, entities }: Dataset, report: Report): void {
  const ids = new Set(entities.map(({ id }) => id));
  const spellings = new Map(
    entities.flatMap(({ id, aliases }) =>
      aliases.map(({ text }) => [`${id} ${text}`, id] as const),
    ),
  );
  for (const { text, of } of decoys) {
    const fault = (field: string, message: string) =>
      report({ file: 'decoys.json', record: `“${text}”`, field, message });
    if (!ids.has(of)) fault('of', `names the unknown entity ${of}; correct the id`);
    if (spellings.has(`${of} ${text}`))
      fault('text', `is an alias of ${of} as well; keep one of the two`);
  }
}
