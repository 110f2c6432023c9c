import { describe, expect, it } from 'vitest';
import { found, refused } from '../tiny-dataset.ts';

describe('the rival gate', () => {
  it.each([
    'Tô Lâm spoke. Lam left.',
    'Tô Lâm went to Lam Dong. Lam left.',
    'Tô Lâm and carrie lam. Lam left.',
  ])('lets the short name in %j pass', (text) => {
    expect(found(text)).toContain('to-lam: Lam');
  });

  it.each([
    ['Tô Lâm met Carrie Lam. Lam left.', 'Carrie Lam'],
    ['Lam left.\n\nTô Lâm met CARRIE LAM.', 'Carrie Lam'],
    ['Carrie Lam\n\nTô Lâm\n\nLam left', 'Carrie Lam'],
  ])('refuses the short name in %j', (text, saw) => {
    expect(found(text)).toEqual(['to-lam: Tô Lâm']);
    expect(refused(text)).toContain(`to-lam: Lam: rival: ${saw}`);
  });

  it('leaves full names alone', () => {
    expect(found('Carrie Lam met To Lam in Hanoi')).toEqual(['to-lam: To Lam']);
  });
});
