/** Contrast between colours, as WCAG 2.2 defines it. */

export type Rgb = [red: number, green: number, blue: number];

/** Reads `#rrggbb`, `rgb(…)` and `rgba(…)`. */
export function parseColour(text: string): Rgb {
  const hex = /^#(..)(..)(..)$/.exec(text);
  if (hex) return hex.slice(1).map((part) => Number.parseInt(part, 16)) as Rgb;
  return text
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map(Number) as Rgb;
}

/** The contrast ratio, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
