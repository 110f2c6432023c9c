import type { Gate } from './gate.ts';
import { PASS, refuse } from './gate.ts';

/** Kinds of entity whose names others take into theirs. */
const BORROWED: ReadonlySet<string> = new Set([
  'place',
  'ethnic group',
  'police force',
  'company',
  'person',
  'political party',
  'international organisation',
]);
/** Longest stretch looked at for the rest of a name. */
const REACH = 90;
/** Up to six further words with capitals, the last one a word for an institution. */
const REST =
  /^(?: (?:\p{Lu}[\p{L}\p{M}'-]*|of|and|&|for|de|du)){0,5}? (?:Co|Co\.|Company|Corp|Corps|Corporation|Ltd|Limited|Inc|Group|Holdings|University|Universiti|Universitas|College|Institute|School|Academy|Congress|Restaurant|Restoran|Cafe|Kitchen|Hotel|Airlines|Airport|Cooperative|Koperasi|Association|Federation|Foundation|Museum|Stadium|Arena|Boulevard|Street|Bridge|FC|F\.C\.|Tigers|Band|Bureau|Daily|Times|Bank|Cup|Open|Championship|Games|Prize)(?![\p{L}\p{M}])/u;

/** Refuses a name that goes on to be somebody else’s: “Xinjiang University”, “Royal Malaysia Police Cooperative”. */
export const institution: Gate = {
  name: 'longer name',
  judge(reading, view) {
    if (!BORROWED.has(view.entityOf(reading).type)) return PASS;
    const { own, after } = view.beside(REACH);
    const rest = REST.exec(after);
    return rest ? refuse(own + rest[0]) : PASS;
  },
};
