import type { ParagraphLink } from '../engine/card.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { Dotted } from './Dotted.tsx';
import { OutLink } from './OutLink.tsx';

interface ParagraphLinksProps {
  paragraphs: readonly ParagraphLink[];
  t: Catalogue;
}

/** Links to the paragraphs of the report that bear something out. */
export function ParagraphLinks({ paragraphs, t }: ParagraphLinksProps) {
  return (
    <Dotted>
      {paragraphs.map(({ number, url }) => (
        <OutLink key={number} href={url} title={t.card.openParagraph(number)}>
          {t.card.paragraph(number)}
        </OutLink>
      ))}
    </Dotted>
  );
}
