/**
 * Regular expressions over whole scripts travel as text. The browser checks every expression literal
 * of a script whenever it reads the script, also in functions that are never called, and for \p{…} it
 * lists all letters of the world to do so: a fifth of what reading the page script takes.
 */
import type { Plugin } from 'vite';

interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  regex?: { pattern: string; flags: string };
}

/** Writes literals with \p{…} as calls of RegExp in all chunks of a build. */
export function lateExpressions(): Plugin {
  return {
    name: 'backstory-late-expressions',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk')
          chunk.code = withLateExpressions(chunk.code, (code) => this.parse(code));
      }
    },
  };
}

/** The code with its literals written as calls; `parse` gives its syntax tree in the form of ESTree. */
export function withLateExpressions(code: string, parse: (code: string) => object): string {
  let late = code;
  for (const { start, end, regex } of literalsIn(parse(code)).reverse()) {
    const call = `RegExp(${JSON.stringify(regex.pattern)},${JSON.stringify(regex.flags)})`;
    late = late.slice(0, start) + call + late.slice(end);
  }
  return late;
}

type Literal = SyntaxNode & Required<Pick<SyntaxNode, 'regex'>>;

/** Expression literals over whole scripts, in the order of the code. */
function literalsIn(tree: object): Literal[] {
  const found: Literal[] = [];
  const waiting: unknown[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    const { type, regex } = node as Partial<SyntaxNode>;
    if (type === 'Literal' && regex?.pattern.includes('\\p{')) found.push(node as Literal);
    else waiting.push(...Object.values(node));
  }
  return found.sort((one, other) => one.start - other.start);
}
