/** What the reader does with a copy: print it, save it, or take it into the clipboard. */
import style from '../../components/copy.css?inline';
import type { CopyContent, CopyExport, CopyOutcome } from '../../components/copy-state.ts';
import { type CslOptions, toCsl } from '../../copy/csl.ts';
import { toCsv } from '../../copy/csv.ts';
import { toHtmlFile } from '../../copy/html-file.ts';
import { toMarkdown } from '../../copy/markdown.ts';
import { mentionRows } from '../../copy/mention-list.ts';
import { saveFile } from './save-file.ts';

/** Must be called straight from a click: the clipboard is open to nothing else. */
export async function takeAlong(
  what: CopyExport,
  copy: CopyContent,
  options: CslOptions,
): Promise<CopyOutcome> {
  const name = `annotated-copy-${copy.made}`;
  switch (what) {
    case 'print':
      window.print();
      break;
    case 'html':
      saveFile(htmlOf(copy, options), { name: `${name}.html`, type: 'text/html' });
      break;
    case 'csv': {
      const rows = mentionRows(copy.notes, options);
      saveFile(toCsv(rows), { name: `${name}.csv`, type: 'text/csv' });
      break;
    }
    case 'csl': {
      const items = toCsl(copy, options);
      const type = 'application/vnd.citationstyles.csl+json';
      saveFile(`${JSON.stringify(items, null, 2)}\n`, { name: `${name}.json`, type });
      break;
    }
    case 'markdown': {
      const text = toMarkdown(copy, options);
      if (!(await intoClipboard(text))) return { kind: 'refused', text };
    }
  }
  return { kind: 'done', what };
}

function htmlOf(copy: CopyContent, { t }: CslOptions): string {
  const title = copy.title || t.copy.untitled;
  return toHtmlFile(document.querySelector('.copy')!, { title, language: t.tag, style });
}

async function intoClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
