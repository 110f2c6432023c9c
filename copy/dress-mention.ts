/** What makes a mark a mention: a name to come back to, a place in the order of Tab, and a numbered way to its note. */
import type { NumberedMention } from '../engine/annotation.ts';

/** Class of the numbers that lead to notes; no other element of a copy has one. */
const REFERENCE = 'note-ref';

/** Dresses the marks of one mention: the first takes the focus, the number follows the last. */
export function dressMention(
  { number, note }: NumberedMention,
  marks: readonly HTMLElement[],
): void {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return;
  for (const mark of marks) mark.dataset.note = `${note}`;
  first.id = `mention-${number}`;
  first.tabIndex = 0;
  first.role = 'link';
  first.setAttribute('aria-describedby', `note-${note}-name`);
  last.after(reference(note));
}

/** One stop of Tab is enough for a mention: while its mark can be pressed, the number is for the pointer. */
function reference(note: number): HTMLElement {
  const number = document.createElement('sup');
  number.className = REFERENCE;
  number.ariaHidden = 'true';
  const link = document.createElement('a');
  link.href = `#note-${note}`;
  link.tabIndex = -1;
  link.textContent = `${note}`;
  number.append(link);
  return number;
}

/** The number of the note that a reference leads to, or undefined for any other element. */
export function noteReferredTo(element: Element): string | undefined {
  return element.className === REFERENCE ? (element.textContent ?? '') : undefined;
}

/** Makes marks and numbers work by themselves, for a file in which no script runs: the link does what the mark did. */
export function undressMentions(root: Element): void {
  for (const mark of root.querySelectorAll('mark[role]')) mark.removeAttribute('role');
  for (const number of root.querySelectorAll(`.${REFERENCE}`)) {
    number.removeAttribute('aria-hidden');
    number.firstElementChild?.removeAttribute('tabindex');
  }
}
