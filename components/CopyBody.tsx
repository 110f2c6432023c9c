import { useLayoutEffect, useRef } from 'preact/hooks';

interface CopyBodyProps {
  /** The text with its marks; each mark names its note. */
  body: HTMLElement;
}

/**
 * The marked text. Preact never renders into it. A mark that is pressed leads to its note, by the
 * same addresses as the numbers behind it.
 */
export function CopyBody({ body }: CopyBodyProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(body);
  }, [body]);
  useLayoutEffect(() => {
    const press = (event: MouseEvent | KeyboardEvent) => {
      if (event instanceof KeyboardEvent && event.key !== 'Enter') return;
      const mark = event.target instanceof Element && event.target.closest('mark[data-note]');
      if (mark) openNote(mark.getAttribute('data-note')!);
    };
    const element = place.current!;
    element.addEventListener('click', press);
    element.addEventListener('keydown', press);
    return () => {
      element.removeEventListener('click', press);
      element.removeEventListener('keydown', press);
    };
  }, []);
  return <div ref={place} class="body" />;
}

function openNote(number: string): void {
  const { location } = window;
  location.hash = `note-${number}`;
  document.getElementById(`note-${number}`)?.focus();
}
