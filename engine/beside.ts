/** What a reader sees beside a name: composed, with plain quotes, hyphens and spaces, nothing invisible. */
import { visibleText } from './fold.ts';
import type { Span } from './sentence.ts';

export interface Beside {
  before: string;
  own: string;
  after: string;
}

/** However much is invisible, the way stays short: raw units looked at for each unit wanted. */
const RAW = 4;

/** At most `reach` visible units on each side of `span`. */
export function beside(text: string, { start, end }: Span, reach: number): Beside {
  const before = visibleText(text.slice(Math.max(0, start - RAW * reach), start));
  const after = visibleText(text.slice(end, end + RAW * reach));
  return {
    before: before.slice(-reach),
    own: visibleText(text.slice(start, end)),
    after: after.slice(0, reach),
  };
}
