/** Words of the page on which a wrong mark is reported. */
interface Facts {
  surface: string;
  entity: string;
  reason: string;
  report: string;
  version: string;
  address: string | undefined;
}

export const report = {
  title: 'Report a wrong mark',
  explanation:
    'This text stays in your browser until you copy it. Change what you like, then send it to the editors in your own way.',
  nothing: 'There is nothing to report. Open a card, then choose “Write a report to copy” in it.',
  withAddress: 'Add the address of the page',
  label: 'Your report',
  copy: 'Copy the report',
  copied: 'Copied.',
  failed: 'The browser did not allow copying. Select the text and copy it yourself.',
  text: ({ surface, entity, reason, report, version, address }: Facts, withAddress: boolean) =>
    [
      `“${surface}” was marked as ${entity}.`,
      reason,
      ...(withAddress && address ? [`Page: ${address}`] : []),
      'What it means there: ',
      '',
      `Backstory ${version}, on “${report}”`,
    ].join('\n'),
};
