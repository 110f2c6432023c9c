/** An article on its way from a page to its annotated copy: words that both ends share. */
export interface ArticleSource {
  /** What can be read on the page, as HTML: no scripts, styles, media, forms, links or addresses. */
  html: string;
  title: string;
  /** A BCP 47 tag; empty if the page names none. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** The page's address. */
  address: string;
  /** True if the page was larger than a copy may be; `html` is its beginning. */
  isCut: boolean;
  /** True if something on the page stands in frames that cannot be read: those of other sites. */
  lacksFrames: boolean;
}
