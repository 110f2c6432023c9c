import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageCatalogue } from '../../locales/pages.ts';
import { Act } from './Act.tsx';

interface DeleteActProps {
  t: PageCatalogue;
  onDeleteAll(): void;
}

/** Deletes all, after it has asked on the page itself. */
export function DeleteAct({ t, onDeleteAll }: DeleteActProps) {
  const { settings: words } = t;
  const [asked, setAsked] = useState(false);
  if (!asked)
    return <Act lead={words.deleteLead} button={words.deleteAll} onPress={() => setAsked(true)} />;
  const answer = (sure: boolean) => {
    setAsked(false);
    if (sure) onDeleteAll();
  };
  return <Question t={t} onAnswer={answer} />;
}

function Question({ t, onAnswer }: { t: PageCatalogue; onAnswer(sure: boolean): void }) {
  const { settings: words } = t;
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <section class="confirm" aria-label={words.deleteAll}>
      <p>{words.deleteSure}</p>
      <p class="buttons">
        <button type="button" ref={keep} onClick={() => onAnswer(false)}>
          {words.deleteNo}
        </button>
        <button type="button" onClick={() => onAnswer(true)}>
          {words.deleteYes}
        </button>
      </p>
    </section>
  );
}
