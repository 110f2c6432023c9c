/** Whole strings brought to the forms in which spellings are compared. */
import { foldOf, shapeOf } from './characters.ts';

/**
 * The key under which a spelling is looked up: case, diacritics, quotes, hyphens, white space
 * and invisible characters no longer matter. `scan` folds a page's text the same way, unit by unit.
 */
export function foldKey(text: string): string {
  if (isPlain(text)) return text.trim().toLowerCase();
  return mapUnits(text.normalize('NFC'), foldOf);
}

/**
 * The spelling as a reader sees it: case and diacritics stay, while composition, the width of
 * spaces and letters, the shape of quotes and hyphens and invisible characters do not matter.
 */
export function visibleSpelling(text: string): string {
  if (isPlain(text)) return text.trim();
  return mapUnits(text.normalize('NFC'), shapeOf);
}

/** As `visibleSpelling`, for a stretch of running text: white space at its ends stays. */
export function visibleText(text: string): string {
  if (isPlain(text)) return text;
  return mapUnits(text.normalize('NFC'), shapeOf, false);
}

/** True if a reader sees the text as it is written: ASCII but for the grave accent, and no two spaces in a row. */
function isPlain(text: string): boolean {
  return /^[ -_a-~]*$/.test(text) && !text.includes('  ');
}

/** True when the two differ at most in case. */
export function sameLetters(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Maps every unit; those that become 0 go, and of several spaces one stays. */
function mapUnits(text: string, map: (unit: number) => number, trim = true): string {
  const same = unchangedLength(text, map);
  let mapped = text.slice(0, same);
  for (let index = same; index < text.length; index++) {
    const unit = map(text.charCodeAt(index));
    if (unit === 0 || (unit === 0x20 && mapped.endsWith(' '))) continue;
    mapped += String.fromCharCode(unit);
  }
  return trim ? mapped.trim() : mapped;
}

/** How far the text is already what mapping would make of it: mostly to its end. */
function unchangedLength(text: string, map: (unit: number) => number): number {
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (map(unit) !== unit || (unit === 0x20 && before === 0x20)) return index;
    before = unit;
  }
  return text.length;
}
