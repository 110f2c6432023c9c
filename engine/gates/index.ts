/** All gates, cheapest first. Adding a gate: one file beside this one and one line here. */
import { address } from './address.ts';
import { blockPhrase } from './block-phrase.ts';
import { cue } from './cue.ts';
import { fullName } from './full-name.ts';
import type { Gate } from './gate.ts';
import { rival } from './rival.ts';
import { smallLetters } from './small-letters.ts';

export const gates: readonly Gate[] = [smallLetters, address, fullName, rival, cue, blockPhrase];
