import type { Gate } from './gate.ts';
import { PASS, refuse } from './gate.ts';

/** Kinds of entity whose names are written with a capital wherever they are meant. */
const PROPER_NAMES: ReadonlySet<string> = new Set([
  'person',
  'company',
  'platform',
  'state financial institution',
  'state-owned bank',
  'ngo',
  'ranking',
  'place',
  'political party',
]);

/** Refuses a proper name written in small letters only: “huawei” is a handle, a slug or a product line. */
export const smallLetters: Gate = {
  name: 'small letters',
  judge(reading, view) {
    const { surface } = view.candidate;
    const hasCapital = reading.text !== reading.text.toLowerCase();
    if (!hasCapital || surface !== surface.toLowerCase()) return PASS;
    return PROPER_NAMES.has(view.entityOf(reading).type) ? refuse(surface) : PASS;
  },
};
