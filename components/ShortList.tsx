import type { ComponentChildren } from 'preact';
import type { Catalogue } from '../locales/catalogue.ts';

interface ShortListProps<Item> {
  items: readonly Item[];
  /** How many stand open; the rest waits behind “n more”. */
  shown: number;
  t: Catalogue;
  children(item: Item): ComponentChildren;
}

/** A list that opens with its first few items and folds the rest away. */
export function ShortList<Item>({ items, shown, t, children }: ShortListProps<Item>) {
  const rest = items.slice(shown);
  return (
    <>
      <ul>{items.slice(0, shown).map(children)}</ul>
      {rest.length > 0 && (
        <details class="rest">
          <summary>{t.card.more(rest.length)}</summary>
          <ul>{rest.map(children)}</ul>
        </details>
      )}
    </>
  );
}
