import type { ComponentChildren } from 'preact';

interface PictureProps {
  width: number;
  height: number;
  /** What the picture shows, in words. */
  words: string;
  children: ComponentChildren;
}

/** The frame of a drawn picture that holds links; it shrinks with the page, and strokes at its edge stay whole. */
export function Picture({ width, height, words, children }: PictureProps) {
  const [outerWidth, outerHeight] = [width + 2, height + 2];
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset
    <svg
      class="picture"
      viewBox={`-1 -1 ${outerWidth} ${outerHeight}`}
      width={outerWidth}
      height={outerHeight}
      role="group"
      aria-label={words}
    >
      {children}
    </svg>
  );
}
