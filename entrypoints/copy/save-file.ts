/** Saves a text as a file through a link to a blob: no permission is needed for it. */

/** How long the browser may take to begin saving, in ms, before the blob is given up. */
const KEPT = 60_000;

interface FileOptions {
  name: string;
  /** Media type, without a charset: the text is saved as UTF-8. */
  type: string;
}

/** Begins to save the text; the browser may ask where. */
export function saveFile(text: string, { name, type }: FileOptions): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
