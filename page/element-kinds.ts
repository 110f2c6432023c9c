/** What the names of HTML elements say about the text inside them. */

/** Elements that stand inside a line of text; any other element ends the block. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rp rt ruby s slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements whose text is no prose of the article: code, controls, drawings, navigation. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'script style noscript template textarea select option input button code pre kbd samp svg math canvas iframe object embed audio video head title nav footer dialog'.split(
    ' ',
  ),
);
