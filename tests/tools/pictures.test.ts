/** The pictures of the surfaces: all have a name, a failure is told, and the documentation shows its six. */
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { takeAll } from '../../tools/pictures/album.ts';
import { cardScenes } from '../../tools/pictures/card-scenes.ts';
import { pageScenes } from '../../tools/pictures/page-scenes.ts';
import { popupScenes } from '../../tools/pictures/popup-scenes.ts';
import type { Scene, Stage } from '../../tools/pictures/stage.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SCENES = [...cardScenes(), ...popupScenes(), ...pageScenes()];
const DOCS = SCENES.filter(({ docs }) => docs);

/** A stage on which nothing stands. */
const STAGE = {
  harness: {
    browser: { pages: async () => [{ bringToFront: async () => {} }] },
    inExtension: async () => {},
  },
} as unknown as Stage;

/** A page that leaves `content` as its picture. */
const pictured = (content: string): Page =>
  ({
    screenshot: async ({ path }: { path: string }) => writeFileSync(path, content),
  }) as unknown as Page;

const scene = (name: string, show: Scene['show']): Scene => ({ name, label: name, show });

describe('the pictures', () => {
  it('have a file name of their own and words under them', () => {
    const names = SCENES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, label } of SCENES) {
      expect(name).toMatch(/^[a-z0-9-]+$/);
      expect(label).not.toBe('');
    }
  });

  it('that cannot be taken are told, and the others are taken', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'backstory-pictures-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const { taken, faults } = await takeAll(
      [
        scene('gone', () => Promise.reject(new Error('No card is open.'))),
        scene('empty', async () => ({ of: pictured('') })),
        scene('good', async () => ({ of: pictured('picture') })),
      ],
      { stage: STAGE, folder },
    );
    expect(taken.map(({ name }) => name)).toEqual(['good']);
    expect(faults).toEqual(['gone: No card is open.', 'empty: The picture is empty.']);
    expect(existsSync(join(folder, 'good.png'))).toBe(true);
  });
});

describe('the documentation', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

  it('holds six pictures and no others', () => {
    const files = readdirSync(join(ROOT, 'docs', 'images')).sort();
    expect(files).toEqual(DOCS.map(({ name }) => `${name}.png`).sort());
    expect(files.length).toBe(6);
  });

  it.each(DOCS.map(({ name }) => name))('shows %s, described in words and light enough', (name) => {
    const path = `docs/images/${name}.png`;
    expect(statSync(join(ROOT, path)).size).toBeLessThan(150_000);
    const [, words = ''] = readme.match(new RegExp(`!\\[([^\\]]+)\\]\\(${path}\\)`)) ?? [];
    expect(words.split(' ').length).toBeGreaterThan(8);
  });
});
