import type { ComponentChildren } from 'preact';

/** Id of the heading of what is shown; takes the focus when the reader follows a link. */
export const VIEW_HEADING = 'library-view';

/** The heading of what is shown. */
export function ViewHeading({ children }: { children: ComponentChildren }) {
  return (
    <h2 id={VIEW_HEADING} tabIndex={-1}>
      {children}
    </h2>
  );
}
