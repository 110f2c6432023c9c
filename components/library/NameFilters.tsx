import type { LibraryEntity } from '../../engine/library.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { countryChoices, type FilterChoice, type NameFilter, typeChoices } from './name-filter.ts';

interface NameFiltersProps {
  entities: readonly LibraryEntity[];
  filter: NameFilter;
  t: PageCatalogue;
  onFilter(filter: NameFilter): void;
}

/** The two choices over the list of names. */
export function NameFilters({ entities, filter, t, onFilter }: NameFiltersProps) {
  const words = t.library.filter;
  const types = typeChoices(entities, filter).sort((one, other) => (one.id < other.id ? -1 : 1));
  return (
    <fieldset class="choices">
      <legend>{words.label}</legend>
      <Choice
        id="filter-country"
        label={words.country}
        value={filter.country}
        choices={countryChoices(entities, filter)}
        word={(id) => (id === 'region' ? words.region : t.country(id))}
        t={t}
        onChoose={(country) => onFilter({ ...filter, country })}
      />
      <Choice
        id="filter-type"
        label={words.type}
        value={filter.type}
        choices={types}
        word={t.entityType}
        t={t}
        onChoose={(type) => onFilter({ ...filter, type })}
      />
    </fieldset>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  value: string | undefined;
  choices: readonly FilterChoice[];
  t: PageCatalogue;
  word(id: string): string;
  onChoose(id: string | undefined): void;
}

function Choice({ id, label, value, choices, t, word, onChoose }: ChoiceProps) {
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || undefined)}
      >
        <option value="">{t.library.filter.all}</option>
        {choices
          .filter((choice) => choice.count > 0 || choice.id === value)
          .map((choice) => (
            <option key={choice.id} value={choice.id}>
              {t.library.filter.entry(word(choice.id), choice.count)}
            </option>
          ))}
      </select>
    </div>
  );
}
