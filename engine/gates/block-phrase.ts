import type { Gate } from './gate.ts';
import { PASS, refuse } from './gate.ts';

/** Refuses a reading when one of its block phrases stands over it or in its sentence. */
export const blockPhrase: Gate = {
  name: 'block phrase',
  judge(reading, view) {
    for (const block of reading.blocks) {
      const words = view.inSentence(block);
      if (words !== undefined) return refuse(words);
    }
    return PASS;
  },
};
