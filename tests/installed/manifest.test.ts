/** The shipped manifests against the reviewed ones, and what Chromium warns of when it installs one. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifestWords } from '../../locales/en-manifest.ts';
import type { Harness } from '../../tools/browser/harness.ts';
import { launchWithExtension } from '../../tools/browser/launch.ts';
import { type Build, buildFolder } from './installed.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FIXTURES = join(ROOT, 'tests', 'fixtures');
const BROWSERS = ['chromium', 'firefox'] as const;

type Name = (typeof BROWSERS)[number];
type Manifest = Record<string, unknown>;

function readJson(...path: string[]): Manifest {
  return JSON.parse(readFileSync(join(...path), 'utf8'));
}

const built = (browser: Name, build: Build = 'shipped') =>
  readJson(buildFolder(browser, build), 'manifest.json');
const reviewed = (browser: Name) => readJson(FIXTURES, `manifest.${browser}.json`);

/** Every key on the way to a value, at any depth. */
function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

describe.each(BROWSERS)('the shipped manifest for %s', (browser) => {
  it('is the reviewed one, with the version of package.json', () => {
    const { version } = readJson(ROOT, 'package.json');
    expect(built(browser)).toEqual({ ...reviewed(browser), version });
  });

  it('has none of the keys that would open the extension or the reader’s pages', () => {
    const shipped = built(browser);
    expect(shipped.permissions).toEqual(['storage', 'activeTab', 'scripting']);
    const keys = keysOf(shipped);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
      'update_url',
      'sandbox',
      'gecko_android',
    ])
      expect(keys).not.toContain(key);
  });

  it('takes its name and description from the catalogue', () => {
    const messages = readJson(buildFolder(browser, 'shipped'), '_locales', 'en', 'messages.json');
    expect(messages).toMatchObject({
      name: { message: manifestWords.name },
      description: { message: manifestWords.description },
    });
  });
});

describe.each(BROWSERS)('the reviewed manifest for %s', (browser) => {
  it('has its keys in order, each with a reason beside it', () => {
    const keys = Object.keys(reviewed(browser));
    expect(keys).toEqual([...keys].sort());
    const reasons = readFileSync(join(FIXTURES, 'README.md'), 'utf8');
    const explained = [...keys, ...(reviewed(browser).permissions as string[])];
    for (const key of explained)
      expect(reasons).toMatch(new RegExp(`^\\| \`${key}\` \\| .{20}`, 'm'));
  });
});

declare const chrome: {
  management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
};

describe('an install in chromium', () => {
  let probe: string;
  let harness: Harness;
  beforeAll(async () => {
    probe = mkdtempSync(join(tmpdir(), 'backstory-probe-'));
    const manifest = {
      manifest_version: 3,
      name: 'Probe',
      version: '1.0',
      permissions: ['management'],
      background: { service_worker: 'probe.js' },
    };
    writeFileSync(join(probe, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(join(probe, 'probe.js'), '');
    const size = { width: 800, height: 600 };
    const extension = probe;
    harness = await launchWithExtension({
      browser: 'chromium',
      extension,
      headless: true,
      keepWelcome: true,
      ...size,
    });
    await harness.browser.installExtension(buildFolder('chromium', 'shipped'));
  });
  afterAll(async () => {
    await harness?.close();
    rmSync(probe, { recursive: true });
  });

  const warningsOf = (manifest: Manifest) =>
    harness.inExtension(
      (text) => chrome.management.getPermissionWarningsByManifest(text),
      JSON.stringify(manifest),
    );

  it('warns of nothing', async () => {
    expect(await warningsOf(built('chromium'))).toEqual([]);
  });

  it.each([
    ['a host', { host_permissions: ['https://example.org/*'] }],
    ['tabs', { permissions: ['storage', 'tabs'] }],
    ['a content script', { content_scripts: [{ matches: ['https://*/*'], js: ['page.js'] }] }],
  ])('would warn of %s', async (_name, part) => {
    expect(await warningsOf({ ...built('chromium'), ...part })).toHaveLength(1);
  });
});
