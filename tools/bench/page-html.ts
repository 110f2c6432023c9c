/** The pages that benchmarks open: paragraphs, or one long text, without a script of their own. */

/** Sentences in a paragraph. */
const SENTENCES = 4;

/** Paragraphs of altogether about `megabytes` million units, the sentences over and over. */
export function paragraphs(sentences: readonly string[], megabytes: number): string[] {
  const filled: string[] = [];
  let length = 0;
  for (let next = 0; length < megabytes * 1e6; next += SENTENCES) {
    const part = (offset: number) => sentences[(next + offset) % sentences.length];
    const text = Array.from({ length: SENTENCES }, (_, offset) => part(offset)).join(' ');
    length += text.length;
    filled.push(text);
  }
  return filled;
}

/** A news page of a plain layout with these paragraphs. */
export function pageHtml(texts: readonly string[], script = ''): string {
  const body = texts.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title></head>
<body style="font: 18px/1.6 serif; max-width: 640px; margin: 40px auto">
<main>${body}</main>${script === '' ? '' : `<script>${script}</script>`}</body></html>`;
}
