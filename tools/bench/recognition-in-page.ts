/** What runs in the browser's page for `bench:recognition`: each way over the same documents, in one run. */
import packed from 'virtual:backstory/table';
import { allOf } from '../../engine/list.ts';
import { unpackTable } from '../../engine/pack-table.ts';
import { recognise } from '../../engine/recognise.ts';
import { loadTable } from '../../engine/table.ts';
import type { Span } from '../score/compare.ts';
import { type GoldDocument, scoreDocuments } from '../score/score.ts';
import { compromisePeer } from './peers/compromise.ts';
import { markJsPeer } from './peers/mark-js.ts';
import type { Peer } from './peers/peer.ts';
import { regexpPeer } from './peers/regexp.ts';
import { winkPeer } from './peers/wink.ts';

/** Rounds of each timing; the median is reported. */
const ROUNDS = 3;

export interface Compared {
  precision: number | null;
  recall: number | null;
  f1: number | null;
  /** Trap documents with a false mark. */
  traps: number;
  msPerMB: number;
}

/** Figures of every way by its name. Only the entities in `scored` count. */
export function compare(
  documents: readonly GoldDocument[],
  scored: readonly string[],
): Record<string, Compared> {
  const table = loadTable(unpackTable(packed));
  const types = new Map(table.entities.map(({ id, type }) => [id, type]));
  const counting = new Map(scored.map((id) => [id, types.get(id) ?? '']));
  const spellings = allOf(table.aliases).map(({ text, entity }) => ({
    text,
    entity: table.entities[entity]!.id,
  }));
  const ways: Peer[] = [
    { name: 'Backstory', find: (text) => recognise(text, table).mentions },
    regexpPeer(spellings),
    markJsPeer(spellings),
    compromisePeer(spellings),
    winkPeer(spellings),
  ];
  const megabytes = documents.reduce((sum, { text }) => sum + bytes(text), 0) / 1e6;
  return Object.fromEntries(
    ways.map(({ name, find }) => {
      const found = new Map<string, Span[]>();
      const times = Array.from({ length: ROUNDS }, () => {
        const start = performance.now();
        for (const { text } of documents) found.set(text, find(text));
        return performance.now() - start;
      });
      const { overall, traps } = scoreDocuments(
        [...documents],
        counting,
        (text) => found.get(text) ?? [],
      );
      const { precision, recall, f1 } = overall;
      const median = times.sort((one, other) => one - other)[ROUNDS >> 1]!;
      return [name, { precision, recall, f1, traps: traps.marked, msPerMB: median / megabytes }];
    }),
  );
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
