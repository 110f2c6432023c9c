import type { EntitySummary, PageSummary } from '../engine/summary.ts';
import type { Toggles } from '../engine/toggles.ts';
import type { PageCatalogue } from '../locales/pages.ts';
import { excerptAround } from './excerpt.ts';
import { byFirstToggle, isShown } from './filter.ts';
import { WrappedText } from './WrappedText.tsx';

interface NameListProps {
  summary: PageSummary;
  toggles: Toggles;
  t: PageCatalogue;
  names(entity: string): string;
  onJump(entity: string): void;
}

/** The names found on the page, by country, each with its first sentence and a way to it. */
export function NameList({ summary, ...rest }: NameListProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key
    <section class="names" aria-label={rest.t.popup.names} tabIndex={0}>
      {byFirstToggle(summary.entities).map(({ toggle, entities }) => (
        <section key={toggle}>
          <h2>{rest.t.country(toggle)}</h2>
          <ul>
            {entities.map((entity) => (
              <NameRow key={entity.entity} entity={entity} {...rest} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface NameRowProps extends Omit<NameListProps, 'summary'> {
  entity: EntitySummary;
}

function NameRow({ entity, toggles, t, names, onJump }: NameRowProps) {
  const name = names(entity.entity);
  const shown = isShown(entity, toggles);
  const others = entity.toggles.slice(1);
  const facts = [t.popup.mentions(entity.count)];
  if (others.length > 0) facts.push(t.popup.also(others));
  if (!shown) facts.push(t.popup.hidden);
  return (
    <li class={shown ? undefined : 'hidden-by-filter'}>
      <h3>{name}</h3>
      <p class="facts">{facts.join(' · ')}</p>
      <WrappedText class="sentence" {...excerptAround(entity.firstSentence, entity.firstSurface)} />
      {shown && (
        <button
          type="button"
          class="jump"
          aria-label={t.popup.jumpTo(name)}
          onClick={() => onJump(entity.entity)}
        >
          {t.popup.jump}
        </button>
      )}
    </li>
  );
}
