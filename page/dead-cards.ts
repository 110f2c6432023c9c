/** Cards that an earlier script of ours had open when Firefox ended it, before it could close them. */

/** Firefox lets scripts of extensions look behind every root. */
type Pierced = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** Takes them out of the page; to be called before this script has a card of its own. */
export function removeDeadCards(document: Document): void {
  for (const element of [...document.documentElement.children] as Pierced[])
    if (element.openOrClosedShadowRoot?.querySelector('.surface > article')) element.remove();
}
