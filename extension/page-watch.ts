/** Follows what a tab's page holds, for as long as somebody looks. */
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
  const silent = setTimeout(() => {
    if (!signal.aborted) report({ kind: 'cannot', why: 'silent' });
  }, PATIENCE);
  let outcome = await scanTab(tab).finally(() => clearTimeout(silent));
  while (!signal.aborted) {
    report(outcome);
    if (outcome.kind !== 'summary') return;
    await pause(outcome.summary.complete ? WHEN_READ : WHILE_READING);
    // The reader may have set the site to never meanwhile.
    if (signal.aborted) return;
    const summary = await summaryOf(tab);
    outcome = summary ? { kind: 'summary', summary } : await scanTab(tab);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
