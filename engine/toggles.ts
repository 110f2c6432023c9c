/** The country filter: which toggle governs a mention. */

/** The toggles a reader sees. Region stands for China alone and for entities without a country. */
export const TOGGLES = ['vietnam', 'cambodia', 'malaysia', 'region'] as const;

export type Toggle = (typeof TOGGLES)[number];

/** Which toggles are on. */
export type Toggles = Readonly<Record<Toggle, boolean>>;

/** The toggles that govern an entity: its countries other than China, or Region if there is none. */
export function togglesOf(countries: readonly string[]): Toggle[] {
  const own = TOGGLES.filter((toggle) => toggle !== 'region' && countries.includes(toggle));
  return own.length > 0 ? own : ['region'];
}

/** A mark shows when one of its toggles is on. */
export function isShown(countries: readonly string[], toggles: Toggles): boolean {
  return togglesOf(countries).some((toggle) => toggles[toggle]);
}
