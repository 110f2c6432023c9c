/** The import arrows of the project, and the size of its files. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/**
 * What each folder may import. `types of X` allows `import type` only: the two meet in a form, not in code.
 * Words on screen are handed to views and the page layer as a value of the catalogue's type.
 */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  engine: ['engine'],
  data: ['data', 'types of engine'],
  components: ['components', 'types of engine', 'types of locales'],
  page: ['page', 'engine', 'components', 'types of locales'],
  copy: ['copy', 'engine', 'page', 'components', 'types of locales'],
  extension: ['extension', 'types of engine'],
  locales: ['locales'],
  entrypoints: [
    'entrypoints',
    'engine',
    'data',
    'page',
    'components',
    'copy',
    'extension',
    'locales',
  ],
  tools: ['tools', 'engine', 'data', 'page', 'components', 'copy', 'extension', 'locales'],
};

/** Packages that only some folders may use. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  data: ['valibot'],
  components: ['preact', 'preact/hooks', 'mark.js'],
  page: ['preact', '@floating-ui/dom'],
  copy: ['@mozilla/readability', 'dompurify', 'mark.js'],
  extension: ['wxt/browser', 'valibot'],
  locales: [],
};

/** Files over 200 lines, each with the reason why it is still one concept. */
const LONG_FILES: Readonly<Record<string, string>> = {};

interface Import {
  file: string;
  folder: string;
  target: string;
  typeOnly: boolean;
}

const files = Object.keys(ARROWS)
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name}`,
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

const imports = files.flatMap((file) => {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const statements = source.matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^'";]*?from\s+)?'([^']+)';/gm,
  );
  return [...statements].map(
    ([, type, target]): Import => ({
      file,
      folder: file.split('/')[0]!,
      target: target!,
      typeOnly: type !== undefined,
    }),
  );
});

describe('the architecture', () => {
  it('is looked at where it stands', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(imports.length).toBeGreaterThan(100);
  });

  it.each(Object.keys(ARROWS))('lets %s import only what it may', (folder) => {
    const wrong = imports
      .filter((each) => each.folder === folder && !isAllowed(each))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it('keeps browser APIs in extension/ and entrypoints/', () => {
    const users = files.filter((file) => /\b(?:browser|chrome)\.[a-z]/.test(code(file)));
    const outside = users.filter((file) => !/^(?:extension|entrypoints|tools)\//.test(file));
    expect(outside).toEqual([]);
  });

  it('has no file over 200 lines without a reason', () => {
    const long = files.filter(
      (file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 201,
    );
    expect(long.filter((file) => !(file in LONG_FILES))).toEqual([]);
  });

  it('has named exports only outside entrypoints', () => {
    const defaults = files.filter(
      (file) => !file.startsWith('entrypoints/') && /^export default/m.test(code(file)),
    );
    expect(defaults).toEqual([]);
  });

  it('compiles the engine without DOM types', () => {
    const { compilerOptions } = JSON.parse(
      readFileSync(join(ROOT, 'engine/tsconfig.json'), 'utf8'),
    );
    expect(compilerOptions.lib).toEqual(['ES2023']);
    expect(compilerOptions.types).toEqual([]);
  });

  it('switches auto-imports off', () => {
    expect(readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')).toContain('imports: false');
  });
});

function isAllowed({ file, folder, target, typeOnly }: Import): boolean {
  if (!target.startsWith('.')) return isAllowedPackage(folder, target);
  const path = normalize(join(dirname(file), target));
  const to = path.split('/')[0]!;
  const allowed = ARROWS[folder]!;
  return (
    allowed.includes(to) ||
    (typeOnly && allowed.includes(`types of ${to}`)) ||
    target.endsWith('.css?inline')
  );
}

function isAllowedPackage(folder: string, target: string): boolean {
  const allowed = PACKAGES[folder];
  if (!allowed) return true;
  return allowed.includes(target) || (folder === 'data' && target.startsWith('node:'));
}

function code(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8').replace(
    /\/\*[\s\S]*?\*\/|\/\/.*$|'[^'\n]*'|`[^`]*`/gm,
    '',
  );
}
