/**
 * What a copy cites, for reference managers: CSL-JSON, an array of items as
 * https://github.com/citation-style-language/schema (csl-data.json) has them.
 */
import { citedParagraphs } from '../components/cited-paragraphs.ts';
import type { CopyContent } from '../components/copy-state.ts';
import { isOutAddress } from '../components/out-address.ts';
import type { EntityNote } from '../engine/annotation.ts';
import type { CardReport } from '../engine/card.ts';
import type { PageCatalogue } from '../locales/pages.ts';

export interface CslOptions {
  report: CardReport;
  /** Version of the dataset. */
  version: string;
  /** True if the page's address may stand in it. */
  withAddress: boolean;
  t: PageCatalogue;
}

/** The members of an item that a copy uses. */
export interface CslItem {
  id: string;
  type: 'report' | 'webpage';
  title: string;
  author?: { literal: string }[];
  publisher?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  language?: string;
  locator?: string;
  keyword?: string;
  annote?: string;
  note?: string;
  source?: string;
}

interface CslDate {
  'date-parts': number[][];
}

type Cited = Pick<CopyContent, 'title' | 'language' | 'address' | 'made' | 'notes'>;

/** The article, the report as a whole, and the report once more for each entity, with the paragraphs on it. */
export function toCsl(copy: Cited, options: CslOptions): CslItem[] {
  const report = reportItem(options.report, copy.made);
  const notes = copy.notes.map((note) => noteItem(note, report, options));
  return [articleItem(copy, options), report, ...notes];
}

function articleItem(
  { title, language, address, made }: Cited,
  { withAddress, t }: CslOptions,
): CslItem {
  return {
    id: 'article',
    type: 'webpage',
    title: title || t.copy.untitled,
    accessed: dateParts(made),
    ...(language ? { language } : {}),
    ...(withAddress ? { URL: address } : {}),
  };
}

function reportItem({ id, title, publisher, published, url }: CardReport, made: string): CslItem {
  return {
    id,
    type: 'report',
    title,
    author: [{ literal: publisher }],
    publisher,
    issued: dateParts(published),
    accessed: dateParts(made),
    ...addressOf(url),
  };
}

function noteItem(
  { card, mentions }: EntityNote,
  report: CslItem,
  { version, t }: CslOptions,
): CslItem {
  const paragraphs = citedParagraphs(card);
  const spellings = [...new Set(mentions.map(({ surface }) => surface))];
  return {
    ...report,
    id: `${report.id}-${card.entity}`,
    ...addressOf(paragraphs[0]?.url),
    ...(paragraphs.length > 0
      ? { locator: paragraphs.map(({ number }) => number).join(', ') }
      : {}),
    keyword: card.name,
    annote: card.summary,
    note: t.copy.mentionedAs(mentions.length, spellings),
    source: t.copy.dataset(version),
  };
}

/** An address that may be opened, and nothing else. */
function addressOf(url: string | undefined): { URL?: string } {
  return url !== undefined && isOutAddress(url) ? { URL: url } : {};
}

/** An ISO 8601 date, possibly cut short. */
function dateParts(iso: string): CslDate {
  return { 'date-parts': [iso.split('-').map(Number)] };
}
