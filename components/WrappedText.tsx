import { useLayoutEffect, useRef } from 'preact/hooks';
import { markNames } from './mark-names.ts';

interface WrappedTextProps {
  text: string;
  names: readonly string[];
  class?: string;
}

/**
 * A paragraph of foreign text in which mark.js wraps names. Preact never renders into it:
 * mark.js splits the text node, and a view that owned that node would write over the marks.
 */
export function WrappedText({ text, names, class: className }: WrappedTextProps) {
  const element = useRef<HTMLParagraphElement>(null);
  const namesKey = JSON.stringify(names);
  useLayoutEffect(() => {
    if (!element.current) return;
    element.current.textContent = text;
    markNames(element.current, names);
  }, [text, namesKey]);
  return <p ref={element} class={className} />;
}
