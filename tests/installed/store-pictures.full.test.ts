/** The pictures for the stores: all that the listing names, in the sizes and the form that stores take. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { takePictures } from '../../tools/store/pictures.ts';
import type { Pictures } from '../../tools/store/screens.ts';
import { buildFolder } from './installed.ts';

const LISTING = join(import.meta.dirname, '..', '..', 'docs', 'store', 'listing.md');
const LONG = 300_000;
/** PNG's colour type for red, green and blue without a see-through ground. */
const OPAQUE = 2;

/** `NAME: WIDTH × HEIGHT` of the pictures in the listing's table. */
const listed = [
  ...readFileSync(LISTING, 'utf8').matchAll(/^\| `(.+\.png)` \| (\d+) × (\d+) \|/gm),
].map(([, name, width, height]) => `${name}: ${width} × ${height}`);

describe('the pictures for the stores', () => {
  let pictures: Pictures;
  beforeAll(async () => {
    pictures = await takePictures(buildFolder('chromium', 'shipped'));
  }, LONG);

  const head = (name: string) => Buffer.from(pictures.get(name)!);

  it('are those of the listing, in its sizes', () => {
    const taken = [...pictures.keys()].map((name) => {
      const [width, height] = [head(name).readUInt32BE(16), head(name).readUInt32BE(20)];
      return `${name}: ${width} × ${height}`;
    });
    expect(taken).toEqual(listed);
    expect(listed).toHaveLength(7);
  });

  it('have no see-through ground, but for the logo', () => {
    const clear = [...pictures.keys()].filter((name) => head(name).readUInt8(25) !== OPAQUE);
    expect(clear).toEqual(['logo-300x300.png']);
  });

  it('are different from each other', () => {
    const contents = [...pictures.values()].map((each) => Buffer.from(each).toString('base64'));
    expect(new Set(contents).size).toBe(contents.length);
  });
});
