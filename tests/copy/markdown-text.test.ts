import { describe, expect, it } from 'vitest';
import { escapeLineStarts, markdownLink, markdownText } from '../../copy/markdown-text.ts';

describe('text for Markdown', () => {
  it.each([
    ['plain words, Tô Lâm', 'plain words, Tô Lâm'],
    ['two\n\n  lines', 'two lines'],
    ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['a & b &lt;', 'a \\& b \\&lt;'],
    ['a | b \\ c', 'a \\| b \\\\ c'],
    ['[^1]: no note', '\\[^1\\]: no note'],
  ])('%j becomes %j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  it.each([
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['--- no rule', '\\--- no rule'],
    ['+ no item', '\\+ no item'],
    ['=== no heading', '\\=== no heading'],
    ['12. no item', '12\\. no item'],
    ['1) no item', '1\\) no item'],
    ['-5 degrees', '-5 degrees'],
    ['2025 was a year', '2025 was a year'],
    ['first\\\n# second', 'first\\\n\\# second'],
  ])('at the beginning of a line %j becomes %j', (text, expected) => {
    expect(escapeLineStarts(text)).toBe(expected);
  });

  it('keeps an address whole', () => {
    expect(markdownLink('¶ 5', 'https://a.example/x_(y)#:~:text=a%20b')).toBe(
      '[¶ 5](<https://a.example/x_(y)#:~:text=a%20b>)',
    );
  });
});
