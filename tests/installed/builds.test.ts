/** What the builds ask for and carry: the shipped one as little as possible, the test one hardly more. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type BuiltFile, differences } from './differences.ts';
import { type Build, buildFolder } from './installed.ts';

const BROWSERS = ['chromium', 'firefox'] as const;
const LOCAL_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'];
/**
 * Limits of what runs in a page, in bytes gzipped: the script that reads it, with everything it
 * needs, and the one that draws and drives the card, which only pages with mentions get.
 */
const SCRIPT_LIMITS = { 'scout.js': 18_000, 'page.js': 12_050, 'card.js': 24_100 };

/** Every way in which a script asks the network for something without an element of the page. */
const REQUESTS =
  /\bfetch\(|XMLHttpRequest|sendBeacon|\b(?:WebSocket|EventSource|WebTransport|RTCPeerConnection|SharedWorker|Worker)\(|importScripts/;

type Name = (typeof BROWSERS)[number];

function read(browser: Name, build: Build, file: string): string {
  return readFileSync(join(buildFolder(browser, build), file), 'utf8');
}

function manifest(browser: Name, build: Build): Record<string, unknown> {
  return JSON.parse(read(browser, build, 'manifest.json'));
}

/** Chunk names hold a hash of their content, which differs wherever the content may. */
function withoutHashes(text: string): string {
  return text.replace(/-[\w-]{8}\.(js|css)/g, '.$1');
}

function files(browser: Name, build: Build): string[] {
  const names = readdirSync(buildFolder(browser, build), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.(?:js|css|html|json)$/.test(name)).sort();
}

/** All files but the manifest, which has a test of its own. */
function contents(browser: Name, build: Build): BuiltFile[] {
  return files(browser, build)
    .filter((file) => file !== 'manifest.json')
    .map((file) => [withoutHashes(file), withoutHashes(read(browser, build, file))]);
}

describe.each(BROWSERS)('the build for %s', (browser) => {
  it('lets extension pages connect to nothing', () => {
    const { content_security_policy: policy } = manifest(browser, 'shipped') as {
      content_security_policy: { extension_pages: string };
    };
    expect(policy.extension_pages).toContain("default-src 'none'");
    expect(policy.extension_pages).toContain("connect-src 'none'");
  });

  it('has no code that could make a request of its own', () => {
    const scripts = files(browser, 'shipped').filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(10);
    expect(scripts.filter((file) => REQUESTS.test(read(browser, 'shipped', file)))).toEqual([]);
  });

  it('differs from the test build in granted hosts alone', () => {
    expect(manifest(browser, 'test')).toEqual({
      ...manifest(browser, 'shipped'),
      host_permissions: LOCAL_HOSTS,
    });
  });

  it('differs from the test build in the openness of the card’s root alone', () => {
    expect(files(browser, 'test').map(withoutHashes)).toEqual(
      files(browser, 'shipped').map(withoutHashes),
    );
    const shipped = contents(browser, 'shipped');
    const opened = shipped.map(
      ([file, content]): BuiltFile => [
        file,
        content.replace('attachShadow({mode:`closed`})', 'attachShadow({mode:`open`})'),
      ],
    );
    expect(differences(opened, contents(browser, 'test'))).toEqual([]);
    expect(differences(opened, shipped)).not.toEqual([]);
  });

  it.each(Object.entries(SCRIPT_LIMITS))('keeps %s within its limit', (file, limit) => {
    const { length } = gzipSync(read(browser, 'shipped', file), { level: 9 });
    expect(length).toBeLessThan(limit);
  });
});
