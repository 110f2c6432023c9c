import { foldOf, isHan } from '../characters.ts';
import { lazily } from '../lazily.ts';
import type { Gate, View } from './gate.ts';
import { PASS, refuse } from './gate.ts';

/** Kinds of entity whose names others take into theirs. */
const BORROWED: ReadonlySet<string> = new Set([
  'place',
  'ethnic group',
  'police force',
  'person',
  'political party',
  'international organisation',
]);
/** Longest stretch looked at for the rest of a name. */
const REACH = 90;
const PLACES =
  'University|Universiti|Universitas|College|Institute|School|Academy|Museum|Stadium|Arena|Boulevard|Street|Bridge|Tower|Airport|Hotel|Restaurant|Restoran|Cafe|Kitchen|FC|F\\.C\\.|Band|Cup|Open|Championship|Games|Prize';
const TABLES = 'House|Kebab|Noodles?|BBQ|Grill|Bistro|Eatery|Canteen|Corner|Express|Palace|Garden';
const BODIES =
  'Co|Co\\.|Company|Corp|Corps|Corporation|Ltd|Limited|Inc|Group|Holdings|Congress|Cooperative|Koperasi|Association|Federation|Foundation|Bureau|Project|Programme|Tribunal|Daily|Times|Bank|Airlines|Tigers|Assembly|Declaration|Framework|Charter|Forum|Community|Masterplan';
const rest = (ends: string, most: number) =>
  lazily(
    () =>
      new RegExp(
        `^(?: (?:\\p{Lu}[\\p{L}\\p{M}'-]*|of|for|de|du)){0,${most}}? (?:${ends})(?![\\p{L}\\p{M}])`,
        'u',
      ),
  );
/** Further words with capitals, the last one a word for an institution. */
const REST = rest(`${PLACES}|${BODIES}|${TABLES}`, 5);
/** Words for an institution or a street that are written before its name. */
const BEFORE = lazily(
  () =>
    /(?:^|[^\p{L}\p{M}])(?:Restoran|Restaurant|Hotel|Hôtel|Rumah Makan|Warung|Kedai|Jalan|Lorong|Rue|Avenue|Nhà hàng|Khách sạn|Université(?: du| de)?|Maktab|Akademi|Universiti|[Uu]niversitas|Kolej|Sekolah|SMK|Buletin|Mie?|THPT|THCS|[Tt]iểu học|[Đđ]ại học|[Đđ]ường|[Pp]hố) $|(?:សណ្ឋាគារ|សាលាអន្តរជាតិ|ភោជនីយដ្ឋាន|វិទ្យាល័យ|មហាវិថី) ?$/u,
);
/** The same after a Chinese name, which needs no space, inside or outside its quotation marks. */
const HAN_REST =
  /^["']?(?:大学|大學|天文台|博物馆|博物館|出版社|日报|日報|电视台|電視台|研究所|研究院|生产建设兵团|生產建設兵團|学院|學院|餐厅|餐廳|餐馆|餐館|小馆|小館|饭店|飯店|酒店|面馆|麵館|大厦|大廈|中路|东路|西路|南路|北路|路(?![途线線况況程径徑])|球队|球隊|队主场|人权(?:倡导)?项目|人權(?:倡導)?項目|代表大会|代表大會|基金会|基金會|男篮|男籃|女篮|女籃|女排|男排)/u;
/** A school of some kind in a Chinese name. */
const HAN_SCHOOL = lazily(
  () =>
    /^(?:师范|師範|医科|醫科|农业|農業|财经|財經|铁道|鐵道|职业|職業|警察|艺术|藝術|工程|理工|科技|高等)\p{Script=Han}{0,8}?(?:大学|大學|学院|學院|学校|學校)/u,
);
/** A company's own name may end in a word for a body, never in one for a place. */
const REST_OF_COMPANY = rest(PLACES, 1);

/** Refuses a name that goes on to be somebody else’s: “Xinjiang University”, “Royal Malaysia Police Cooperative”. */
export const institution: Gate = {
  name: 'longer name',
  judge(reading, view) {
    const { type } = view.entityOf(reading);
    const isBorrowed = BORROWED.has(type);
    if (!isBorrowed && !goesOn(view)) return PASS;
    const { before, own, after } = view.beside(REACH);
    const pattern = type === 'company' ? REST_OF_COMPANY() : isBorrowed ? REST() : HAN_REST;
    const found = pattern.exec(after) ?? restInHan(after);
    if (found) return refuse(own + found[0]);
    const opening = isBorrowed && BEFORE().exec(before);
    return opening ? refuse(`${opening[0].trim()} ${own}`) : PASS;
  },
};

function restInHan(after: string): RegExpExecArray | null {
  const school = isHan(after.charCodeAt(0)) ? HAN_SCHOOL() : undefined;
  return HAN_REST.exec(after) ?? school?.exec(after) ?? null;
}

/** True if a space or a Chinese character follows; most names end at something else, and nothing more need be looked at. */
function goesOn({ text, candidate: { end } }: View): boolean {
  const next = foldOf(text.charCodeAt(end));
  return next === 0 || next === 0x20 || next === 0x22 || isHan(next);
}
