import type { en } from './en.ts';

/** Every word on screen in one language; the English catalogue says which keys there are. */
export type Catalogue = typeof en;
