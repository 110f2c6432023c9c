/** Mentions as the outside names them: a number leads from the popup or a key back to a place on the page. */

import type { Mention } from '../engine/mention.ts';
import { sentenceAround } from '../engine/sentence.ts';
import type { PlacedMention } from '../engine/summary.ts';
import { tidy } from '../engine/tidy.ts';
import type { PageBlock } from './blocks.ts';
import { boxAround } from './layout.ts';
import { elementAround, scrollToElement } from './nodes.ts';
import type { Place } from './pointing.ts';
import { liveRange } from './ranges.ts';
import { isVisible } from './readable.ts';
import type { Reader } from './reader.ts';

/** More than the units of any block: a page of 100 million units in one block is not read. */
const BLOCK_STEP = 100_000_000;

export function placeId({ block, mention }: Place): number {
  return block.id * BLOCK_STEP + mention.start;
}

/** The place behind a number, unless the page has changed there since. */
export function placeWithId(id: number, reader: Reader): Place | undefined {
  const block = reader.blockWithId(Math.floor(id / BLOCK_STEP));
  const mention = block && reader.mentions(block).find(({ start }) => start === id % BLOCK_STEP);
  return block && mention ? { block, mention } : undefined;
}

/** All places that can be seen, in page order. */
export function visiblePlaces(reader: Reader, accept: (place: Place) => boolean): Place[] {
  return reader.blocksInOrder().flatMap((block) =>
    reader
      .mentions(block)
      .map((mention) => ({ block, mention }))
      .filter((place) => accept(place) && isVisible(block, place.mention)),
  );
}

/** Brings a place to the middle of the viewport. */
export function scrollTo({ block, mention }: Place): void {
  const range = liveRange(block, mention);
  const element = range && elementAround(range.startContainer);
  if (element) scrollToElement(boxAround(element), { block: 'center', inline: 'nearest' });
}

/** The place before or after another, round and round; the first if that one is gone. */
export function stepFrom(places: readonly Place[], from: Place, step: 1 | -1): Place {
  const index = places.findIndex((place) => placeId(place) === placeId(from));
  return index < 0 ? places[0]! : places[(index + step + places.length) % places.length]!;
}

/** A place as the summary needs it. */
export function placedMention(place: Place, countries: readonly string[]): PlacedMention {
  const { block, mention } = place;
  return {
    id: placeId(place),
    entity: mention.entity,
    countries,
    surface: tidy(mention.surface),
    sentence: () => sentenceOf(block, mention),
  };
}

function sentenceOf(block: PageBlock, mention: Mention): string {
  const { start, end } = sentenceAround(block.text, mention);
  return tidy(block.text.slice(start, end));
}
