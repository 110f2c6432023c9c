/** Measures of the picture of connections, in its units, which are CSS px at its full width. */

/** The picture's two forms: for wide pages and for narrow ones. */
export interface PictureForm {
  width: number;
  /** Width of a box with a name in it. */
  box: number;
  /** Words of a connection stand beside their names, or over them. */
  beside: boolean;
}

export const WIDE: PictureForm = { width: 672, box: 220, beside: true };
export const NARROW: PictureForm = { width: 288, box: 236, beside: false };

export const LABEL_LINE = 18;
export const NAME_LINE = 20;
/** From the top of a line of text to its baseline. */
export const BASELINE = 14;
/** Room between the edge of a box and the name in it, at the sides and above. */
export const BOX_PAD = 10;
export const BOX_PAD_BLOCK = 7;
export const BOX_GAP = 8;
/** From the edge of the picture to the line that gathers all connections of a half. */
export const TRUNK = 10;
/** From that line to the words beside it. */
export const TRUNK_GAP = 14;
/** Between words and the line or box below them. */
export const LABEL_GAP = 4;
/** Widths to reckon with for a letter, with room for the spacing that a reader may force on it (WCAG 1.4.12). */
export const LABEL_LETTER = 7.6;
export const NAME_LETTER = 8.8;
