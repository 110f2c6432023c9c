/** The choices in words, for telling what was saved and what an import would change. */
import type { PageCatalogue } from '../../locales/pages.ts';
import { TOGGLE_ORDER } from '../filter.ts';
import type { Choices } from './choices.ts';

/** One choice: what it is about and what it says. */
export interface ChoiceInWords {
  label: string;
  value: string;
}

/** A choice that differs between two states. */
export interface ChangeInWords extends ChoiceInWords {
  before: string;
}

/** What differs, in the order of the page. */
export function changesInWords(before: Choices, after: Choices, t: PageCatalogue): ChangeInWords[] {
  const old = choicesInWords(before, t);
  return choicesInWords(after, t).flatMap(({ label, value }, index) => {
    const { value: was } = old[index]!;
    return was === value ? [] : [{ label, value, before: was }];
  });
}

function choicesInWords(choices: Choices, t: PageCatalogue): ChoiceInWords[] {
  const { settings: words } = t;
  const listed = (items: readonly string[]) =>
    items.length === 0 ? words.none : t.list([...items].sort());
  const on = TOGGLE_ORDER.filter((toggle) => choices.countries[toggle]).map(t.country);
  return [
    { label: words.countries, value: on.length === 0 ? words.none : t.list(on) },
    { label: words.density, value: words.densities[choices.density] },
    { label: words.markStyle, value: words.markStyles[choices.markStyle] },
    { label: words.hiddenTypes, value: listed(choices.hiddenTypes.map(t.entityType)) },
    { label: words.quiet, value: choices.quiet ? words.on : words.off },
    { label: words.theme, value: words.themes[choices.theme] },
    { label: words.language, value: languageInWords(choices.language, t) },
    {
      label: words.silencedLabel,
      value: listed(choices.silenced.map((each) => silencedInWords(each, t))),
    },
    { label: words.alwaysLabel, value: listed(choices.alwaysSites.map(hostOf)) },
    { label: words.neverLabel, value: listed(choices.neverSites) },
  ];
}

export function languageInWords(language: string, t: PageCatalogue): string {
  return language === 'auto' ? t.settings.languageAuto : t.outlets.languages([language]);
}

function silencedInWords(
  { alias, site }: { alias: string; site: string | null },
  t: PageCatalogue,
): string {
  return `${t.quoted(alias)} (${t.settings.silencedWhere(site)})`;
}

/** The host of a match pattern, as a reader knows it. */
export function hostOf(pattern: string): string {
  return /^[^:]+:\/\/([^/]+)/.exec(pattern)?.[1] ?? pattern;
}
