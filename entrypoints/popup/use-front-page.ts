/** The page in front and what is known of it, followed while the popup is open. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PopupState, SiteAccess } from '../../components/popup-state.ts';
import { type FrontTab, frontTab } from '../../extension/front-tab.ts';
import { isHidden } from '../../extension/hidden-tabs.ts';
import { followPage, watchTab } from '../../extension/page-watch.ts';
import type { ScanOutcome } from '../../extension/scan.ts';
import { watchGrants } from '../../extension/sites.ts';
import type { TabSummary } from '../../extension/tab-summary.ts';
import { siteAccess } from './site-access.ts';

/**
 * How long what stood there stays while an answer is awaited, in ms: a page that has been read
 * answers sooner, and a popup that grows under the eyes is hard to hit.
 */
const HOLD = 200;

export interface FrontPage {
  /** Undefined for the moment before anything is known. */
  state: PopupState | undefined;
  tab: FrontTab | undefined;
  site: SiteAccess;
  /** What was found last. */
  summary: TabSummary | undefined;
  /** The reader has hidden the marks of this tab. */
  hidden: boolean;
  setHidden(hidden: boolean): void;
  /** Looks at the tab anew, from the start. */
  lookAgain(): void;
  /** Stops asking the page. */
  rest(): void;
}

export function useFrontPage(): FrontPage {
  const [state, setState] = useState<PopupState>();
  const [tab, setTab] = useState<FrontTab>();
  const [site, setSite] = useState<SiteAccess>({ kind: 'none' });
  const [hidden, setHidden] = useState(false);
  const [look, setLook] = useState(0);
  const summary = useRef<TabSummary | undefined>(undefined);
  const following = useRef<AbortController | undefined>(undefined);
  const lookAgain = () => setLook((count) => count + 1);

  useEffect(() => {
    const end = new AbortController();
    following.current = end;
    const late = setTimeout(() => setState({ kind: 'scanning' }), HOLD);
    const know = (known: PopupState) => {
      clearTimeout(late);
      if (!end.signal.aborted) setState(known);
    };
    follow(know, end.signal).catch(() => know({ kind: 'error' }));
    return () => {
      clearTimeout(late);
      end.abort();
    };
  }, [look]);

  useEffect(() => {
    if (!tab) return;
    const end = new AbortController();
    const closed = () => {
      end.abort();
      following.current?.abort();
      setSite({ kind: 'none' });
      setState({ kind: 'cannot', why: 'closed' });
    };
    watchTab(tab.id, { turned: lookAgain, closed }, end.signal);
    const stopWatching = watchGrants(lookAgain);
    return () => {
      end.abort();
      stopWatching();
    };
  }, [tab?.id]);

  async function follow(know: (state: PopupState) => void, signal: AbortSignal): Promise<void> {
    const front = await frontTab();
    if (signal.aborted) return;
    if (!front) return know({ kind: 'cannot', why: 'refused' });
    setTab(front);
    setHidden(await isHidden(front.id));
    const access = await siteAccess(front.url);
    if (signal.aborted) return;
    setSite(access);
    if (access.kind === 'never') return know({ kind: 'never' });
    const report = (outcome: ScanOutcome) => {
      know(stateOf(outcome, summary.current !== undefined));
      if (outcome.kind === 'summary') summary.current = outcome.summary;
    };
    await followPage(front.id, report, signal);
  }

  return {
    state,
    tab,
    site,
    summary: summary.current,
    hidden,
    setHidden,
    lookAgain,
    rest: () => following.current?.abort(),
  };
}

/** @param wasRead true if a page of the tab had been read before under this popup */
function stateOf(outcome: ScanOutcome, wasRead: boolean): PopupState {
  if (outcome.kind === 'failed') return { kind: 'error' };
  if (outcome.kind === 'cannot')
    return outcome.why === 'refused' && wasRead ? { kind: 'cannot', why: 'lost' } : outcome;
  const { summary } = outcome;
  if (summary.mentions > 0) return { kind: 'found', summary };
  return summary.complete ? { kind: 'empty' } : { kind: 'scanning' };
}
