import type { PageCatalogue } from '../../locales/pages.ts';
import { TickBox } from '../outlets/TickBox.tsx';

interface TypeListProps {
  types: readonly { type: string; count: number }[];
  hidden: readonly string[];
  t: PageCatalogue;
  onHide(hidden: string[]): void;
}

/** The kinds of names, folded up; a kind that this version's data lacks stays as it was chosen. */
export function TypeList({ types, hidden, t, onHide }: TypeListProps) {
  const { settings: words } = t;
  const known = types.map(({ type }) => type);
  const unknown = hidden.filter((type) => !known.includes(type));
  const tick = (type: string, shown: boolean) =>
    onHide(shown ? hidden.filter((each) => each !== type) : [...hidden, type]);
  const shown = known.filter((type) => !hidden.includes(type)).length;
  return (
    <fieldset>
      <legend>{words.types}</legend>
      <details>
        <summary>{words.typesCount(shown, known.length)}</summary>
        <p class="buttons">
          <button type="button" onClick={() => onHide(unknown)}>
            {t.outlets.tickAll}
          </button>
          <button type="button" onClick={() => onHide([...known, ...unknown])}>
            {t.outlets.tickNone}
          </button>
        </p>
        <ul class="columns">
          {types.map(({ type, count }) => (
            <li key={type}>
              <TickBox ticked={!hidden.includes(type)} onTick={(on) => tick(type, on)}>
                {t.entityType(type)} <small>{t.number(count)}</small>
              </TickBox>
            </li>
          ))}
          {unknown.map((type) => (
            <li key={type}>
              <TickBox ticked={false} onTick={() => tick(type, true)}>
                {t.entityType(type)} <small>{words.typeUnknown}</small>
              </TickBox>
            </li>
          ))}
        </ul>
      </details>
    </fieldset>
  );
}
