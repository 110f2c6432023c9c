/** English words of the manifest. No script of ours says them. */
export const manifestWords = {
  name: 'Backstory',
  description:
    'Explains the people, companies, laws and projects of a human-rights report while you read the news. Nothing leaves your browser.',
  actionTitle: 'Backstory',
  nextMention: 'Open the next mention on this page',
  hideMarks: 'Hide or show the marks in this tab',
};
