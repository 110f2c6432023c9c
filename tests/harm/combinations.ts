/** The ninety combinations of a framework and a kind of update. */
import { FRAMEWORKS, type Framework } from './app.ts';
import type { Mode } from './modes.ts';
import { UPDATES } from './updates.ts';

export interface Combination {
  framework: Framework;
  kind: string;
}

export const COMBINATIONS: readonly Combination[] = FRAMEWORKS.flatMap((framework) =>
  UPDATES.map(({ kind }) => ({ framework, kind })),
);

/** Address of the page on which an app runs in a mode. */
export function pagePath(framework: Framework, mode: Mode): string {
  return `/${framework}/${mode.replaceAll(/\W+/g, '-')}`;
}
