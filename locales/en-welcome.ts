/** English words of the welcome page, and its sample article. */
export const welcomeWords = {
  welcome: {
    title: 'Welcome to Backstory',
    lead: 'It marks the names in the news that a human-rights report tells more about. It reads a page when you click its button, and no page before.',
    skip: 'Skip',
    done: 'Done',
    try: 'Try it here',
    tryHint: 'Rest the pointer on a marked name, or tap it.',
    openCard: 'Open a card',
    sampleLabel: 'A sample, written by Backstory. It is not news.',
    /** Says no more than the report does, and says whose word it is. */
    sample: [
      'ARTICLE 19’s report of April 2025 says that Huawei gained dominance in the Cambodian market. In 2019, it says, Malaysia agreed with SenseTime on an AI park; the memorandum lapsed in 2022.',
      'The report counts Tô Lâm, minister of public security in 2022, among the architects of Vietnam’s Cybersecurity Law. It appeared as Xi Jinping was to travel to the region.',
    ],
    list: 'Read the news without a click',
    listLead:
      'You can let Backstory read a list of news sites on every visit. The browser asks once. Each site can be taken back, there or in the settings.',
    hide: 'What cannot be hidden',
    hideFacts: [
      'An installed extension can be seen: the browser may sync it to your other devices.',
      'Whoever administers the device or the network account can list it.',
      'A site that is marked can find out which of its own words are. Quiet mode marks nothing.',
      'It is no anonymity tool: who sees your traffic sees it as before.',
    ],
    settings: 'Settings',
  },
};
