import { foldOf } from '../characters.ts';
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
const BODIES =
  'Co|Co\\.|Company|Corp|Corps|Corporation|Ltd|Limited|Inc|Group|Holdings|Congress|Cooperative|Koperasi|Association|Federation|Foundation|Bureau|Daily|Times|Bank|Airlines|Tigers';
const rest = (ends: string, most: number) =>
  new RegExp(
    `^(?: (?:\\p{Lu}[\\p{L}\\p{M}'-]*|of|for|de|du)){0,${most}}? (?:${ends})(?![\\p{L}\\p{M}])`,
    'u',
  );
/** Further words with capitals, the last one a word for an institution. */
const REST = rest(`${PLACES}|${BODIES}`, 5);
/** A company's own name may end in a word for a body, never in one for a place. */
const REST_OF_COMPANY = rest(PLACES, 1);

/** Refuses a name that goes on to be somebody else’s: “Xinjiang University”, “Royal Malaysia Police Cooperative”. */
export const institution: Gate = {
  name: 'longer name',
  judge(reading, view) {
    const { type } = view.entityOf(reading);
    const pattern = type === 'company' ? REST_OF_COMPANY : BORROWED.has(type) ? REST : undefined;
    if (!pattern || !goesOn(view)) return PASS;
    const { own, after } = view.beside(REACH);
    const found = pattern.exec(after);
    return found ? refuse(own + found[0]) : PASS;
  },
};

/** True if a space follows; most names end at something else, and nothing more need be looked at. */
function goesOn({ text, candidate: { end } }: View): boolean {
  const next = foldOf(text.charCodeAt(end));
  return next === 0 || next === 0x20;
}
