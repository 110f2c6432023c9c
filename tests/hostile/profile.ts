/** What a browser leaves on disk: a profile of our own that is kept until it has been read. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { BrowserName } from '../../tools/browser/find.mjs';

export interface Profile {
  folder: string;
  /** Arguments that have a browser use it. */
  args: string[];
  remove(): Promise<void>;
}

/** A new empty profile. */
export async function newProfile(browser: BrowserName): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'backstory-profile-'));
  return {
    folder,
    args: browser === 'chromium' ? [`--user-data-dir=${folder}`] : ['--profile', folder],
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Files in which the browsers keep addresses that were visited, and tabs to be opened again. */
const KEPT = /^(?:History|Session_.*|Tabs_.*|places\.sqlite)(?:-wal|-journal)?$/;

/** The names of the kept files that hold these words; the browser must have ended. */
export async function keptFilesWith(folder: string, words: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const kept = files.filter((file) => file.isFile() && KEPT.test(file.name));
  const held = await Promise.all(
    kept.map(async ({ parentPath, name }) => {
      const content = await readFile(join(parentPath, name));
      // Chromium keeps the addresses of open tabs in UTF-8, titles in UTF-16.
      return content.includes(words) || content.includes(Buffer.from(words, 'utf16le'));
    }),
  );
  return kept.filter((_file, index) => held[index]).map(({ name }) => basename(name));
}
