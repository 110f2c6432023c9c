import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../engine/recognise.ts';
import { numRuns } from './properties.ts';
import { shippedTable } from './texts.ts';

const LONG = 200_000;

describe('hostile text', () => {
  it.each([
    ['invisible characters only', '\u200b'.repeat(LONG)],
    ['line breaks', '\n'.repeat(LONG)],
    ['a line of dense short names', 'Xi Jinping met Huawei and Xi; '.repeat(LONG / 30)],
    ['a line of Han', '华为中兴习近平'.repeat(LONG / 7)],
    ['a name that never ends', `Xi${' '.repeat(LONG)}Jinping`],
    ['marks inside a name', `Xi Jinpi${'\u0301'.repeat(LONG)}ng`],
    ['a handle that never ends', `@${'Huawei-'.repeat(LONG / 7)}`],
    ['open quotes', '“Xi” ("Xi") '.repeat(LONG / 12)],
  ])('of %s throws nothing and slices right', (_name, text) => {
    const { mentions, refusals } = recognise(text, shippedTable);
    for (const { start, end, surface } of [...mentions, ...refusals])
      expect(text.slice(start, end) === surface).toBe(true);
  });

  it('of any units throws nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }), (units) => {
        recognise(String.fromCharCode(...units), shippedTable);
      }),
      { numRuns },
    );
  });

  it('still gives the names between broken characters', () => {
    const text = '\ud83dHuawei\udc00 \u0301Xi Jinping\ud83d';
    expect(recognise(text, shippedTable).mentions.map(({ surface }) => surface)).toEqual([
      'Huawei',
      'Xi Jinping',
    ]);
  });
});
