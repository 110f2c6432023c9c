import type { ComponentChildren } from 'preact';
import type { PageCatalogue } from '../locales/pages.ts';
import { OutletPicker, type OutletPickerProps } from './outlets/OutletPicker.tsx';

/** What the welcome page shows and what the reader can do there. */
export interface WelcomeProps {
  picker: Omit<OutletPickerProps, 't'>;
  /** True once the reader has answered the browser's question: nothing is left to be skipped. */
  isAnswered: boolean;
  /** The sample article. */
  children: ComponentChildren;
  t: PageCatalogue;
  onOpenCard(): void;
  onSettings(): void;
  onLeave(): void;
}

/** The one page after the install: a sample to try, one button for the news list, and what cannot be hidden. */
export function Welcome({ picker, children, isAnswered, t, ...acts }: WelcomeProps) {
  const { welcome: words } = t;
  return (
    <div class="page welcome">
      <header>
        <div class="head">
          <h1>{words.title}</h1>
          <button type="button" onClick={acts.onLeave}>
            {isAnswered ? words.done : words.skip}
          </button>
        </div>
        <p>{words.lead}</p>
      </header>
      <main>
        <section class="try" aria-labelledby="try">
          <h2 id="try">{words.try}</h2>
          {children}
          <div class="after-sample">
            <p class="hint">{words.tryHint}</p>
            <button type="button" onClick={acts.onOpenCard}>
              {words.openCard}
            </button>
          </div>
        </section>
        <div class="beside">
          <section aria-labelledby="list">
            <h2 id="list">{words.list}</h2>
            <p>{words.listLead}</p>
            <OutletPicker {...picker} t={t} />
          </section>
          <section aria-labelledby="hide">
            <h2 id="hide">{words.hide}</h2>
            <ul class="facts">
              {words.hideFacts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          </section>
        </div>
      </main>
      <footer>
        <p>
          <button type="button" class="as-link" onClick={acts.onSettings}>
            {words.settings}
          </button>
        </p>
      </footer>
    </div>
  );
}
