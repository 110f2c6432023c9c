/** What an attack in the dataset would have made of a surface or a file. */
import { Parser } from 'htmlparser2';

/** What these find where nothing came of it. */
export const HARMLESS = { hacked: 'undefined', images: 0, scripts: 0, handlers: 0, addresses: [] };

/** Counts what an attack would have made of a page of ours. */
export function readSurface() {
  const own = location.origin;
  return {
    hacked: typeof (globalThis as { hacked?: unknown }).hacked,
    images: document.querySelectorAll('img, iframe, object, embed').length,
    scripts: [...document.scripts].filter(({ src }) => !src.startsWith(own)).length,
    handlers: document.querySelectorAll('[onerror], [onload], [onclick], [style*="hacked"]').length,
    addresses: [...document.links]
      .map(({ href }) => href)
      .filter((href) => !/^https:/.test(href) && !href.startsWith(own)),
  };
}

/** Comes along with what runs in the extension’s own world. */
declare function cardRoot(): ShadowRoot | undefined;

/** The same of an open card, in the extension’s own world. */
export function readCard() {
  const root = cardRoot()!;
  return {
    hacked: typeof (globalThis as { hacked?: unknown }).hacked,
    images: root.querySelectorAll('img, iframe, object, embed').length,
    scripts: root.querySelectorAll('script').length,
    handlers: root.querySelectorAll('[onerror], [onload], [onclick]').length,
    addresses: [...root.querySelectorAll('a')].map(({ href }) => href),
  };
}

/** Names of the elements in a file, and of attributes that would run, after a space. */
export function elementsIn(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      found.push(name, ...Object.keys(attributes).map((each) => ` ${each}`));
    },
  });
  parser.end(html);
  return found;
}
