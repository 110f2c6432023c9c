/** What has changed on a page since it was last looked at, as texts: a name can come together from old and new. */
import { isAttached, rootOf } from './nodes.ts';
import { each, nodeAfter, type Pieces, piecesBelow, textAround } from './plain-texts.ts';
import { letGo, MANY } from './waiting.ts';

export class Changes {
  /** Nodes that are new or say something else, and nodes before which or in which something is gone. */
  #changed = new Set<Node>();
  #gaps = new Set<Node>();
  #ends = new Set<Node>();
  #most = MANY;

  note(records: readonly MutationRecord[]): void {
    for (const { target, type, addedNodes, removedNodes, nextSibling } of records) {
      if (type === 'characterData') this.#changed.add(target);
      for (const node of addedNodes) this.#changed.add(node);
      if (removedNodes.length > 0)
        (nextSibling ? this.#gaps : this.#ends).add(nextSibling ?? target);
    }
    for (const waiting of [this.#changed, this.#gaps, this.#ends])
      this.#most = letGo(waiting, this.#most);
  }

  /** New texts with what stands around them, once; `below` gives what else is to be looked at below a new node. */
  take(below: (node: Node) => Pieces): Generator<string> {
    const [changed, gaps, ends] = [this.#changed, this.#gaps, this.#ends];
    [this.#changed, this.#gaps, this.#ends] = [new Set(), new Set(), new Set()];
    return textsOf(changed, gaps, ends, below);
  }
}

function* textsOf(
  changed: ReadonlySet<Node>,
  gaps: ReadonlySet<Node>,
  ends: ReadonlySet<Node>,
  below: (node: Node) => Pieces,
): Generator<string> {
  for (const node of changed) {
    if (!isAttached(node)) continue;
    yield* each(piecesBelow(node));
    yield* each(below(node));
  }
  // Where one change ends the next often begins: each place is looked at once.
  const places = new Set<Node>([...changed, ...gaps]);
  for (const node of [...changed, ...ends]) {
    const after = isAttached(node) && nodeAfter(rootOf(node), node);
    if (after) places.add(after);
  }
  for (const place of places) if (isAttached(place)) yield textAround(rootOf(place), place);
}
