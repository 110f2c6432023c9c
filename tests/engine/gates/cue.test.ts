import { describe, expect, it } from 'vitest';
import { recognise } from '../../../engine/recognise.ts';
import { alias, entity, found, refused, tableOf, tinyTable } from '../tiny-dataset.ts';

describe('the cue gate', () => {
  it.each([
    ['To Lam in Hanoi', 'to-lam: To Lam', 'Hanoi'],
    ['Hanoi.\n\nTo Lam', 'to-lam: To Lam', 'Hanoi'],
    ['To Lam\n\nHanoi.', 'to-lam: To Lam', 'Hanoi'],
    ['the General Secretary To Lam', 'to-lam: To Lam', 'General Secretary'],
    ['a facial scan by Yitu', 'yitu: Yitu', 'facial'],
    ['Vietnam’s Cybersecurity Law', 'law-vn: Cybersecurity Law', 'vietnam'],
    ['the Cybersecurity Law of Viet Nam', 'law-vn: Cybersecurity Law', 'vietnam'],
    ['中国 has a Cybersecurity Law', 'law-cn: Cybersecurity Law', 'china'],
    ['China said Vietnam’s Cybersecurity Law', 'law-vn: Cybersecurity Law', 'vietnam'],
    ['Vietnam\n\nthe Cybersecurity Law', 'law-vn: Cybersecurity Law', 'vietnam'],
    ['Vietnam\n\nthe Cybersecurity Law of China', 'law-cn: Cybersecurity Law', 'china'],
    ['Vietnam. South China Sea.\n\nthe Cybersecurity Law', 'law-vn: Cybersecurity Law', 'vietnam'],
    ['Party: the Party Daily', 'party: Party Daily', 'Party'],
  ])('lets the name in %j pass: %s for %s', (text, mention, cue) => {
    expect(found(text)).toContain(mention);
    const last = recognise(text, tinyTable).mentions.at(-1)!;
    expect(last.reason.cues).toEqual([cue]);
    expect(last.reason.rule).toBe('context');
  });

  it.each([
    ['Huawei and Yitu', ['huawei: Huawei', 'yitu: Yitu']],
    ['Yitu.\n\nHuawei', ['yitu: Yitu', 'huawei: Huawei']],
    ['Huawei has an Internet Gateway', ['huawei: Huawei', 'gateway: Internet Gateway']],
    ['Bank of China: an Internet Gateway', ['bank: Bank of China']],
    ['an Internet Gateway', []],
    ['an Internet Gateway and an Internet Gateway', []],
    ['Yitu and Yitu', []],
  ])('asks for entities of the document in %j', (text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });

  it.each([
    ['To Lam spoke', 'to-lam: To Lam: cue: none of general secretary, Hanoi'],
    ['To Lam in hanoi', 'to-lam: To Lam: cue: none of general secretary, Hanoi'],
    ['Yitu spoke', 'yitu: Yitu: cue: none of huawei, facial'],
    ['an Internet Gateway', 'gateway: Internet Gateway: cue: none of another entity of the report'],
    ['the Cybersecurity Law', 'law-vn: Cybersecurity Law: cue: none of nearest country vietnam'],
    ['the Party Daily', 'party: Party Daily: cue: none of Party'],
    [
      'The Cybersecurity Law passed. Later Vietnam followed.',
      'law-vn: Cybersecurity Law: cue: none of nearest country vietnam',
    ],
    [
      'China, Vietnam\n\nthe Cybersecurity Law',
      'law-vn: Cybersecurity Law: cue: none of nearest country vietnam',
    ],
  ])('refuses the name in %j: %s', (text, refusal) => {
    expect(refused(text)).toContain(refusal);
  });

  it('refuses a context spelling that knows no cue', () => {
    const table = tableOf([entity('x', [alias('Xylo', { trigger: 'context' })])]);
    expect(refused('Xylo', table)).toEqual(['x: Xylo: cue: no cue known']);
  });

  it('asks no cue of a spelling that always counts', () => {
    const table = tableOf([entity('x', [alias('Xylo', { cues: ['wood'] })])]);
    expect(found('Xylo', table)).toEqual(['x: Xylo']);
  });
});
