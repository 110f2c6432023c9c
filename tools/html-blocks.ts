/** Blocks of an HTML source with a way back from each block's text to offsets in the source file. */
import { Parser } from 'htmlparser2';
import { INLINE, SKIPPED } from '../page/element-kinds.ts';

/** A block's text; `sourceOf[i]` is the source offset of its unit i, `sourceEnd` where its last unit ends. */
export interface HtmlBlock {
  text: string;
  sourceOf: number[];
  sourceEnd: number[];
}

/** Reads blocks as the page layer does, by element names: there is no layout in a file. */
export function htmlBlocks(source: string): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let current: HtmlBlock = { text: '', sourceOf: [], sourceEnd: [] };
  let skipping = 0;

  const endBlock = () => {
    if (current.text.trim() !== '') blocks.push(current);
    current = { text: '', sourceOf: [], sourceEnd: [] };
  };
  const parser = new Parser(
    {
      onopentagname(name) {
        if (SKIPPED.has(name)) skipping++;
        if (!INLINE.has(name)) endBlock();
      },
      onclosetag(name) {
        if (SKIPPED.has(name)) skipping = Math.max(0, skipping - 1);
        if (!INLINE.has(name)) endBlock();
      },
      ontext(text) {
        if (skipping === 0)
          appendText(current, text, { start: parser.startIndex, end: parser.endIndex + 1 });
      },
    },
    { decodeEntities: true },
  );
  parser.end(source);
  endBlock();
  return blocks;
}

/** Text arrives in pieces: verbatim ones, as long as their source, and single decoded references. */
function appendText(
  block: HtmlBlock,
  text: string,
  { start, end }: { start: number; end: number },
): void {
  const verbatim = end - start === text.length;
  for (let index = 0; index < text.length; index++) {
    block.sourceOf.push(verbatim ? start + index : start);
    block.sourceEnd.push(verbatim ? start + index + 1 : end);
  }
  block.text += text;
}
