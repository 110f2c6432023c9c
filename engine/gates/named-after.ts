import { lazily } from '../lazily.ts';
import type { Gate } from './gate.ts';
import { PASS, refuse } from './gate.ts';

/** Kinds of entity that forums and decrees are named after. */
const NAMESAKES: ReadonlySet<string> = new Set(['initiative', 'infrastructure project']);
/** Longest stretch looked at for the rest of the name. */
const REACH = 60;
/** What follows the name in that of a forum or a decree. */
const REST =
  /^["']? ?(?:(?:(?:国际|國際)合作)?(?:高峰)?(?:论坛|論壇)|(?:International Cooperation )?(?:Summit )?Forum|次?[级級]?法令)/u;
/** What stands before it. */
const FORUM_OF = lazily(
  () =>
    /(?:Forum|KTT|Diễn đàn|វេទិកា)(?: cấp cao)?(?: hợp tác quốc tế)?(?: (?:de|du|des|sur|về|tentang))?(?: l[ae]s?)? ?["']? ?$/iu,
);
const DECREE_ON = lazily(
  () =>
    /(?:decree|décret|de[ck]r[ei]t?|nghị định|អនុក្រឹត្យ)(?: phụ)? ?(?:(?:no\.? |n° ?|số |លេខ ?)?\p{Nd}+)? ?(?:(?:on|establishing|sur|portant|relatif|về|thành lập|pembentukan|tentang|mengenai|ស្តីពី|ស្ដីពី|ស្តីអំពី)(?:ការបង្កើត|(?: [\p{L}']+){0,5} ?))?["']?$/iu,
);

/** Refuses an initiative inside the name of a forum and a project inside the name of the decree about it. */
export const namedAfter: Gate = {
  name: 'named after it',
  judge(reading, view) {
    if (!NAMESAKES.has(view.entityOf(reading).type)) return PASS;
    const { before, own, after } = view.beside(REACH);
    const next = REST.exec(after);
    if (next) return refuse(own + next[0]);
    const opening = FORUM_OF().exec(before) ?? DECREE_ON().exec(before);
    return opening ? refuse(opening[0] + own) : PASS;
  },
};
