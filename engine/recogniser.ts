/**
 * Recognition of a page that grows and changes, away from where its text stands: what is new and what is
 * gone goes in, mentions come out.
 */
import { type BlockId, RecognisedDocument } from './document.ts';
import type { Mention } from './mention.ts';
import type { Table } from './table.ts';

/** A block that is new, or says something else than before. */
export interface AddedBlock {
  id: BlockId;
  text: string;
}

export interface Changes {
  added: AddedBlock[];
  dropped: BlockId[];
}

/** A block with a candidate, and which of its candidates are mentions now. */
export interface RecognisedBlock {
  id: BlockId;
  mentions: readonly Mention[];
}

/** Takes the changes of one document, one after the other, and tells the blocks whose mentions are new or have changed. */
export interface Recogniser {
  update(changes: Changes): Promise<readonly RecognisedBlock[]>;
}

/** Recognises one document, which is empty at first. */
export function recogniseChanges(table: Table): (changes: Changes) => RecognisedBlock[] {
  const document = new RecognisedDocument(table);
  return ({ added, dropped }) => {
    for (const id of dropped) document.drop(id);
    for (const { id, text } of added) document.put(id, text);
    return document.settle().map((id) => ({ id, mentions: document.mentions(id) }));
  };
}

/** A recogniser that has its table at hand. */
export function recogniserWith(table: Table): Recogniser {
  const update = recogniseChanges(table);
  return { update: async (changes) => update(changes) };
}
