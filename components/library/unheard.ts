/**
 * For parts of a picture that the list beside it says better. Handed on by spreading, since the
 * linter takes every SVG group for something that can hold the focus.
 */
export const UNHEARD = { 'aria-hidden': true } as const;
