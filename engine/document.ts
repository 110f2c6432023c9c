/**
 * A document that grows and changes while it is read. Blocks come and go in any order; `settle`
 * brings all verdicts up to date, also those on short names whose full name arrived later.
 */
import { type Block, type FirstRound, type Judgement, readBlock } from './block.ts';
import type { Candidate } from './candidates.ts';
import { Facts } from './facts.ts';
import type { View } from './gates/gate.ts';
import { gates } from './gates/index.ts';
import { type Mention, type Refusal, refusal } from './mention.ts';
import type { CompiledAlias, Table } from './table.ts';
import { CandidateView, type Known } from './view.ts';

/** A block's name: any number, given by the caller. */
export type BlockId = number;

export class RecognisedDocument {
  #table: Table;
  #facts: Facts;
  #known: Known;
  #blocks = new Map<BlockId, Block>();
  /** Blocks whose candidates ask about the rest of the document. */
  #dependent = new Set<BlockId>();
  #unsettled = new Set<BlockId>();

  constructor(table: Table) {
    this.#table = table;
    this.#facts = new Facts(table);
    this.#known = { table, facts: this.#facts };
  }

  /** Adds a block or replaces its text; true if it holds a candidate. */
  put(id: BlockId, text: string): boolean {
    this.drop(id);
    const block = readBlock(text, this.#table);
    if (!block) return false;
    this.#blocks.set(id, block);
    this.#facts.addTerms(block);
    if (block.dependent) this.#dependent.add(id);
    if (block.candidates.length === 0) return false;
    this.#unsettled.add(id);
    return true;
  }

  /** Forgets a block; unknown ids are none. */
  drop(id: BlockId): void {
    const block = this.#blocks.get(id);
    if (!block) return;
    this.#facts.removeTerms(block);
    this.#facts.setFirm(block, new Set());
    this.#blocks.delete(id);
    this.#dependent.delete(id);
    this.#unsettled.delete(id);
  }

  /** Brings verdicts up to date and returns the blocks whose mentions are new or have changed. */
  settle(): BlockId[] {
    if (this.#facts.takeChanged()) for (const id of this.#dependent) this.#unsettled.add(id);
    for (const id of this.#unsettled) this.#findFirm(this.#blocks.get(id)!);
    if (this.#facts.takeChanged()) for (const id of this.#dependent) this.#unsettled.add(id);
    const changed = [...this.#unsettled].filter((id) => this.#judge(this.#blocks.get(id)!));
    this.#unsettled.clear();
    return changed;
  }

  /** The mentions of a settled block in order; they never overlap. */
  mentions(id: BlockId): readonly Mention[] {
    return this.#blocks.get(id)?.mentions ?? [];
  }

  refusals(id: BlockId): readonly Refusal[] {
    return this.#blocks.get(id)?.refusals ?? [];
  }

  /** First round: entities named in a form that leans on no other mention. */
  #findFirm(block: Block): void {
    const firm = new Set<number>();
    block.verdicts = block.candidates.map((candidate) => {
      const view = this.#view(candidate, block);
      const verdicts = candidate.readings.map((reading) => judgeAlone(reading, view));
      const only = onlyEntity(candidate.readings.filter((_, index) => verdicts[index]?.pass));
      if (only !== undefined)
        for (const entity of [only, ...(candidate.inside ?? [])]) firm.add(entity);
      return verdicts;
    });
    this.#facts.setFirm(block, firm);
  }

  /** Second round: every candidate becomes a mention or a refusal. True if the mentions are others than before. */
  #judge(block: Block): boolean {
    const before = block.mentions;
    block.refusals = [...block.fixedRefusals];
    block.mentions = block.candidates.flatMap(
      (candidate, index) => this.#judgeCandidate(candidate, block, block.verdicts[index]!) ?? [],
    );
    return JSON.stringify(block.mentions) !== JSON.stringify(before);
  }

  #judgeCandidate(candidate: Candidate, block: Block, firstRound: FirstRound): Mention | undefined {
    const view = this.#view(candidate, block);
    const accepted: Mention[] = [];
    for (const [index, reading] of candidate.readings.entries()) {
      const verdict = firstRound[index] ?? judgeReading(reading, view);
      if (verdict.pass) accepted.push(this.#mention(candidate, reading, verdict.cues));
      else block.refusals.push(refusal(candidate, reading, this.#table, verdict));
    }
    const first = accepted[0];
    if (!first) return undefined;
    const others = accepted.filter(({ entity }) => entity !== first.entity);
    // Of two countries’ laws of one name it is the one whose country stands nearest.
    const country = others.length > 0 ? view.nearestCountry() : undefined;
    const nearest = country && accepted.find(({ reason }) => reason.cues[0] === country);
    if (others.length === 0 || nearest) return nearest || first;
    const saw = [first, ...others].map(({ entity }) => entity).join(', ');
    for (const reading of candidate.readings) {
      block.refusals.push(refusal(candidate, reading, this.#table, { gate: 'two meanings', saw }));
    }
    return undefined;
  }

  #mention({ start, end, surface }: Candidate, reading: CompiledAlias, cues: string[]): Mention {
    const { text: alias, lang, trigger: rule } = reading;
    const entity = this.#table.entities[reading.entity]!.id;
    return { start, end, surface, entity, reason: { alias, lang, rule, cues } };
  }

  #view(candidate: Candidate, block: Block): View {
    return new CandidateView(candidate, block, this.#known);
  }
}

function judgeReading(reading: CompiledAlias, view: View): Judgement {
  const cues: string[] = [];
  for (const gate of gates) {
    const verdict = gate.judge(reading, view);
    if (!verdict.pass) return { pass: false, gate: gate.name, saw: verdict.saw };
    cues.push(...verdict.cues);
  }
  return { pass: true, cues };
}

/** The entity that all readings name, or undefined if they name none or several. */
function onlyEntity(readings: readonly CompiledAlias[]): number | undefined {
  const first = readings[0]?.entity;
  return readings.every(({ entity }) => entity === first) ? first : undefined;
}

/** The verdict that leans on no mention, or undefined if there is none: without them the reading counts or may yet. */
function judgeAlone(reading: CompiledAlias, view: View): Judgement | undefined {
  if (reading.trigger === 'after-full') return undefined;
  const cues = reading.cues.filter(({ kind }) => kind !== 'entity' && kind !== 'any-entity');
  if (cues.length === reading.cues.length) return judgeReading(reading, view);
  const verdict = judgeReading({ ...reading, cues }, view);
  return verdict.pass ? verdict : undefined;
}
