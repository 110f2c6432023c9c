/** What recognition returns. Offsets are UTF-16 code units into the block's own text, end exclusive. */
import type { Trigger } from './domain.ts';
import type { CompiledAlias, Table } from './table.ts';

/** Why a candidate counts: the spelling that was found, the rule it passed and the cues that spoke for it. */
export interface Reason {
  alias: string;
  lang: string;
  rule: Trigger;
  cues: string[];
}

export interface Mention {
  start: number;
  end: number;
  surface: string;
  entity: string;
  reason: Reason;
}

/** A candidate that some gate refused, and what that gate saw. */
export interface Refusal {
  start: number;
  end: number;
  surface: string;
  entity: string;
  alias: string;
  gate: string;
  saw: string;
}

/** A refusal of one reading. */
export function refusal(
  { start, end, surface }: Pick<Refusal, 'start' | 'end' | 'surface'>,
  alias: CompiledAlias,
  table: Pick<Table, 'entities'>,
  { gate, saw }: { gate: string; saw: string },
): Refusal {
  return {
    start,
    end,
    surface,
    entity: table.entities[alias.entity]!.id,
    alias: alias.text,
    gate,
    saw,
  };
}
