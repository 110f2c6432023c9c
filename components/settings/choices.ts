/** What the settings page lets the reader choose, in the form in which it is kept. */
import type { Density, Silenced } from '../../engine/marking.ts';
import type { Toggles } from '../../engine/toggles.ts';
import type { ThemeChoice } from '../theme-choice.ts';

export type MarkLook = 'lines' | 'broad' | 'dotted';

export interface Choices {
  countries: Toggles;
  density: Density;
  quiet: boolean;
  markStyle: MarkLook;
  theme: ThemeChoice;
  /** A BCP 47 tag, or `auto` for the browser's own. */
  language: string;
  hiddenTypes: readonly string[];
  silenced: readonly Silenced[];
  alwaysSites: readonly string[];
  neverSites: readonly string[];
}

/** A part of the choices that the reader has just made. */
export type ChoicesPart = Partial<Omit<Choices, 'silenced' | 'alwaysSites' | 'neverSites'>>;
