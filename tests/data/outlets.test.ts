import { describe, expect, it } from 'vitest';
import { OUTLETS } from '../../data/outlets.ts';

/** Ends of host names that governments and parties keep for themselves, and organs among news sites. */
const STATE = [
  /\.gov(?:\.[a-z]{2})?$/,
  /(?:^|\.)(?:people|news|chinadaily|shine|globaltimes|cctv|cgtn)\.(?:com\.)?cn$/,
  /(?:^|\.)chinadailyasia\.com$/,
  /(?:^|\.)(?:nhandan|vietnamplus|vietnamnews|qdnd|baochinhphu|congthuong|hanoitimes|baoquocte)\.vn$/,
  /(?:^|\.)(?:sggp\.org|cand\.com)\.vn$/,
  /(?:^|\.)(?:mediaselangor|thaitv5hd)\.com$/,
];
const KINDS = ['region', 'diaspora', 'trade', 'rights'];
const NOTES = [undefined, 'licensed', 'close-to-government', 'archive'];

const hosts = OUTLETS.flatMap((outlet) => outlet.hosts);

describe('the news list', () => {
  it('is long enough to be one', () => {
    expect(OUTLETS.length).toBeGreaterThan(90);
  });

  it('names every host once', () => {
    expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
  });

  it('names every outlet once', () => {
    const names = OUTLETS.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(OUTLETS)('has a whole entry for $name', (outlet) => {
    const { name, hosts, place, languages, note, ...rest } = outlet;
    expect(name.trim()).not.toBe('');
    expect(hosts.length).toBeGreaterThan(0);
    for (const host of hosts) expect(new URL(`https://${host}/`).host, host).toBe(host);
    expect(place).toMatch(KINDS.includes(place) ? place : /^[A-Z]{2}$/);
    expect(languages.length).toBeGreaterThan(0);
    expect(Intl.getCanonicalLocales([...languages])).toEqual(languages);
    expect(NOTES).toContain(note);
    expect(rest).toEqual({});
  });

  it('asks for no host with a wildcard', () => {
    expect(hosts.filter((host) => /[*/:]/.test(host))).toEqual([]);
  });

  it('has no state media', () => {
    expect(hosts.filter((host) => STATE.some((pattern) => pattern.test(host)))).toEqual([]);
  });
});
