import type { Gate } from './gate.ts';
import { PASS, refuse } from './gate.ts';

/** Lets a short form count only when the full name stands in the document, before or after: headlines shorten first. */
export const fullName: Gate = {
  name: 'full name',
  judge(reading, view) {
    if (reading.trigger !== 'after-full' || view.isFirm(reading.entity)) return PASS;
    return refuse('no full name on the page');
  },
};
