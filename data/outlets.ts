/** The news list that the reader may grant as a whole; its form is the form of `outlets.json`. */
import type { Outlet } from '../engine/outlet.ts';
import list from './outlets.json' with { type: 'json' };

/** Outlets whose host was seen in print and which no state or party runs, in the order of the file. */
export const OUTLETS: readonly Outlet[] = list as Outlet[];
