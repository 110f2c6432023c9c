import type { Gate } from './gate.ts';
import { PASS, refuse } from './gate.ts';

/** Kinds of entity whose name stands in the names of what they sell. */
const SELLERS: ReadonlySet<string> = new Set(['company', 'platform']);
/** Longest model name looked at. */
const REACH = 24;
/** A model: letters and digits in one word (P30, G42, 3310), or after one more word (nova 12i, Band 7). */
const MODEL =
  /^[ -]?(?:[\p{L}]{2,12} )?((?:[A-Z]{1,4}-?)?\d{1,4}[a-z]{0,2}(?:\+|\b))(?![\d.,%]| ?(?:%|°|million|billion|per|percent|countries|people|years?|days?|employees|GHz|MHz))/u;
const GENERATION = /^[2-6]g$/i;
const YEAR = /^(?:19|20)\d\d$/;
/** A word between name and number that says that the number counts something. */
const COUNTS = /^[ -]?(?:\p{Ll}{5,}|in|on|by|for|and|has|had|with|the|at|of|to|dan|và|et|en|pada) \d/u;

/** Refuses a maker’s name inside the name of a product: “Huawei P30”, “Nokia 3310”, “华为 nova 12”. */
export const product: Gate = {
  name: 'product',
  judge(reading, view) {
    if (!SELLERS.has(view.entityOf(reading).type)) return PASS;
    const { own, after } = view.beside(REACH);
    const model = MODEL.exec(after);
    if (!model || GENERATION.test(model[1]!) || YEAR.test(model[1]!)) return PASS;
    return COUNTS.test(after) ? PASS : refuse(own + model[0]);
  },
};
