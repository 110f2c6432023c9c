import { useLayoutEffect, useRef } from 'preact/hooks';
import { markRanges } from '../mark-names.ts';
import { hitsIn, type Term } from './terms.ts';

interface HitTextProps {
  text: string;
  terms: readonly Term[];
  lang?: string | undefined;
}

/** A text in which mark.js wraps what was searched for. Preact never renders into it. */
export function HitText({ text, terms, lang }: HitTextProps) {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (!element.current) return;
    element.current.textContent = text;
    markRanges(element.current, hitsIn(text, terms));
  }, [text, terms]);
  return <span ref={element} lang={lang} />;
}
