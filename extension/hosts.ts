/** Host names and the match patterns that stand for them. */

/** The match pattern of a page's host, or undefined where no host can be granted. */
export function sitePattern(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined;
}

/** The host name in a match pattern: `*` for any, `*.name` for a name and all below it. */
export function hostIn(pattern: string): string {
  return /^[^:]+:\/\/([^/:]*)/.exec(pattern)?.[1] ?? (pattern === '<all_urls>' ? '*' : '');
}

/** True if the pattern stands for one host alone. */
export function isOneHost(pattern: string): boolean {
  const host = hostIn(pattern);
  return host !== '' && !host.startsWith('*');
}

/** True if a pattern reaches pages of the host. */
export function reachesHost(pattern: string, host: string): boolean {
  const named = hostIn(pattern);
  if (named === '*') return true;
  if (named.startsWith('*.')) return host === named.slice(2) || host.endsWith(named.slice(1));
  return named === host;
}

/** True if a page of the host is to be left: patterns of the one kind reach it and none of the other. */
export function isLeft({ left, kept }: { left: string[]; kept: string[] }, host: string): boolean {
  const reaches = (pattern: string) => reachesHost(pattern, host);
  return left.some(reaches) && !kept.some(reaches);
}

/** What a reader typed, a host name or an address, as the pattern of its host. */
export function typedPattern(typed: string): string | undefined {
  const words = typed.trim();
  const address = /^[a-z]+:\/\//i.test(words) ? words : `https://${words}`;
  const pattern = sitePattern(address);
  return pattern && /^[a-z]+:\/\/(?:[^/]+\.[^/]+|localhost)\/\*$/.test(pattern)
    ? pattern
    : undefined;
}
