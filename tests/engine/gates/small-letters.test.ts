import { describe, expect, it } from 'vitest';
import { alias, entity, found, refused, tableOf } from '../tiny-dataset.ts';

describe('the small letters gate', () => {
  it.each([
    ['Huawei', 'huawei: Huawei'],
    ['HUAWEI', 'huawei: HUAWEI'],
    ['huaWei', 'huawei: huaWei'],
    ['华为', 'huawei: 华为'],
    ['cyber sovereignty', 'sovereignty: cyber sovereignty'],
    ['Cyber Sovereignty', 'sovereignty: Cyber Sovereignty'],
    ['a digital silk road', 'sovereignty: digital silk road'],
  ])('lets %j pass', (text, mention) => {
    expect(found(text)).toEqual([mention]);
  });

  it.each([
    ['huawei', 'huawei: huawei'],
    ['xi jinping', 'xi-jinping: xi jinping'],
    ['the bank of china', 'bank: bank of china'],
    ['ｈｕａｗｅｉ', 'huawei: ｈｕａｗｅｉ'],
  ])('refuses %j: proper names have a capital', (text, name) => {
    const [, surface] = name.split(': ');
    expect(found(text)).toEqual([]);
    expect(refused(text)).toContain(`${name}: small letters: ${surface}`);
  });

  it.each([
    'person',
    'company',
    'platform',
    'ngo',
    'place',
    'political party',
    'ranking',
    'state-owned bank',
    'state financial institution',
  ])('holds for the type %s', (type) => {
    const table = tableOf([entity('x', [alias('Xylo')], { type })]);
    expect(found('xylo Xylo', table)).toEqual(['x: Xylo']);
  });
});
