import { describe, expect, it } from 'vitest';
import {
  hostIn,
  isOneHost,
  reachesHost,
  sitePattern,
  typedPattern,
} from '../../extension/hosts.ts';

describe('the pattern of a site', () => {
  it.each([
    ['https://www.example.org/news?id=1#top', 'https://www.example.org/*'],
    ['http://127.0.0.1:8080/page', 'http://127.0.0.1/*'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/*'],
    ['chrome://version', undefined],
    ['about:blank', undefined],
    ['file:///article.html', undefined],
    ['moz-extension://1234/popup.html', undefined],
    ['no address', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of %s is %s', (url, pattern) => {
    expect(sitePattern(url)).toBe(pattern);
  });
});

describe('what a reader types', () => {
  it.each([
    ['news.example.org', 'https://news.example.org/*'],
    [' https://News.Example.org/a?b ', 'https://news.example.org/*'],
    ['http://news.example.org', 'http://news.example.org/*'],
    ['news.example.org/politics', 'https://news.example.org/*'],
    ['news', undefined],
    ['', undefined],
    ['two words', undefined],
    ['ftp://news.example.org', undefined],
    ['javascript:alert(1)', undefined],
  ])('“%s” stands for %s', (typed, pattern) => {
    expect(typedPattern(typed)).toBe(pattern);
  });
});

describe('a match pattern', () => {
  it.each([
    ['https://a.example/*', 'a.example', true],
    ['https://a.example/*', 'b.a.example', false],
    ['*://*.a.example/*', 'b.a.example', true],
    ['*://*.a.example/*', 'a.example', true],
    ['*://*.a.example/*', 'ba.example', false],
    ['https://*/*', 'anything.example', true],
    ['<all_urls>', 'anything.example', true],
    ['', 'a.example', false],
  ])('%s reaches %s: %s', (pattern, host, reaches) => {
    expect(reachesHost(pattern, host)).toBe(reaches);
  });

  it.each([
    ['https://a.example/*', true],
    ['https://*.a.example/*', false],
    ['https://*/*', false],
    ['<all_urls>', false],
  ])('%s stands for one host: %s', (pattern, one) => {
    expect(isOneHost(pattern)).toBe(one);
  });

  it('names its host', () => {
    expect(hostIn('https://a.example/*')).toBe('a.example');
  });
});
