import { type ComponentChildren, toChildArray } from 'preact';

/** Puts its children on one line of text with a middle dot between them, for eye, ear and clipboard. */
export function Dotted({ children }: { children: ComponentChildren }) {
  return toChildArray(children).flatMap((child, place) => (place === 0 ? [child] : [' · ', child]));
}
