/** Text that must mean nothing to Markdown (CommonMark and its tables). */
import { isOutAddress } from '../components/out-address.ts';

const SIGNS = /[\\`*_[\]<>|~&]/g;
/** What makes a heading, a list, a quotation or a rule at the beginning of a line. */
const LINE_START = /^(\s*)(#|[-+=](?=\s|$|[-+=])|\d+(?=[.)]))/gm;

/** The text with every sign escaped that would be read as one; runs of white space become one space. */
export function markdownText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(SIGNS, '\\$&');
}

/** Escapes what only counts at the beginning of a line; for whole paragraphs. */
export function escapeLineStarts(text: string): string {
  return text.replace(LINE_START, (_match, space: string, sign: string) =>
    /^\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  );
}

/** A link whose address may hold any sign; the words alone where it is not https. */
export function markdownLink(words: string, address: string): string {
  return isOutAddress(address)
    ? `[${markdownText(words)}](<${encoded(address)}>)`
    : markdownText(words);
}

/** An address that is a link itself; text where it is not https. */
export function markdownAddress(address: string): string {
  return isOutAddress(address) ? `<${encoded(address)}>` : markdownText(address);
}

function encoded(address: string): string {
  return address.replace(/[<>\s]/g, encodeURIComponent);
}
