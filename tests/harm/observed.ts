/** What one run of a page tells, as data. */

/** The page at one moment between two steps. */
export interface Moment {
  at: string;
  /** The article’s text as it is laid out. */
  inner: string;
  /** The article’s text nodes, joined. */
  content: string;
  /** The whole document. */
  html: string;
  /** How many changes the document has gone through until now. */
  mutations: number;
  /** The names in the text: what has to be marked. */
  names: string[];
  /** What the extension has marked; undefined if its highlights contradict each other. */
  marks: string[] | undefined;
}

/** What the page’s own driver sees. */
export interface Observed {
  moments: Moment[];
  /** Whether marks stood on the page when the app came to it. */
  markedBefore: boolean;
}

/** The same with what the browser reports. */
export interface Run extends Observed {
  /** Uncaught errors and rejections. */
  errors: string[];
  /** Messages of every kind. */
  console: string[];
}
