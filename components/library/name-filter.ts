/** Which names the library lists. */
import type { LibraryEntity } from '../../engine/library.ts';
import { TOGGLE_ORDER } from '../filter.ts';

/** A country's id or a type; undefined lets all through. */
export interface NameFilter {
  country?: string | undefined;
  type?: string | undefined;
}

export interface FilterChoice {
  id: string;
  /** How many names the choice would show beside the other one. */
  count: number;
}

/** The names that the filter lets through. */
export function filtered(
  entities: readonly LibraryEntity[],
  { country, type }: NameFilter,
): LibraryEntity[] {
  return entities
    .filter((each) => country === undefined || placesOf(each).includes(country))
    .filter((each) => type === undefined || each.type === type);
}

/** Countries to choose from, Region last. */
export function countryChoices(
  entities: readonly LibraryEntity[],
  { type }: NameFilter,
): FilterChoice[] {
  return TOGGLE_ORDER.map((country) => ({
    id: country,
    count: filtered(entities, { country, type }).length,
  }));
}

/** Types to choose from, in the order of `inOrder`. */
export function typeChoices(
  entities: readonly LibraryEntity[],
  { country }: NameFilter,
): FilterChoice[] {
  const types = [...new Set(entities.map(({ type }) => type))];
  return types.map((type) => ({ id: type, count: filtered(entities, { country, type }).length }));
}

/** The countries other than China, as in the country filter; China alone or none at all is the region. */
function placesOf({ countries }: LibraryEntity): string[] {
  const own = countries.filter((country) => country !== 'china' && country !== 'region');
  return own.length > 0 ? own : ['region'];
}
