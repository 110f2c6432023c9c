import { useLayoutEffect, useRef } from 'preact/hooks';
import { markRanges } from './mark-names.ts';
import type { NameRange } from './name-ranges.ts';

interface WrappedTextProps {
  text: string;
  /** What is marked in it, in order and apart. */
  ranges: readonly NameRange[];
  class?: string;
}

/**
 * A paragraph of foreign text in which mark.js wraps ranges. Preact never renders into it:
 * mark.js splits the text node, and a view that owned that node would write over the marks.
 */
export function WrappedText({ text, ranges, class: className }: WrappedTextProps) {
  const element = useRef<HTMLParagraphElement>(null);
  const rangesKey = JSON.stringify(ranges);
  useLayoutEffect(() => {
    if (!element.current) return;
    element.current.textContent = text;
    markRanges(element.current, ranges);
  }, [text, rangesKey]);
  return <p ref={element} class={className} />;
}
