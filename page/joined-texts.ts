/**
 * The text of a document as the browser joins it, for a first look: a page has thousands of text nodes,
 * and the browser makes an object for each that a script sees. Where they meet is lost.
 */
import { contains } from './nodes.ts';
import { ANY_RAW, BREATH, OVERLAP, PIECE, type Pieces, RAW } from './plain-texts.ts';

/**
 * What parts the text: elements whose text is not taken, and every so many siblings of a long page. Forms,
 * whose fields hide their properties, are left out, so all others can be asked plainly.
 */
const PLACES = `${ANY_RAW},:nth-child(512n):not(form)`;
/** Line breaks and indents between tags: they are most of the text. */
const BLANKS = /[ \t\n\f\r]{3,}/g;

/** The texts of a document in pieces that overlap, the first to be asked for at once. */
export function joinedPiecesOf(document: Document): Pieces {
  const places = document.querySelectorAll(PLACES);
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
    if (place && RAW.includes(place.localName)) range.setStartAfter(place);
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
