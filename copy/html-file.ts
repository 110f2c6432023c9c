/** A copy as one file of HTML that needs nothing beside it: no script, no address fetched, its style inside. */
import { undressMentions } from './dress-mention.ts';

/** Elements of the page that stay there. */
const STAYS = '[data-stays]';

/** Opened anywhere, the file may use its own style and nothing else. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

export interface HtmlFileOptions {
  title: string;
  /** BCP 47 tag of the words around the article. */
  language: string;
  style: string;
}

/** The file for what `page` shows; parts marked `data-stays` are left out. */
export function toHtmlFile(page: Element, { title, language, style }: HtmlFileOptions): string {
  const file = document.implementation.createHTMLDocument(title);
  file.documentElement.lang = language;
  file.head.prepend(
    meta(file, { charset: 'utf-8' }),
    meta(file, { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    meta(file, { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
  );
  const sheet = file.createElement('style');
  sheet.textContent = style;
  file.head.append(sheet);
  const copy = file.importNode(page, true);
  for (const element of copy.querySelectorAll(STAYS)) element.remove();
  undressMentions(copy);
  file.body.append(copy);
  return `<!doctype html>\n${file.documentElement.outerHTML}\n`;
}

function meta(file: Document, attributes: Readonly<Record<string, string>>): HTMLMetaElement {
  const element = file.createElement('meta');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
