/** Spellings and decoys: each can do what it is there for, and none undoes another. */
import type { Alias, Dataset, Entity } from '../../engine/domain.ts';
import { fileOfEntity, type ReportFault } from './report-fault.ts';

type EntityTypes = ReadonlyMap<string, string>;

export function checkSpellings(dataset: Dataset, report: ReportFault): void {
  const types: EntityTypes = new Map(dataset.entities.map(({ id, type }) => [id, type]));
  for (const entity of dataset.entities) {
    for (const alias of entity.aliases) checkAlias(alias, { entity, types }, report);
    checkTwins(entity, report);
  }
  checkShared(dataset, report);
  checkDecoys(dataset, report);
}

/** How a spelling is compared here: case, width and composition do not make another spelling. */
const key = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');

function checkAlias(
  alias: Alias,
  { entity, types }: { entity: Entity; types: EntityTypes },
  report: ReportFault,
): void {
  const fault = (message: string) =>
    report({
      file: fileOfEntity(entity),
      record: entity.id,
      field: `aliases “${alias.text}”`,
      message,
    });
  if (alias.trigger === 'context' && alias.cues.length === 0)
    fault('has the trigger “context” but no cue; add a cue or choose another trigger');
  for (const cue of alias.cues) {
    const [kind, id] = /^(entity|nearest|home|country):(.+)$/.exec(cue)?.slice(1) ?? [];
    if (kind === 'entity' && id !== 'tier-1' && !types.has(id!))
      fault(`has the cue “${cue}”, which names no entity; correct the id`);
    if (kind && kind !== 'entity' && types.get(id!) !== 'country')
      fault(`has the cue “${cue}”, which names no entity of the type country; correct the id`);
    if (alias.blocks.some((block) => key(block) === key(cue)))
      fault(`has “${cue}” as a cue and as a block; keep one of the two`);
  }
  if (alias.trigger === 'after-full' && !hasFullName(entity))
    fault('counts after the full name only, but no spelling is a full name; add one');
}

function hasFullName({ aliases }: Entity): boolean {
  return aliases.some(({ trigger }) => trigger === 'always' || trigger === 'context');
}

function checkTwins(entity: Entity, report: ReportFault): void {
  const seen = new Map<string, Alias>();
  for (const alias of entity.aliases) {
    const place = `${alias.lang} ${alias.caseSensitive ? alias.text : key(alias.text)}`;
    const twin = seen.get(place);
    seen.set(place, alias);
    if (!twin) continue;
    report({
      file: fileOfEntity(entity),
      record: entity.id,
      field: `aliases “${alias.text}”`,
      message: `is the spelling “${twin.text}” again, since its case does not matter; keep one`,
    });
  }
}

/** Two entities may share a spelling only if a cue or the full name tells them apart. */
function checkShared({ entities }: Dataset, report: ReportFault): void {
  const owners = new Map<string, Entity>();
  const marking = entities.filter(({ tier }) => tier !== 3);
  for (const entity of marking) {
    for (const alias of entity.aliases.filter(({ trigger }) => trigger === 'always')) {
      owners.set(key(alias.text), entity);
    }
  }
  for (const entity of marking) {
    for (const alias of entity.aliases) {
      const owner = owners.get(key(alias.text));
      if (alias.trigger === 'never' || !owner || owner === entity) continue;
      report({
        file: fileOfEntity(entity),
        record: entity.id,
        field: `aliases “${alias.text}”`,
        message: `is a spelling of ${owner.id} that always counts; give both the trigger “context” with cues that tell them apart`,
      });
    }
  }
}

function checkDecoys({ decoys, entities }: Dataset, report: ReportFault): void {
  const spellings = new Map(
    entities.map(({ id, aliases }) => [id, new Set(aliases.map(({ text }) => key(text)))]),
  );
  const seen = new Set<string>();
  for (const { text, of } of decoys) {
    const fault = (field: string, message: string) =>
      report({ file: 'decoys.json', record: `“${text}”`, field, message });
    const own = spellings.get(of);
    if (!own) fault('of', `names the unknown entity ${of}; correct the id`);
    else if (own.has(key(text))) fault('text', `is an alias of ${of} as well; keep one of the two`);
    if (seen.has(`${of} ${key(text)}`)) fault('text', `is a decoy of ${of} twice; keep one`);
    seen.add(`${of} ${key(text)}`);
  }
}
