/**
 * The style of the marks inside open shadow roots, for Firefox: there a style sheet of the document
 * reaches into none, and each root with a mark gets one of its own.
 */
export class RootSheets {
  #sheet: CSSStyleSheet | undefined;
  #roots = new Set<ShadowRoot>();

  /** `css` undefined: the browser carries the document's style into shadow roots by itself. */
  constructor(view: Window & typeof globalThis, css: string | undefined) {
    if (css === undefined) return;
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(css);
  }

  /** Sees to it that marks in the root can be seen; the site may have replaced its sheets since. */
  style(root: ShadowRoot): void {
    if (!this.#sheet) return;
    this.#roots.add(root);
    if (root.adoptedStyleSheets.includes(this.#sheet)) return;
    // Firefox ends the script of an extension that is updated before it can take its sheets out.
    const left = root.adoptedStyleSheets.filter((sheet) => !isLikeOurs(sheet, this.#sheet!));
    root.adoptedStyleSheets = [...left, this.#sheet];
  }

  /** Draws by another sheet in every root. */
  replace(css: string): void {
    this.#sheet?.replaceSync(css);
  }

  /** Takes the sheets out again. */
  clear(): void {
    for (const root of this.#roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#roots.clear();
  }
}

function isLikeOurs(sheet: CSSStyleSheet, ours: CSSStyleSheet): boolean {
  const [rule, own] = [sheet.cssRules[0], ours.cssRules[0]];
  return rule !== undefined && selectorOf(rule) === selectorOf(own);
}

function selectorOf(rule: CSSRule | undefined): string | undefined {
  return (rule as CSSStyleRule | undefined)?.selectorText;
}
