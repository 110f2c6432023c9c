/** A list as far as a table needs it: of thousands of terms and spellings a page meets a few dozen. */
export interface List<Item> {
  readonly length: number;
  at(index: number): Item | undefined;
}

/** Makes each item when it is first asked for, and keeps it. */
export class LazyList<Item> implements List<Item> {
  readonly length: number;
  #make: (index: number) => Item;
  #made = new Map<number, Item>();

  constructor(length: number, make: (index: number) => Item) {
    this.length = length;
    this.#make = make;
  }

  at(index: number): Item {
    let item = this.#made.get(index);
    if (item === undefined) {
      item = this.#make(index);
      this.#made.set(index, item);
    }
    return item;
  }
}

/** Every item of a list, for tools and tests. */
export function allOf<Item>(list: List<Item>): Item[] {
  return Array.from({ length: list.length }, (_, index) => list.at(index)!);
}
