/** A dataset of a few records, small enough to hold in one's head, for tests of the engine. */
import { buildTable } from '../../engine/build-table.ts';
import type { Alias, Decoy, Entity } from '../../engine/domain.ts';
import { recognise } from '../../engine/recognise.ts';
import { type CompiledTable, loadTable, type Table } from '../../engine/table.ts';

/** An alias that counts wherever it stands, but for the fields given. */
export function alias(text: string, fields: Partial<Alias> = {}): Alias {
  return {
    text,
    lang: 'en',
    trigger: 'always',
    caseSensitive: false,
    cues: [],
    blocks: [],
    ...fields,
  };
}

/** A tier-1 concept without content, but for the fields given. */
export function entity(id: string, aliases: Alias[], fields: Partial<Entity> = {}): Entity {
  const empty = { countries: [], statements: [], notes: [], relations: [], cases: [] };
  return { id, name: id, type: 'concept', tier: 1, summary: id, aliases, ...empty, ...fields };
}

/** A decoy that is mistaken for `of`. */
export function decoy(of: string, text: string): Decoy {
  return { text, lang: 'en', of };
}

/** The table of a few entities and decoys, ready for scanning. */
export function tableOf(entities: Entity[], decoys: Decoy[] = []): CompiledTable & Table {
  return loadTable(buildTable({ version: 'tiny', entities, decoys }));
}

const place = { trigger: 'never' } as const;
const firmCase = { caseSensitive: true } as const;
const short = { trigger: 'after-full', caseSensitive: true } as const;

/** People, companies, laws and countries that together ask every gate its question. */
export const tinyEntities: Entity[] = [
  entity('vietnam', [alias('Vietnam', place), alias('Viet Nam', place)], { type: 'country' }),
  entity('china', [alias('China', place), alias('中国', place)], { type: 'country' }),
  entity(
    'xi-jinping',
    [
      alias('Xi Jinping'),
      alias('Xi', { ...short, blocks: ['Greek letter'] }),
      alias('习近平', { lang: 'zh-Hans' }),
      alias('시진핑', { lang: 'ko' }),
    ],
    { type: 'person', countries: ['china', 'vietnam'] },
  ),
  entity(
    'to-lam',
    [
      alias('Tô Lâm', { ...firmCase, lang: 'vi' }),
      alias('To Lam', {
        ...firmCase,
        trigger: 'context',
        cues: ['Hanoi', 'general secretary'],
        blocks: ['according to Lam'],
      }),
      alias('Lam', short),
    ],
    { type: 'person', countries: ['vietnam'] },
  ),
  entity(
    'huawei',
    [
      alias('Huawei'),
      alias('Huawei Technologies'),
      alias('华为', { lang: 'zh-Hans' }),
      alias('ហួវ៉ៃ', { lang: 'km' }),
    ],
    { type: 'company', countries: ['china'] },
  ),
  entity(
    'yitu',
    [alias('Yitu', { ...firmCase, trigger: 'context', cues: ['entity:huawei', 'facial'] })],
    { type: 'company' },
  ),
  entity('law-vn', [alias('Cybersecurity Law', { trigger: 'context', cues: ['nearest:vietnam'] })]),
  entity('law-cn', [alias('Cybersecurity Law', { trigger: 'context', cues: ['nearest:china'] })]),
  entity('gateway', [
    alias('Internet Gateway', { trigger: 'context', cues: ['entity:tier-1'], blocks: ['router'] }),
  ]),
  entity('party', [alias('Party Daily', { trigger: 'context', cues: ['Party'] })]),
  entity('line-north', [alias('Green Line')]),
  entity('line-south', [alias('Green Line')]),
  entity('bank', [alias('Bank of China')], { type: 'state-owned bank', tier: 2 }),
  entity('sovereignty', [alias('cyber sovereignty'), alias('Digital Silk Road')], { tier: 2 }),
  entity('censorship', [alias('censorship')], { tier: 3 }),
];

export const tinyDecoys: Decoy[] = [
  decoy('bank', "People's Bank of China"),
  decoy('to-lam', 'Carrie Lam'),
  decoy('to-lam', 'Lam Dong'),
  decoy('huawei', '中华为'),
  decoy('china', 'South China Sea'),
];

export const tinyTable: Table = tableOf(tinyEntities, tinyDecoys);

/** The mentions of a text as `entity: surface`. */
export function found(text: string, table: Table = tinyTable): string[] {
  return recognise(text, table).mentions.map(({ entity: id, surface }) => `${id}: ${surface}`);
}

/** The refusals of a text as `entity: surface: gate: what it saw`. */
export function refused(text: string, table: Table = tinyTable): string[] {
  return recognise(text, table).refusals.map(
    ({ entity: id, surface, gate, saw }) => `${id}: ${surface}: ${gate}: ${saw}`,
  );
}
