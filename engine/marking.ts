/** How the reader wants a page marked: words that the page, the settings and the popup share. */
import type { Toggles } from './toggles.ts';

/** Which mentions of an entity get a mark: every one, or the first in each block or on the page. */
export type Density = 'every' | 'block' | 'page';

export interface Marking {
  toggles: Toggles;
  density: Density;
  /** Nothing is marked and nothing is put into the page; the popup alone shows what was found. */
  quiet: boolean;
}
