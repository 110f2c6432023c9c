/** The welcome page with its state. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { SampleArticle } from '../../components/SampleArticle.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { OUTLETS } from '../../data/outlets.ts';
import { closeOwnTab, openSettings } from '../../extension/own-pages.ts';
import type { Session } from '../../page/session.ts';
import type { Surface } from '../surface/open-surface.ts';
import { useSites } from '../surface/use-sites.ts';
import { openSampleSession } from './sample-session.ts';

export function WelcomePage({ t, loaded: { settings } }: Surface) {
  const { standing, asking, askForList } = useSites(settings, () => undefined);
  const text = useRef<HTMLDivElement>(null);
  const session = useRef<Session | undefined>(undefined);

  useEffect(() => {
    const opened = openSampleSession(text.current!, t);
    session.current = opened;
    return () => opened.stop();
  }, [t]);

  // The reader's marks lie over these very nodes: they must not be drawn anew.
  const sample = useMemo(() => <SampleArticle t={t} textRef={text} />, [t]);
  return (
    <Welcome
      t={t}
      picker={{
        outlets: OUTLETS,
        standing,
        state: asking,
        onAsk: (hosts, outlets) => void askForList(hosts, outlets),
      }}
      isAnswered={asking.kind === 'all' || asking.kind === 'some'}
      onOpenCard={() => void session.current?.next()}
      onSettings={() => void openSettings()}
      onLeave={() => void closeOwnTab()}
    >
      {sample}
    </Welcome>
  );
}
