import { runInNewContext } from 'node:vm';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { withLateExpressions } from '../../tools/late-expressions.ts';

const late = (code: string) => withLateExpressions(code, parseAst);

describe('an expression over whole scripts', () => {
  it.each([
    ['let a=/\\p{L}"\\/\\n/gu;', 'let a=RegExp("\\\\p{L}\\"\\\\/\\\\n","gu");'],
    ['f(/[a-z]/,/\\p{Lu}/u,/x/i)', 'f(/[a-z]/,RegExp("\\\\p{Lu}","u"),/x/i)'],
    ['let a=()=>/^\\p{L}—é$/u', 'let a=()=>RegExp("^\\\\p{L}—é$","u")'],
    ['let b="é中😀",a=/\\p{M}/u', 'let b="é中😀",a=RegExp("\\\\p{M}","u")'],
    ['let a=`/\\\\p{L}/u`,b="\\\\p{L}"', 'let a=`/\\\\p{L}/u`,b="\\\\p{L}"'],
  ])('%s becomes %s', (code, expected) => {
    expect(late(code)).toBe(expected);
  });

  it('finds the same', () => {
    const expression = /(?<!\p{L})“(\p{Lu}\p{M}*[\p{L}'’/-]+)”\\(?!\d)/giu;
    const [before, after] = [`(${expression})`, late(`(${expression})`)];
    expect(after).not.toBe(before);
    expect(runInNewContext(after)).toEqual(runInNewContext(before));
    expect(String(runInNewContext(after))).toBe(String(expression));
  });
});
