import { foldOf } from '../characters.ts';
import { visibleSpelling } from '../fold.ts';
import { lazily } from '../lazily.ts';
import type { Gate } from './gate.ts';
import { PASS, refuse } from './gate.ts';

const ADDRESS_UNIT = lazily(() => /[\p{Script=Latin}\d_@#/:.%?=&~+-]/u);
/** Longest address looked at on each side. */
const REACH = 200;

const HANDLE = /^[@#]/;
const MAIL_OR_LINK = /@|:\/\/|^www\./i;
const HOST_OR_FILE = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,5}(?:[/:?#]|$)/;

/** Refuses names inside handles, hashtags, addresses and file names: nobody is meant there. */
export const address: Gate = {
  name: 'address',
  judge(_reading, view) {
    const token = tokenAround(view.text, view.candidate.start, view.candidate.end);
    const isAddress = HANDLE.test(token) || MAIL_OR_LINK.test(token) || HOST_OR_FILE.test(token);
    return isAddress ? refuse(token) : PASS;
  },
};

/** The run of address characters around the candidate, without the full stop that ends a sentence. */
function tokenAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < REACH && isPart(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < REACH && isPart(text, to)) to++;
  return visibleSpelling(text.slice(from, to)).replace(/[.:?]+$/, '');
}

/** Invisible characters part nothing. */
function isPart(text: string, index: number): boolean {
  return foldOf(text.charCodeAt(index)) === 0 || ADDRESS_UNIT().test(text[index]!);
}
