/** The compile step for the library: each entity and each case once, with paragraph links and spellings. */
import type { Case, Dataset, Entity } from '../engine/domain.ts';
import type { LibraryCase, LibraryContent, LibraryEntity, Spelling } from '../engine/library.ts';
import { compileCard, compileCase, linksTo, reportHead } from './cards.ts';

/** Everything the library shows. */
export function compileLibrary(dataset: Dataset): LibraryContent {
  return {
    report: reportHead(dataset.report),
    entities: dataset.entities.map((entity) => compileEntity(entity, dataset)),
    cases: dataset.cases.map((each) => compileDatedCase(each, dataset)),
  };
}

function compileEntity(entity: Entity, dataset: Dataset): LibraryEntity {
  const { report: _report, ...card } = compileCard(entity, dataset);
  return { ...card, cases: entity.cases, spellings: spellingsOf(entity) };
}

/** An alias may stand in several languages; the first one is enough to find it by. */
function spellingsOf({ name, aliases }: Entity): Spelling[] {
  const first = new Map(aliases.toReversed().map(({ text, lang }) => [text, lang]));
  return [...new Set(aliases.map(({ text }) => text))]
    .filter((text) => text !== name)
    .map((text) => ({ text, lang: first.get(text)! }));
}

function compileDatedCase(each: Case, dataset: Dataset): LibraryCase {
  return {
    ...compileCase(each, dataset),
    entities: each.entities,
    timeline: each.timeline.map((entry) => ({
      ...entry,
      paragraphs: linksTo(entry.paragraphs, dataset.report),
    })),
  };
}
