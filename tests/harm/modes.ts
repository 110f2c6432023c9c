/** When an app comes to the page and when the page is marked. */

export const MODES = ['client', 'hydrate, then mark', 'mark, then hydrate'] as const;
export type Mode = (typeof MODES)[number];

/** Who marks the names: nobody, the installed extension, or mark.js by wrapping them in elements. */
export type Marker = 'nobody' | 'extension' | 'mark.js';
