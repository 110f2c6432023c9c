/**
 * The text of a document as the browser joins it, for a first look: a page has thousands of text nodes,
 * and the browser makes an object for each that a script sees. Where they meet is lost.
 */
import { contains } from './nodes.ts';
import { ANY_RAW, BREATH, OVERLAP, PIECE, type Pieces } from './plain-texts.ts';

/** Elements, and bytes of its source, from which on a document is long: joined at once, its text takes longer than a slice. */
const LONG = { elements: 10_000, bytes: 1_000_000 };
/** Line breaks and indents between tags: they are most of the text. */
const BLANKS = /[ \t\n\f\r]{3,}/g;

/** True for a document whose text is better taken node by node. */
export function isLong({ document, performance }: Window): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const { decodedBodySize = 0 } = (navigation ?? {}) as Partial<PerformanceNavigationTiming>;
  // Counting elements takes long where there are many.
  if (decodedBodySize > LONG.bytes) return true;
  return document.getElementsByTagName('*').length > LONG.elements;
}

/** The texts of a document in pieces that overlap, the first to be asked for at once. */
export function joinedPiecesOf(document: Document): Pieces {
  const places = document.querySelectorAll(ANY_RAW);
  // The browser keeps its place when the page changes.
  const range = new Range();
  range.setStart(document, 0);
  const whole = new Range();
  whole.selectNodeContents(document);
  let next = 0;
  let text = '';
  let from = 0;
  let piece = '';
  let mayBeLost = false;
  let atEnd = false;

  function toNextPlace(): void {
    const place = places[next++];
    if (place && mayBeLost && !contains(document, place)) return;
    if (place) range.setEndBefore(place);
    else range.setEnd(document, whole.endOffset);
    text = range.toString();
    from = 0;
    if (place) range.setStartAfter(place);
    else range.collapse(false);
  }

  return () => {
    for (let steps = 0; from < text.length || next <= places.length; steps++) {
      if (steps > BREATH) {
        mayBeLost = true;
        return '';
      }
      if (from >= text.length) toNextPlace();
      piece += text.slice(from, from + PIECE).replace(BLANKS, ' ');
      from += PIECE;
      if (piece.length < PIECE) continue;
      const full = piece;
      piece = full.slice(-OVERLAP);
      mayBeLost = true;
      return full;
    }
    if (atEnd) return undefined;
    atEnd = true;
    return piece;
  };
}
