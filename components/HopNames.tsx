import type { Catalogue } from '../locales/catalogue.ts';

interface HopNamesProps {
  others: readonly { id: string; name: string }[];
  t: Catalogue;
  onHop(entity: string): void;
}

/** Names in a sentence, each leading to its own card. */
export function HopNames({ others, t, onHop }: HopNamesProps) {
  const parts = t.listParts(others.map(({ name }) => name));
  let next = 0;
  return (
    <>
      {parts.map(({ type, value }) => {
        if (type === 'literal') return value;
        const { id } = others[next++]!;
        return (
          <button key={id} type="button" class="hop" onClick={() => onHop(id)}>
            {value}
          </button>
        );
      })}
    </>
  );
}
