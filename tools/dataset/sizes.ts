/** How big the two halves of the compiled dataset are: what a page loads, and what stays in the background. */
import { gzipSync } from 'node:zlib';
import { compileCards } from '../../data/cards.ts';
import { buildTable } from '../../engine/build-table.ts';
import type { Dataset } from '../../engine/domain.ts';
import { packTable } from '../../engine/pack-table.ts';

export function describeSizes(dataset: Dataset): string {
  const table = sizes(packTable(buildTable(dataset)));
  return `compiled: matcher table for pages ${table}, card content for the background ${sizes(compileCards(dataset))}`;
}

function sizes(value: unknown): string {
  const json = JSON.stringify(value);
  return `${Buffer.byteLength(json)} bytes (${gzipSync(json, { level: 9 }).length} gzipped)`;
}
