import type { CardReport, ParagraphLink } from '../engine/card.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { Dotted } from './Dotted.tsx';
import { ParagraphLinks } from './ParagraphLinks.tsx';
import { type Standing, statusInWords } from './status-in-words.ts';

interface StatusLineProps {
  of: Standing & { paragraphs: readonly ParagraphLink[] };
  report: CardReport;
  t: Catalogue;
}

/** The small line under a statement or a relation: its status in words and its paragraphs. */
export function StatusLine({ of, report, t }: StatusLineProps) {
  return (
    <p class="status-line">
      <Dotted>
        <span class="status">{statusInWords(of, report, t)}</span>
        <ParagraphLinks paragraphs={of.paragraphs} t={t} />
      </Dotted>
    </p>
  );
}
