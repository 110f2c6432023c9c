import { foldOf } from '../characters.ts';
import type { Gate } from './gate.ts';
import { PASS, refuse } from './gate.ts';

/** Longest model name looked at. */
const REACH = 30;
/** Letters and digits in one word, after at most one more word of the name: P30, Mate 60, nova 12i, Watch GT 4. */
const MODEL =
  /^[ -]?(?:(?:\p{Lu}[\p{L}]{1,11}|nova|nubia) ){0,2}((?:[A-Z]{1,4}-?)?\d{1,4}[a-z]{0,2})(?![\p{L}\d])/u;
/** A bare number of three digits is a model only where no word follows that it could count. */
const COUNTED = /^[ -]?\d{1,3}(?: \p{Ll}|[.,]\d| ?[%°])/u;
const GENERATION = /^[2-6]g$/i;
const YEAR = /^(?:19|20)\d\d$/;
const MONEY = /^(?:RM|US|AS|HK|NT|S|A|C|Rp|USD|EUR|RMB)-?\d/;

/** Refuses a maker’s name inside the name of a product: “Huawei P30”, “Nokia 3310”, “华为 nova 12”. */
export const product: Gate = {
  name: 'product',
  judge(reading, view) {
    if (view.entityOf(reading).type !== 'company') return PASS;
    const next = view.text[view.candidate.end] ?? '';
    if (foldOf(next.charCodeAt(0)) !== 0 && !/[\s\w-]/.test(next)) return PASS;
    const { own, after } = view.beside(REACH);
    const model = MODEL.exec(after);
    if (!model) return PASS;
    const number = model[1]!;
    const isOther = GENERATION.test(number) || YEAR.test(number) || MONEY.test(number);
    return isOther || COUNTED.test(after) ? PASS : refuse(own + model[0]);
  },
};
