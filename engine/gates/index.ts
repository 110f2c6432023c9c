/** All gates, cheapest first. Adding a gate: one file beside this one and one line here. */
import { address } from './address.ts';
import { bearer } from './bearer.ts';
import { blockPhrase } from './block-phrase.ts';
import { cue } from './cue.ts';
import { elsewhere } from './elsewhere.ts';
import { fullName } from './full-name.ts';
import type { Gate } from './gate.ts';
import { institution } from './institution.ts';
import { namedAfter } from './named-after.ts';
import { product } from './product.ts';
import { rival } from './rival.ts';
import { smallLetters } from './small-letters.ts';
import { word } from './word.ts';

export const gates: readonly Gate[] = [
  smallLetters,
  address,
  fullName,
  rival,
  bearer,
  product,
  institution,
  namedAfter,
  elsewhere,
  cue,
  blockPhrase,
  word,
];
