/** The report page with its state: what was marked comes from the background's memory, and goes nowhere but into a text. */
import names from 'virtual:backstory/names';
import report from 'virtual:backstory/report';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ReportForm } from '../../components/ReportForm.tsx';
import { reasonInWords } from '../../components/reason-in-words.ts';
import { type Report, takeReport } from '../../extension/report.ts';
import type { PageCatalogue } from '../../locales/pages.ts';

export function ReportPage({ t }: { t: PageCatalogue }) {
  const [taken, setTaken] = useState<Report | 'none' | 'reading'>('reading');
  useEffect(() => {
    takeReport().then(
      (found) => setTaken(found ?? 'none'),
      () => setTaken('none'),
    );
  }, []);
  if (taken === 'reading') return null;
  return (
    <ReportForm
      t={t}
      facts={taken === 'none' ? undefined : factsOf(taken, t)}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}

function factsOf({ mention, address }: Report, t: PageCatalogue) {
  return {
    surface: mention.surface,
    entity: names[mention.entity] ?? mention.entity,
    reason: reasonInWords(mention.reason, t, (id) => names[id]),
    report: report.title,
    version: browser.runtime.getManifest().version,
    address,
  };
}
