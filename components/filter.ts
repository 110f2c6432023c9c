/** What the country filter means for the names in the popup. */
import type { EntitySummary } from '../engine/summary.ts';
import type { Toggle, Toggles } from '../engine/toggles.ts';

/** The toggles in the order in which the reader sees them. */
export const TOGGLE_ORDER: readonly Toggle[] = ['vietnam', 'cambodia', 'malaysia', 'region'];

/** True when one of the entity's toggles is on. */
export function isShown({ toggles: own }: EntitySummary, toggles: Toggles): boolean {
  return own.some((toggle) => toggles[toggle]);
}

/** A toggle that the reader turned, and how many mentions came or went with it. */
export interface Turn {
  toggle: Toggle;
  on: boolean;
  mentions: number;
}

/** The toggles that differ between two states of the filter. */
export function turnsBetween(
  before: Toggles,
  after: Toggles,
  entities: readonly EntitySummary[],
): Turn[] {
  return TOGGLE_ORDER.filter((toggle) => before[toggle] !== after[toggle]).map((toggle) => ({
    toggle,
    on: after[toggle],
    mentions: entities
      .filter((entity) => entity.toggles.includes(toggle))
      .filter((entity) => isShown(entity, before) !== isShown(entity, after))
      .reduce((sum, entity) => sum + entity.count, 0),
  }));
}

/** The names that stand under each toggle: an entity stands once, under its first one. */
export function byFirstToggle(
  entities: readonly EntitySummary[],
): { toggle: Toggle; entities: EntitySummary[] }[] {
  return TOGGLE_ORDER.map((toggle) => ({
    toggle,
    entities: entities.filter((entity) => entity.toggles[0] === toggle),
  })).filter((group) => group.entities.length > 0);
}
