/** What is installed to build the project: exactly named, from any registry, without running anything. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

type Ranges = { [name: string]: string | Ranges };
type Kind =
  | 'dependencies'
  | 'devDependencies'
  | 'optionalDependencies'
  | 'peerDependencies'
  | 'overrides';
type Manifest = Partial<Record<Kind, Ranges>>;

interface Locked {
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}

const KINDS: readonly Kind[] = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  'overrides',
];

/** `name range` of everything that is not one exact version, overrides of overrides included. */
function inexact(manifest: Manifest): string[] {
  const within = (ranges: Ranges): string[] =>
    Object.entries(ranges).flatMap(([name, range]) => {
      if (typeof range !== 'string') return within(range);
      return EXACT.test(range) ? [] : [`${name} ${range}`];
    });
  return KINDS.flatMap((kind) => within(manifest[kind] ?? {}));
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

const locked = Object.entries(
  JSON.parse(read('package-lock.json')).packages as Record<string, Locked>,
).filter(([path]) => path !== '');

describe('package.json', () => {
  it('names every package by one exact version', () => {
    expect(inexact(JSON.parse(read('package.json')))).toEqual([]);
  });

  it.each<[string, Manifest]>([
    ['a caret', { dependencies: { a: '^1.0.0' } }],
    ['a tilde', { devDependencies: { a: '~1.0.0' } }],
    ['any version', { optionalDependencies: { a: '*' } }],
    ['a tag', { dependencies: { a: 'latest' } }],
    ['an address', { dependencies: { a: 'https://example.org/a.tgz' } }],
    ['a range in an override of an override', { overrides: { b: { a: '1.x' } } }],
  ])('would be refused with %s', (_name, manifest) => {
    expect(inexact(manifest)).toHaveLength(1);
  });

  it('has npm write exact versions', () => {
    expect(read('.npmrc').split('\n')).toContain('save-exact=true');
  });
});

describe('package-lock.json', () => {
  it('names no registry, so that any may serve it', () => {
    expect(locked.length).toBeGreaterThan(300);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(read('.npmrc').split('\n')).toContain('omit-lockfile-registry-resolved=true');
  });

  it('holds the hash of every package', () => {
    const bare = locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it('has one package that would run something at install, which is not needed for a build', () => {
    const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(running.map(([path]) => path)).toEqual(['node_modules/esbuild']);
  });
});
