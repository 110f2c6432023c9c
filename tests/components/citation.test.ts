import { describe, expect, it } from 'vitest';
import { citationOf } from '../../components/citation.ts';
import type { CardContent } from '../../engine/card.ts';
import { pageCatalogueFor } from '../../locales/pages.ts';

const paragraph = (number: number) => ({ number, url: `https://report.example/#p${number}` });

const CARD: CardContent = {
  entity: 'acme',
  name: 'Acme',
  type: 'company',
  countries: ['vietnam'],
  summary: 'A maker of things.',
  statements: [
    {
      id: 'a',
      text: 'Acme built a dam.',
      status: 'fact',
      paragraphs: [paragraph(7), paragraph(3)],
    },
    {
      id: 'b',
      text: 'Acme listens.',
      status: 'attributed',
      attributedTo: 'two engineers',
      paragraphs: [paragraph(7)],
    },
    { id: 'c', text: 'Acme may leave.', status: 'assessment', paragraphs: [paragraph(9)] },
  ],
  cases: [],
  notes: [],
  relations: [],
  report: {
    id: 'r',
    title: 'On Dams',
    publisher: 'ARTICLE 19',
    published: '2025-04',
    url: 'https://report.example/',
  },
};

describe('a citation', () => {
  it('says what the report says, how firmly, where, and which version of the data says so', () => {
    expect(citationOf(CARD, '2026-01', pageCatalogueFor('en')).split('\n')).toEqual([
      'Acme',
      'What the report says:',
      '- Acme built a dam. (Reported as fact, ¶\u00a07, ¶\u00a03)',
      '- Acme listens. (Said by: two engineers, ¶\u00a07)',
      '- Acme may leave. (ARTICLE 19’s assessment, ¶\u00a09)',
      'ARTICLE 19, “On Dams”, April 2025',
      '¶\u00a03: https://report.example/#p3',
      '¶\u00a07: https://report.example/#p7',
      '¶\u00a09: https://report.example/#p9',
      'Backstory dataset 2026-01',
    ]);
  });
});
