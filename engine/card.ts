/** What a card shows: one entity, ready for display, with every address already made. */
import type { Note, Status } from './domain.ts';

/** A paragraph of the report and the address that opens the report there. */
export interface ParagraphLink {
  number: number;
  url: string;
}

export interface CardStatement {
  id: string;
  text: string;
  status: Status;
  attributedTo?: string | undefined;
  date?: string | undefined;
  paragraphs: ParagraphLink[];
}

export interface CardCase {
  id: string;
  country: string;
  title: string;
  summary: string;
  paragraphs: ParagraphLink[];
  /** Display names of entities the case is about, longest first, for marking them in its text. */
  names: string[];
}

export interface CardRelation {
  to: string;
  toName: string;
  label: string;
  status: Status;
  paragraphs: ParagraphLink[];
}

export interface CardReport {
  id: string;
  title: string;
  publisher: string;
  published: string;
  url: string;
}

export interface CardContent {
  entity: string;
  name: string;
  type: string;
  countries: string[];
  summary: string;
  statements: CardStatement[];
  cases: CardCase[];
  notes: Note[];
  relations: CardRelation[];
  report: CardReport;
}
