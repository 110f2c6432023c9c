/** What recognition returns. Offsets are UTF-16 code units into the block's own text, end exclusive. */
import type { Trigger } from './domain.ts';

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
