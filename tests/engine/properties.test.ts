/** What holds for every text, tried on generated ones made of names, decoys, cues and noise. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../data/load.ts';
import { buildTable } from '../../engine/build-table.ts';
import { recognise } from '../../engine/recognise.ts';
import { scan } from '../../engine/scan.ts';
import { loadTable } from '../../engine/table.ts';
import { numRuns } from './properties.ts';

const dataset = loadDataset();
const table = loadTable(buildTable(dataset));
const aliases = dataset.entities.flatMap(({ id, tier, aliases: own }) =>
  own.map((alias) => ({ ...alias, id, tier })),
);
const marking = aliases
  .filter(({ tier, trigger }) => tier < 3 && trigger !== 'never')
  .map(({ text }) => text);
const decoys = dataset.decoys.map(({ text }) => text);
const cues = aliases.flatMap((alias) => alias.cues).filter((cue) => !cue.includes(':'));
const noise = [
  'the',
  'said',
  'and',
  'in 2025',
  '，',
  '。',
  '.',
  '\n',
  '\n\n',
  ' ',
  '(',
  ')',
  '的',
  '“',
  '”',
  'ក',
  'ที่',
  '@',
  '#',
  '/',
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...marking) },
  { weight: 2, arbitrary: fc.constantFrom(...decoys) },
  { weight: 2, arbitrary: fc.constantFrom(...cues) },
  { weight: 5, arbitrary: fc.constantFrom(...noise) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 14 })
  .map((pieces) => pieces.flat().join(''));

/** An abbreviation of somebody else, with a name that would lend it its own. */
const WRITTEN_OUT =
  'Diễn đàn cấp cao hợp tác quốc tế Vành đai và Con đường lần thứ baBanque des règlements internationaux (BRI) ';

/** Quotation marks and stops that say nothing about what they enclose. */
const AROUND = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['(', ')'],
  ['「', '」'],
  ['《', '》'],
  ['«', '»'],
  ['', '.'],
  ['', ','],
  ['', '。'],
  ['', '!'],
] as const;

const firm = aliases.filter(({ tier, trigger }) => tier === 1 && trigger === 'always');

/** True if one decoy, found by the pass itself, covers the stretch. */
function lieInDecoy(whole: string, { start, end }: { start: number; end: number }): boolean {
  return scan(whole, table).some(
    (hit) => table.terms[hit.term]!.decoyOf && hit.start <= start && hit.end >= end,
  );
}

const named = (words: string) => recognise(words, table).mentions.map(({ entity }) => entity);

describe('in every text', () => {
  it('offsets slice to the surface, mentions come in order and never overlap', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { mentions, refusals } = recognise(words, table);
        let end = 0;
        for (const mention of mentions) {
          expect(words.slice(mention.start, mention.end)).toBe(mention.surface);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
        for (const each of refusals) expect(words.slice(each.start, each.end)).toBe(each.surface);
      }),
      { numRuns },
    );
  });

  it('decomposing or composing it changes no mention', () => {
    fc.assert(
      fc.property(text, (words) => {
        const composed = words.normalize('NFC');
        fc.pre(!/[\u1100-\u11ff\u3099\u309a]/.test(words.normalize('NFD')));
        expect(named(words.normalize('NFD'))).toEqual(named(composed));
      }),
      { numRuns, examples: [['华为Âu DươngARTICLE 19 OF ']] },
    );
  });

  it('soft hyphens and zero-width spaces inside words change no mention', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('\u00ad', '\u200b', '\u200d', '\ufeff'),
        (words, invisible) => {
          const strewn = words.replace(/(?<=\p{L})(?=\p{L})/gu, invisible);
          expect(named(strewn)).toEqual(named(words));
        },
      ),
      { numRuns, examples: [[WRITTEN_OUT, '\u00ad']] },
    );
  });

  it('a further block without cue, name or rival changes no mention', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(named(`${words}\n\nRain fell on the hills.`)).toEqual(named(words));
      }),
      { numRuns },
    );
  });

  it('quotation marks and full stops around a name that always counts keep it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...firm), fc.constantFrom(...AROUND), (name, [open, close]) => {
        const plain = named(`said ${name.text} today`);
        expect(named(`said ${open}${name.text}${close} today`)).toEqual(plain);
      }),
      { numRuns },
    );
  });

  it('several blocks without cue, name or rival before and after change no mention', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), (words, count) => {
        const plain = Array.from({ length: count }, () => 'Rain fell on the hills.').join('\n\n');
        expect(named(`${plain}\n\n${words}\n\n${plain}`)).toEqual(named(words));
      }),
      { numRuns },
    );
  });

  it('every tier-1 name that always counts is a mention, lies in a decoy or is refused with a reason', () => {
    fc.assert(
      fc.property(fc.constantFrom(...firm), text, (name, words) => {
        const whole = `${words}\n\n${name.text}\n\n${words}`;
        const start = words.length + 2;
        const end = start + name.text.length;
        const { mentions, refusals } = recognise(whole, table);
        const isTold = [...mentions, ...refusals].some(
          (each) => each.start < end && each.end > start,
        );
        expect(isTold || lieInDecoy(whole, { start, end })).toBe(true);
      }),
      { numRuns },
    );
  });
});

describe('whatever comes', () => {
  it.each([
    ['lone surrogates', '\ud800Huawei\udc00 \udfff'.repeat(1000)],
    ['nothing but combining marks', '\u0301'.repeat(100_000)],
    ['one endless line', 'Huawei and Xi Jinping of China '.repeat(20_000)],
    ['one endless word', 'Huawei'.repeat(50_000)],
    ['full stops alone', '. '.repeat(100_000)],
    ['spaces alone', ' \u00a0\u2003'.repeat(50_000)],
  ])('%s are read to the end', (_name, words) => {
    const { mentions } = recognise(words, table);
    for (const { start, end, surface } of mentions) expect(words.slice(start, end)).toBe(surface);
  });
});
