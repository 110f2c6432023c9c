/** What the library shows: everything the dataset says, every address already made. */
import type { CardCase, CardContent, CardReport, ParagraphLink } from './card.ts';

export interface Spelling {
  text: string;
  /** BCP 47 tag. */
  lang: string;
}

/** One entity. Cases are named by their ids: the library holds each of them once. */
export interface LibraryEntity extends Omit<CardContent, 'cases' | 'report'> {
  /** Spellings other than the name itself. */
  spellings: Spelling[];
  cases: string[];
}

/** Something a case study dates; `date` is ISO 8601, possibly cut short. */
export interface LibraryDate {
  date: string;
  text: string;
  paragraphs: ParagraphLink[];
}

export interface LibraryCase extends CardCase {
  /** Ids of the entities it is about. */
  entities: string[];
  timeline: LibraryDate[];
}

export interface LibraryContent {
  report: CardReport;
  entities: LibraryEntity[];
  cases: LibraryCase[];
}
