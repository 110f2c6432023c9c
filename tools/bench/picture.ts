/** Draws a trace: the main thread from the page script's start on, a row for each stretch of time, our work coloured. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Harness } from '../browser/harness.ts';
import { longestOfOurs, type MainThread, type Stretch } from './trace.ts';

/** Time in a row in ms, rows at most, and their measures in px. */
const ROW = 100;
const MOST_ROWS = 16;
const [WIDTH, HEIGHT, GAP, LABEL] = [1200, 22, 16, 70] as const;
/** Time shown before our start, in ms. */
const BEFORE = 20;
/** Limit on our longest stretch, drawn as a measure, in ms. */
const LIMIT = 16;
const [OURS, OTHERS, WAITING] = ['#c2410c', '#94a3b8', '#e2e8f0'] as const;
/** Less work than this, in ms, is not worth a further row. */
const WORTH = 1;

/** The trace as an SVG document; `title` says what page it is of. */
export function drawTrace(thread: MainThread, title: string): string {
  const shown = thread.stretches.filter(({ start, wall }) => start + wall > -BEFORE);
  const last = shown.filter(({ ours }) => ours > WORTH).at(-1);
  const rows = Math.min(MOST_ROWS, Math.ceil(((last?.start ?? 0) + BEFORE) / ROW) + 1);
  const height = 60 + rows * (HEIGHT + GAP);
  const parts = shown.flatMap((stretch) => bars(stretch, rows));
  const labels = Array.from(
    { length: rows },
    (_, row) => `<text x="0" y="${top(row) + 15}">${row * ROW - BEFORE} ms</text>`,
  );
  const legend = `${title} · longest of ours ${longestOfOurs(thread).toFixed(1)} ms of work · a row is ${ROW} ms`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH + LABEL + 20}" height="${height}" font-family="sans-serif" font-size="13">
<rect width="100%" height="100%" fill="#fff"/><text x="0" y="16">${legend}</text>
${box({ x: LABEL, y: 26, width: 14, fill: OURS })}<text x="${LABEL + 20}" y="38">this extension</text>
${box({ x: LABEL + 130, y: 26, width: 14, fill: OTHERS })}<text x="${LABEL + 150}" y="38">the page and the browser</text>
${box({ x: LABEL + 330, y: 26, width: 14, fill: WAITING })}<text x="${LABEL + 350}" y="38">waiting for a core</text>
${box({ x: LABEL + 490, y: 26, width: (LIMIT * WIDTH) / ROW, fill: 'none' })}<text x="${LABEL + 500 + (LIMIT * WIDTH) / ROW}" y="38">${LIMIT} ms</text>
${labels.join('\n')}\n${parts.join('\n')}</svg>`;
}

/** Saves an SVG as a PNG file, through a browser. */
export async function savePicture(harness: Harness, svg: string, file: string): Promise<void> {
  const page = await harness.newPage();
  try {
    await page.setContent(`<body style="margin:0;background:#fff">${svg}</body>`);
    const element = await page.$('svg');
    const picture = await element!.screenshot();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, picture);
  } finally {
    await page.close();
  }
}

/** A stretch as bars: our work, other work, and time waited for a core; it may run over the end of a row. */
function bars({ start, wall, work, ours }: Stretch, rows: number): string[] {
  const [ourEnd, workEnd] = [start + ours, start + Math.max(work, ours)];
  return [
    ...bar({ from: start, to: ourEnd, fill: OURS }, rows),
    ...bar({ from: ourEnd, to: workEnd, fill: OTHERS }, rows),
    ...bar({ from: workEnd, to: start + wall, fill: WAITING }, rows),
  ];
}

function bar(
  { from, to, fill }: { from: number; to: number; fill: string },
  rows: number,
): string[] {
  const parts: string[] = [];
  for (let row = 0; row < rows; row++) {
    const begin = row * ROW - BEFORE;
    const [left, right] = [Math.max(from, begin), Math.min(to, begin + ROW)];
    if (left >= right) continue;
    const x = LABEL + ((left - begin) * WIDTH) / ROW;
    parts.push(box({ x, y: top(row), width: ((right - left) * WIDTH) / ROW, fill }));
  }
  return parts;
}

function top(row: number): number {
  return 54 + row * (HEIGHT + GAP);
}

function box({ x, y, width, fill }: { x: number; y: number; width: number; fill: string }): string {
  const stroke = fill === 'none' ? ' stroke="#000"' : '';
  return `<rect x="${x.toFixed(1)}" y="${y}" width="${Math.max(width, 0.5).toFixed(1)}" height="${y < 50 ? 14 : HEIGHT}" fill="${fill}"${stroke}/>`;
}
