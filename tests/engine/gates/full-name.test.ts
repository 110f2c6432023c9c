import { describe, expect, it } from 'vitest';
import { alias, entity, found, refused, tableOf } from '../tiny-dataset.ts';

describe('the full name gate', () => {
  it.each([
    'Xi Jinping spoke. Xi left.',
    'Xi leaves\n\nXi Jinping spoke',
    'Xi leaves\n\n习近平',
    'Xi, in full Xi Jinping',
  ])('lets the short name in %j pass', (text) => {
    expect(found(text)).toContain('xi-jinping: Xi');
  });

  it.each([
    ['Xi left.', 'xi-jinping: Xi'],
    ['Tô Lâm met Xi', 'xi-jinping: Xi'],
    ['Lam met Xi Jinping', 'to-lam: Lam'],
    ['Lam, that is To Lam', 'to-lam: Lam'],
    ['Lam, by @Tô Lâm', 'to-lam: Lam'],
  ])('refuses the short name in %j: %s', (text, name) => {
    expect(refused(text)).toContain(`${name}: full name: no full name on the page`);
  });

  it('takes a full name inside the name of something else', () => {
    const table = tableOf([
      entity('xi', [alias('Xi Jinping'), alias('Xi', { trigger: 'after-full' })]),
      entity('tour', [alias('tour of Xi Jinping'), alias('trip by Xi', { trigger: 'context' })]),
    ]);
    expect(found('The tour of Xi Jinping. Xi left.', table)).toEqual([
      'tour: tour of Xi Jinping',
      'xi: Xi',
    ]);
    expect(found('The trip by Xi. Xi left.', table)).toEqual([]);
  });

  it('takes a full name that its own cue makes firm', () => {
    expect(found('Lam, that is To Lam, in Hanoi')).toEqual(['to-lam: Lam', 'to-lam: To Lam']);
  });
});
