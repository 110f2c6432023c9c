import { describe, expect, it } from 'vitest';
import { sitePattern } from '../../extension/hosts.ts';

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
