/**
 * Marks a text or HTML file: `annotate FILE|-`, or many texts as JSON lines: `annotate --jsonl FILE|-`.
 * `--explain` also prints refusals, and each reason in the words of the card. Output is JSON; offsets are UTF-16 code units.
 */

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { reasonInWords } from '../components/reason-in-words.ts';
import { loadDataset } from '../data/load.ts';
import { RecognisedDocument } from '../engine/document.ts';
import type { Mention, Refusal } from '../engine/mention.ts';
import { type Recognition, recognise } from '../engine/recognise.ts';
import type { Table } from '../engine/table.ts';
import { catalogueFor } from '../locales/index.ts';
import { readArguments } from './arguments.ts';
import { htmlBlocks } from './html-blocks.ts';
import { openTable } from './matcher.ts';

/** Names of entities by id, read when a reason is to be told. */
let names: Map<string, string> | undefined;

const USAGE = 'usage: annotate [--explain] FILE|-   or   annotate --jsonl [--explain] FILE|-';

const { values, file } = readArguments(
  {
    jsonl: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
  },
  USAGE,
);
if (values.jsonl) await annotateLines(file, openTable());
else annotateFile(file, openTable());

function annotateFile(path: string, table: Table): void {
  let source: string;
  try {
    source = readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    cannotRead(path, error);
  }
  const result = looksLikeHtml(path, source)
    ? recogniseHtml(source, table)
    : recognise(source, table);
  console.log(JSON.stringify(shape(result), null, 2));
}

function looksLikeHtml(path: string, source: string): boolean {
  return /\.x?html?$/i.test(path) || /^\s*(?:<!doctype html|<html)/i.test(source);
}

function recogniseHtml(source: string, table: Table): Recognition {
  const blocks = htmlBlocks(source);
  const document = new RecognisedDocument(table);
  for (const [id, { text }] of blocks.entries()) document.put(id, text);
  document.settle();
  const inSource = <T extends Mention | Refusal>(found: readonly T[], id: number): T[] =>
    found.map((each) => ({
      ...each,
      start: blocks[id]!.sourceOf[each.start]!,
      end: blocks[id]!.sourceEnd[each.end - 1]!,
    }));
  return {
    mentions: blocks.flatMap((_, id) => inSource(document.mentions(id), id)),
    refusals: blocks.flatMap((_, id) => inSource(document.refusals(id), id)),
  };
}

function shape({ mentions, refusals }: Recognition): object {
  if (!values.explain) return { mentions };
  return { mentions: mentions.map((each) => ({ ...each, why: why(each) })), refusals };
}

function why({ reason }: Mention): string {
  names ??= new Map(loadDataset().entities.map(({ id, name }) => [id, name]));
  return reasonInWords(reason, catalogueFor('en'), (id) => names!.get(id));
}

function cannotRead(path: string, error: unknown): never {
  console.error(`annotate: cannot read ${path}: ${(error as Error).message}`);
  process.exit(1);
}

async function openFile(path: string): Promise<NodeJS.ReadableStream> {
  try {
    return (await open(path)).createReadStream();
  } catch (error) {
    return cannotRead(path, error);
  }
}

async function annotateLines(path: string, table: Table): Promise<void> {
  const input = path === '-' ? process.stdin : await openFile(path);
  let number = 0;
  let faults = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const answer = annotateLine(line, number, table);
    if ('error' in answer) faults++;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
  if (faults > 0) console.error(`annotate: ${faults} of ${number} lines could not be read`);
}

function annotateLine(line: string, number: number, table: Table): object {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return { error: 'not valid JSON', line: number };
  }
  const { id, text } = (record ?? {}) as { id?: unknown; text?: unknown };
  if (typeof text !== 'string') return { error: 'no “text” string', line: number, id };
  return { id, ...shape(recognise(text, table)) };
}
