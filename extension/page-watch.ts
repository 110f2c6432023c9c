/** Follows what a tab's page holds, for as long as somebody looks. */
import { browser } from 'wxt/browser';
import { type ScanOutcome, scanTab, summaryOf } from './scan.ts';

/** How often a page that is still being read is asked again, in ms. */
const WHILE_READING = 250;
/** How often a page that has been read is asked again: it may grow or change under the popup. */
const WHEN_READ = 1500;

/** After this long without an answer the reader is told, in ms: Chromium never answers for a source view. */
const PATIENCE = 4000;

/** Reports the page in a tab now and whenever it may have changed, until the signal aborts. */
export async function followPage(
  tab: number,
  report: (outcome: ScanOutcome) => void,
  signal: AbortSignal,
): Promise<void> {
  const tell = (outcome: ScanOutcome) => {
    if (!signal.aborted) report(outcome);
  };
  let outcome = await patiently(scanTab(tab), tell);
  while (!signal.aborted) {
    tell(outcome);
    if (outcome.kind !== 'summary') return;
    await pause(outcome.summary.complete ? WHEN_READ : WHILE_READING);
    // The reader may have set the site to never meanwhile.
    if (signal.aborted) return;
    outcome = (await patiently(summaryOf(tab), tell)) ?? (await patiently(scanTab(tab), tell));
  }
}

/** Calls `turned` whenever another page begins or ends to load in a tab, and `closed` when the tab goes. */
export function watchTab(
  tab: number,
  { turned, closed }: { turned(): void; closed(): void },
  signal: AbortSignal,
): void {
  const { onUpdated, onRemoved } = browser.tabs;
  const updated = (id: number, { status }: { status?: string }) => {
    if (id === tab && status !== undefined) turned();
  };
  const removed = (id: number) => {
    if (id === tab) closed();
  };
  onUpdated.addListener(updated);
  onRemoved.addListener(removed);
  signal.addEventListener('abort', () => {
    onUpdated.removeListener(updated);
    onRemoved.removeListener(removed);
  });
}

/** Waits for a page, and tells meanwhile when it takes so long that the reader must wonder. */
async function patiently<Answer>(
  answer: Promise<Answer>,
  tell: (outcome: ScanOutcome) => void,
): Promise<Answer> {
  const silent = setTimeout(() => tell({ kind: 'cannot', why: 'silent' }), PATIENCE);
  return answer.finally(() => clearTimeout(silent));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
