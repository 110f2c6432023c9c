/** How the reader wants a page marked: words that the page, the settings and the popup share. */
import { isShown, type Toggles } from './toggles.ts';

/** Which mentions of an entity get a mark: every one, or the first in each block or on the page. */
export type Density = 'every' | 'block' | 'page';

/** A spelling that the reader does not want marked: everywhere, or on one site (a host name). */
export interface Silenced {
  entity: string;
  alias: string;
  site: string | null;
}

export interface Marking {
  toggles: Toggles;
  density: Density;
  /** Nothing is marked and nothing is put into the page; the popup alone shows what was found. */
  quiet: boolean;
  /** Types of entities that are left out. */
  hiddenTypes: readonly string[];
  silenced: readonly Silenced[];
}

/** True if the reader has silenced the spelling on pages of this host. */
export function isSilenced(
  { entity, alias }: { entity: string; alias: string },
  silenced: readonly Silenced[],
  host: string,
): boolean {
  return silenced.some(
    (each) =>
      each.entity === entity && each.alias === alias && (each.site === null || each.site === host),
  );
}

/** What decides whether a mention is marked, besides the reader's choices. */
export interface AboutMention {
  entity: string;
  alias: string;
  type: string;
  countries: readonly string[];
}

/** True if the reader's choices let the mention be marked on pages of this host. */
export function isWanted(
  { entity, alias, type, countries }: AboutMention,
  { toggles, hiddenTypes, silenced }: Marking,
  host: string,
): boolean {
  if (!isShown(countries, toggles) || hiddenTypes.includes(type)) return false;
  return !isSilenced({ entity, alias }, silenced, host);
}
