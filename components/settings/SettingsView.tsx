import type { Silenced } from '../../engine/marking.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import type { Choices, ChoicesPart } from './choices.ts';
import { KeepingSection, type KeepingSectionProps } from './KeepingSection.tsx';
import { LookSection } from './LookSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import { type Shortcut, ShortcutsSection } from './ShortcutsSection.tsx';
import { SilencedSection } from './SilencedSection.tsx';
import { SitesSection, type SitesSectionProps } from './SitesSection.tsx';
import { type Status, StatusBar } from './StatusBar.tsx';

/** What the settings page shows and what the reader can do there. */
export interface SettingsViewProps {
  choices: Choices;
  types: readonly { type: string; count: number }[];
  languages: readonly string[];
  shortcuts: readonly Shortcut[];
  browser: 'chromium' | 'firefox';
  /** Settings that could not be read: in their place still, or kept aside. */
  unreadable: 'none' | 'stored' | 'aside';
  status: Status;
  sites: Omit<SitesSectionProps, 't'>;
  keeping: Omit<KeepingSectionProps, 't'>;
  t: PageCatalogue;
  nameOf(entity: string): string | undefined;
  onChange(part: ChoicesPart): void;
  onUnsilence(silenced: Silenced): void;
  /** Where there is something to save. */
  onSaveAside?(): void;
}

/** The settings page: every choice in its place, and what the last one came to. */
export function SettingsView(props: SettingsViewProps) {
  const { choices, status, t, onChange } = props;
  const { settings: words } = t;
  const sections = Object.entries(words.headings);
  return (
    <div class="page settings">
      <header>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <nav aria-label={words.sections}>
          {sections.map(([id, heading]) => (
            <a key={id} href={`#${id}`}>
              {heading}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <Unreadable {...props} />
        <SitesSection {...props.sites} t={t} />
        <MarksSection choices={choices} types={props.types} t={t} onChange={onChange} />
        <LookSection choices={choices} languages={props.languages} t={t} onChange={onChange} />
        <ShortcutsSection shortcuts={props.shortcuts} browser={props.browser} t={t} />
        <SilencedSection
          silenced={choices.silenced}
          t={t}
          nameOf={props.nameOf}
          onUnsilence={props.onUnsilence}
        />
        <KeepingSection {...props.keeping} t={t} />
      </main>
      <StatusBar status={status} t={t} />
    </div>
  );
}

function Unreadable({ unreadable, t, onSaveAside }: SettingsViewProps) {
  if (unreadable === 'none') return null;
  const { settings: words } = t;
  return (
    <div class="notice" role="status">
      <p>{unreadable === 'stored' ? words.unreadable : words.keptAside}</p>
      {onSaveAside && (
        <button type="button" onClick={onSaveAside}>
          {words.saveAside}
        </button>
      )}
    </div>
  );
}
