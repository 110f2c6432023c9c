import type { PageCatalogue } from '../../locales/pages.ts';
import type { ThemeChoice } from '../theme-choice.ts';
import type { Choices, ChoicesPart } from './choices.ts';
import { languageInWords } from './choices-in-words.ts';
import { RadioList } from './RadioList.tsx';

interface LookSectionProps {
  choices: Choices;
  /** Languages that the extension speaks, as BCP 47 tags. */
  languages: readonly string[];
  t: PageCatalogue;
  onChange(part: ChoicesPart): void;
}

const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** Theme and language. */
export function LookSection({ choices, languages, t, onChange }: LookSectionProps) {
  const { settings: words } = t;
  const offered = ['auto', ...new Set([...languages, choices.language])];
  return (
    <section aria-labelledby="look">
      <h2 id="look">{words.headings.look}</h2>
      <RadioList
        name="theme"
        legend={words.theme}
        hint={words.themeHint}
        values={THEMES}
        chosen={choices.theme}
        words={(value) => words.themes[value]}
        onChoose={(theme) => onChange({ theme })}
      />
      <RadioList
        name="language"
        legend={words.language}
        hint={words.languageHint}
        values={[...new Set(offered)]}
        chosen={choices.language}
        words={(value) => languageInWords(value, t)}
        onChoose={(language) => onChange({ language })}
      />
    </section>
  );
}
