/** Which theme suits the page around a mention: its real ground counts, not only the system's wish. */

import { elementAround } from './nodes.ts';

export type Theme = 'light' | 'dark';

/** The theme that matches the ground on which `element` is painted. */
export function themeAround(element: Element, view: Window): Theme {
  const ink = parseColour(view.getComputedStyle(element).color);
  for (let each: Element | null = element; each; each = elementAround(each)) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(each);
    const ground = parseColour(backgroundColor);
    // What a picture or an unknown colour looks like nobody can say, but the site's letters stand out from it.
    const isUnknown = backgroundImage !== 'none' || !ground;
    if (isUnknown && ink && ink.alpha > 0.5) return themeOfInk(ink);
    if (ground && ground.alpha > 0.5) return luminance(ground) < 0.4 ? 'dark' : 'light';
  }
  const { colorScheme: scheme, color } = view.getComputedStyle(view.document.documentElement);
  // A scheme that the head of the page asks for (`<meta name="color-scheme">`) is in no style; its ink is.
  const rootInk = parseColour(color);
  if (scheme === 'normal' && rootInk) return themeOfInk(rootInk);
  if (!scheme.includes('dark')) return 'light';
  const wanted = view.matchMedia('(prefers-color-scheme: dark)').matches;
  return wanted || !scheme.includes('light') ? 'dark' : 'light';
}

function themeOfInk(ink: Colour): Theme {
  return luminance(ink) > 0.5 ? 'dark' : 'light';
}

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Computed colours in the sRGB forms `rgb()` and `rgba()`; other colour spaces are passed over. */
function parseColour(text: string): Colour | undefined {
  const parts = /^rgba?\((.+)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!parts || parts.length < 3 || parts.some(Number.isNaN)) return undefined;
  const [red, green, blue, alpha = 1] = parts as [number, number, number, number?];
  return { red, green, blue, alpha };
}

/** Perceived lightness from 0 to 1, weighted as in ITU-R BT.601. */
function luminance({ red, green, blue }: Colour): number {
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
