import { longerName } from '../bearers.ts';
import type { Gate } from './gate.ts';
import { PASS, refuse } from './gate.ts';

/** Refuses a short form that is a part of somebody else’s name here, or anywhere in the document. */
export const bearer: Gate = {
  name: 'other bearer',
  judge(reading, view) {
    if (reading.bearer !== undefined) {
      const longer = longerName(view.text, view.candidate, reading);
      if (longer !== undefined) return refuse(longer.words);
    }
    if (view.candidate.isWrittenOut) return PASS;
    const elsewhere = view.borneByOthers();
    return elsewhere === undefined ? PASS : refuse(elsewhere);
  },
};
