/** Which blocks each text node of the page was read into. */
import type { PageBlock } from './blocks.ts';
import type { Container } from './layout.ts';
import { offsetIn } from './ranges.ts';

export class ReadNodes {
  /** Nearly every node is in one block; a node that was cut into pieces is in several, in order. */
  #blocks = new WeakMap<Node, PageBlock | readonly PageBlock[]>();
  #containers = new WeakMap<Container, Set<PageBlock>>();

  /** Remembers a block; false, and nothing, if some of its text is in another block already. */
  add(block: PageBlock): boolean {
    const { container, nodes } = block;
    const [first, ...others] = nodes as [Text, ...Text[]];
    const before = this.blocksOf(first);
    if (before.length > 0 && !follows(before.at(-1)!, block)) return false;
    if (others.some((node) => this.#blocks.has(node))) return false;
    for (const node of others) this.#blocks.set(node, block);
    this.#blocks.set(first, before.length > 0 ? [...before, block] : block);
    const siblings = this.#containers.get(container);
    if (siblings) siblings.add(block);
    else this.#containers.set(container, new Set([block]));
    return true;
  }

  remove(block: PageBlock): void {
    for (const node of block.nodes) {
      const left = this.blocksOf(node).filter((each) => each !== block);
      if (left.length === 0) this.#blocks.delete(node);
      else this.#blocks.set(node, left);
    }
    this.#containers.get(block.container)?.delete(block);
  }

  blocksOf(node: Node): readonly PageBlock[] {
    const held = this.#blocks.get(node);
    if (held === undefined) return [];
    return 'id' in held ? [held] : held;
  }

  /** The block that holds the place after `offset` units of a text node. */
  blockAt(node: Node, offset: number): PageBlock | undefined {
    return this.blocksOf(node).find((block) => {
      const place = offsetIn(block, node, offset);
      return place !== undefined && place >= 0 && place <= block.text.length;
    });
  }

  /** Blocks that lie directly in a container. */
  blocksIn(container: Container): readonly PageBlock[] {
    return [...(this.#containers.get(container) ?? [])];
  }
}

/** True if a piece begins in its first node where the piece before it ends. */
function follows(before: PageBlock, block: PageBlock): boolean {
  const start = offsetIn(before, block.nodes[0]!, -block.starts[0]!);
  return block.starts[0]! < 0 && start === before.text.length;
}
