import type { Ref } from 'preact';
import type { PageCatalogue } from '../locales/pages.ts';

interface SampleArticleProps {
  t: PageCatalogue;
  /** Hands out the element that is read and marked. */
  textRef: Ref<HTMLDivElement>;
}

/** A short text of our own that says it is one; its names are marked by whoever holds the element. */
export function SampleArticle({ t, textRef }: SampleArticleProps) {
  const { welcome: words } = t;
  return (
    <article class="sample" aria-label={words.sampleLabel}>
      <p class="label">{words.sampleLabel}</p>
      <div ref={textRef}>
        {words.sample.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </article>
  );
}
