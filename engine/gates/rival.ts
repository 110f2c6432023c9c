import type { Gate } from './gate.ts';
import { PASS, refuse } from './gate.ts';

/** Switches a short form off when the document names somebody else who bears it. */
export const rival: Gate = {
  name: 'rival',
  judge(reading, view) {
    for (const other of reading.rivals) {
      const words = view.inDocument(other);
      if (words !== undefined) return refuse(words);
    }
    return PASS;
  },
};
