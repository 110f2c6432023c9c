import type { CardReport } from '../engine/card.ts';
import type { Status } from '../engine/domain.ts';
import type { Catalogue } from '../locales/catalogue.ts';

/** What a statement or a relation says about its own standing. */
export interface Standing {
  status: Status;
  attributedTo?: string | undefined;
}

/** How firmly the report stands behind something, in words. */
export function statusInWords(
  { status, attributedTo }: Standing,
  report: CardReport,
  t: Catalogue,
): string {
  switch (status) {
    case 'fact':
      return t.status.fact;
    case 'assessment':
      return t.status.assessment(report.publisher);
    case 'attributed':
      return attributedTo ? t.status.attributed(attributedTo) : t.status.attributedToOthers;
    case 'expected':
      return t.status.expected(report.published);
  }
}
