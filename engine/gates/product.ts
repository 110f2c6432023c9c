import { foldOf, isHan } from '../characters.ts';
import { lazily } from '../lazily.ts';
import type { Gate } from './gate.ts';
import { PASS, refuse } from './gate.ts';

/** Longest model name looked at. */
const REACH = 30;
/** Letters and digits in one word, after at most one more word of the name: P30, Mate 60, nova 12i, F670L, Watch GT 4. */
const MODEL = lazily(
  () =>
    /^[ -]?(?:(?:\p{Lu}[\p{L}]{1,11}|nova|nubia) ){0,2}((?:[A-Z]{1,4}-?)?\d{1,4}[a-zA-Z]{0,2})(?![\p{Script=Latin}\p{Script=Khmer}\d年月日亿億万萬名个個项項家款台部%])/u,
);
/** A bare number of one or two digits is a model only where no word follows that it could count, nor an item of a list. */
const COUNTED = lazily(() => /^[ -]?\d{1,2}(?: \p{Ll}|[.,]\d| ?[%°]|\. )/u);
/** After a Chinese name: a thing with its number, G21手机, 手环8, 105老人机. */
const HAN_MODEL =
  /^ ?(?:[A-Z]{1,4}-?\d{1,4}(?![A-Za-z\d])|(?:儿童|兒童|智能|智慧)?(?:手机|手機|手环|手環|手表|手錶|平板|耳机|耳機|路由器|音箱|智慧屏) ?[A-Z]{0,4}\d|\d{1,4}[a-z]{0,2}(?:老人)?(?:手机|手機|机|機))/u;
const GOES_ON = lazily(() => /[\s\w\p{Lu}\p{Script=Han}-]/u);
const GENERATION = /^[2-6]g$/i;
const YEAR = /^(?:19|20)\d\d$/;
const MONEY = /^(?:RM|Rp|USD|EUR|RMB)-?\d/;

/** Refuses a maker’s name inside the name of a product: “Huawei P30”, “Nokia 3310”, “华为 nova 12”. */
export const product: Gate = {
  name: 'product',
  judge(reading, view) {
    if (view.entityOf(reading).type !== 'company') return PASS;
    const next = view.text[view.candidate.end] ?? '';
    if (foldOf(next.charCodeAt(0)) !== 0 && !GOES_ON().test(next)) return PASS;
    const { own, after } = view.beside(REACH);
    const thing = isHan(own.charCodeAt(own.length - 1)) && HAN_MODEL.exec(after);
    if (thing) return refuse(own + thing[0]);
    const model = MODEL().exec(after);
    if (!model) return PASS;
    const number = model[1]!;
    const isOther = GENERATION.test(number) || YEAR.test(number) || MONEY.test(number);
    return isOther || COUNTED().test(after) ? PASS : refuse(own + model[0]);
  },
};
