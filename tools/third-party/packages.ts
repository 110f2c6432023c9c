/** What the packages themselves say about their licence. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** A package whose code is shipped. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** SPDX expression. */
  licence: string;
  /** Where its source is published. */
  source: string;
  /** Texts of its licence files. */
  texts: string[];
}

/** Packages that are published without a licence file, and one of the same repository that has it. */
const SAME_REPOSITORY: Readonly<Record<string, string>> = {
  'node_modules/wxt': 'node_modules/@wxt-dev/webextension-polyfill',
};

/** Reads the package in `folder`, which is named from the root of the project. */
export function readPackage(folder: string): ShippedPackage {
  const { name, version, license, repository } = readJson(folder);
  const source = sourceOf(repository);
  const texts = licenceTexts(folder);
  if (texts.length === 0) throw new Error(`${name} has no licence file.`);
  return { name, version, licence: license, source, texts };
}

function licenceTexts(folder: string): string[] {
  const files = readdirSync(join(ROOT, folder)).filter((file) => /^licen[cs]e/i.test(file));
  const other = SAME_REPOSITORY[folder];
  if (files.length > 0 || other === undefined) {
    return files.sort().map((file) => readFileSync(join(ROOT, folder, file), 'utf8').trim());
  }
  const [ours, theirs] = [folder, other].map((each) => sourceOf(readJson(each).repository));
  if (ours !== theirs) throw new Error(`${folder} and ${other} are not of one repository.`);
  return licenceTexts(other);
}

function readJson(folder: string) {
  return JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
}

/** An https address from the several forms in which packages name their repository. */
function sourceOf(repository: string | { url: string }): string {
  const url = typeof repository === 'string' ? repository : repository.url;
  const path = url.replace(/^(?:git\+)?(?:https|git):\/\/github\.com\//, '').replace(/\.git$/, '');
  if (!/^[\w.-]+\/[\w.-]+$/.test(path)) throw new Error(`No repository is known by ${url}.`);
  return `https://github.com/${path}`;
}
