/** Where a card belongs: beside its mention, in the theme of the page around it. */
import type { CardPlace } from './card-panel.ts';
import { elementAround } from './nodes.ts';
import type { Place } from './pointing.ts';
import { liveRange } from './ranges.ts';
import { themeAround } from './theme.ts';

/** `sheet`: at the foot of the window, for fingers. */
export function besideOf(
  { block, mention }: Place,
  { view, sheet, roots }: { view: Window; sheet: boolean; roots: readonly ShadowRoot[] },
): CardPlace {
  const around = elementAround(block.nodes[0]!) ?? view.document.documentElement;
  const range = () => liveRange(block, mention);
  return { range, theme: themeAround(around, view), sheet, roots };
}
