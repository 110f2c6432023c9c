import type { Density } from '../../engine/marking.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { TOGGLE_ORDER } from '../filter.ts';
import { TickBox } from '../outlets/TickBox.tsx';
import type { Choices, ChoicesPart, MarkLook } from './choices.ts';
import { RadioList } from './RadioList.tsx';
import { TypeList } from './TypeList.tsx';

export interface MarksSectionProps {
  choices: Choices;
  /** Types of the dataset with how many entities have each. */
  types: readonly { type: string; count: number }[];
  t: PageCatalogue;
  onChange(part: ChoicesPart): void;
}

const DENSITIES: readonly Density[] = ['every', 'block', 'page'];
const LOOKS: readonly MarkLook[] = ['lines', 'broad', 'dotted'];

/** Countries, density, look of the marks, kinds of names, quiet mode. */
export function MarksSection({ choices, types, t, onChange }: MarksSectionProps) {
  const { settings: words } = t;
  const { countries, density, markStyle, hiddenTypes, quiet } = choices;
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{words.headings.marks}</h2>
      <fieldset>
        <legend>{words.countries}</legend>
        {TOGGLE_ORDER.map((toggle) => (
          <TickBox
            key={toggle}
            ticked={countries[toggle]}
            onTick={(on) => onChange({ countries: { ...countries, [toggle]: on } })}
          >
            {t.country(toggle)}
          </TickBox>
        ))}
        <p class="hint">{words.countriesHint}</p>
      </fieldset>
      <RadioList
        name="density"
        legend={words.density}
        values={DENSITIES}
        chosen={density}
        words={(value) => words.densities[value]}
        onChoose={(value) => onChange({ density: value })}
      />
      <RadioList
        name="mark-style"
        legend={words.markStyle}
        values={LOOKS}
        chosen={markStyle}
        words={(value) => (
          <>
            {words.markStyles[value]}: <MarkSample look={value}>{words.sample}</MarkSample>
          </>
        )}
        onChoose={(value) => onChange({ markStyle: value })}
      />
      <TypeList
        types={types}
        hidden={hiddenTypes}
        t={t}
        onHide={(hidden) => onChange({ hiddenTypes: hidden })}
      />
      <fieldset>
        <legend>{words.quiet}</legend>
        <TickBox ticked={quiet} onTick={(on) => onChange({ quiet: on })}>
          {words.quietLabel}
        </TickBox>
        <p class="hint">{words.quietHint}</p>
      </fieldset>
    </section>
  );
}

/** Two elements, since one has no line of two colours. */
function MarkSample({ look, children }: { look: MarkLook; children: string }) {
  return (
    <span class={`mark-sample ${look}`}>
      <span>{children}</span>
    </span>
  );
}
