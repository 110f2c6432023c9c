/** The page of the annotated copy with its state: the article comes in here, what the reader takes along goes out. */

import cards from 'virtual:backstory/cards';
import report from 'virtual:backstory/report';
import packed from 'virtual:backstory/table';
import version from 'virtual:backstory/version';
import { useEffect, useState } from 'preact/hooks';
import { CopyPage } from '../../components/CopyPage.tsx';
import type {
  CopyExport,
  CopyOutcome,
  CopyState,
  Extraction,
} from '../../components/copy-state.ts';
import { composeCopy } from '../../copy/compose.ts';
import type { ArticleSource } from '../../engine/article.ts';
import { unpackTable } from '../../engine/pack-table.ts';
import { loadTable } from '../../engine/table.ts';
import { fetchArticle } from '../../extension/article.ts';
import { markingOf, type Settings } from '../../extension/settings.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { takeAlong } from './take-along.ts';
import { today } from './today.ts';

interface AnnotatedCopyProps {
  settings: Settings;
  t: PageCatalogue;
}

export function AnnotatedCopy({ settings, t }: AnnotatedCopyProps) {
  const [source, setSource] = useState<ArticleSource>();
  const [state, setState] = useState<CopyState>({ kind: 'working' });
  const [wanted, setWanted] = useState<Extraction>('article');
  const [withAddress, setWithAddress] = useState(false);
  const [outcome, setOutcome] = useState<CopyOutcome>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    setState({ kind: 'working' });
    setOutcome(undefined);
    fetchArticle().then(
      (found) => (found.kind === 'article' ? setSource(found.source) : setState(found)),
      () => setState({ kind: 'cannot', why: 'failed' }),
    );
  }, [attempt]);

  useEffect(() => {
    if (!source) return;
    setOutcome(undefined);
    try {
      setState(composed(source));
    } catch {
      setState({ kind: 'cannot', why: 'failed' });
    }
  }, [source, wanted]);

  function composed(from: ArticleSource): CopyState {
    const copy = composeCopy(from, {
      wanted,
      table: loadTable(unpackTable(packed)),
      marking: markingOf(settings),
      cardOf: (entity) => (Object.hasOwn(cards, entity) ? cards[entity] : undefined),
      made: today(),
    });
    return copy ? { kind: 'ready', copy } : { kind: 'cannot', why: 'empty' };
  }

  async function take(what: CopyExport): Promise<void> {
    if (state.kind !== 'ready') return;
    setOutcome(undefined);
    setOutcome(await takeAlong(what, state.copy, { report, version, withAddress, t }));
  }

  return (
    <CopyPage
      state={state}
      report={report}
      version={version}
      withAddress={withAddress}
      outcome={outcome}
      t={t}
      onWithAddress={setWithAddress}
      onExtraction={setWanted}
      onExport={(what) => void take(what)}
      onRetry={() => setAttempt(attempt + 1)}
    />
  );
}
