/** What the names of HTML elements say about the text inside them. */

/** @__NO_SIDE_EFFECTS__ */
const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that stand inside a line of text. */
export const INLINE = names(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rp rt ruby s slot small span strike strong sub sup time tt u var wbr',
);

/** Elements that end the line of text around them, whatever a style sheet makes of them. */
export const PARTING = names(
  'html body p br hr h1 h2 h3 h4 h5 h6 hgroup article section main header aside address blockquote figure figcaption ul ol dl table caption colgroup col thead tbody tfoot tr td th form fieldset legend details summary center search img picture source area map',
);

/** Elements whose text is no prose of the article: code, controls, drawings, navigation. */
export const SKIPPED = names(
  'script style noscript template textarea select option input button code pre kbd samp svg math canvas iframe object embed audio video head title nav footer dialog',
);
