/** What the fixture apps show, as data: one story, the same for every framework. */

/** An entry of the keyed list: a name in an element of its own, and text in which names stand too. */
export interface Entry {
  id: string;
  name: string;
  text: string;
}

/** All that can change in the story; `''` leaves out a text and `undefined` a paragraph. */
export interface Story {
  headline: string;
  /** Two texts in one sentence, next to fixed ones. */
  first: string;
  second: string;
  /** A text that comes and goes between two texts, right after a name. */
  suffix: string;
  /** Two adjacent texts that make one name. */
  head: string;
  tail: string;
  /** The text of a link around an element, its address and its title. */
  maker: string;
  source: string;
  hint: string;
  note: string | undefined;
  warning: string | undefined;
  /** Which of two different elements shows the guest. */
  signed: boolean;
  guest: string;
  entries: readonly Entry[];
  /** Whether the closing section is there. */
  section: boolean;
}

/** How every app begins. */
export const STORY: Story = {
  headline: 'Huawei opens an office in Xinjiang',
  first: 'SenseTime',
  second: 'ByteDance',
  suffix: '',
  head: 'Hua',
  tail: 'wei',
  maker: 'SenseTime',
  source: '/sensetime',
  hint: 'More about SenseTime',
  note: 'A speech by Xi Jinping came before the Belt and Road Initiative.',
  warning: undefined,
  signed: true,
  guest: 'General To Lam',
  entries: [
    { id: 'a', name: 'Huawei', text: 'laid cables together with ZTE.' },
    { id: 'b', name: 'TikTok', text: 'belongs to ByteDance, which denies it.' },
    { id: 'c', name: 'Nobody', text: 'asked ASEAN or Xi Jinping.' },
    { id: 'd', name: 'SenseTime', text: 'sold cameras in Xinjiang.' },
    { id: 'e', name: 'ASEAN', text: 'met without a statement.' },
  ],
  section: true,
};

/** Every spelling in the stories that is marked wherever it stands, longer ones first. */
export const NAMES = [
  'Belt and Road Initiative',
  'Great Firewall of China',
  'Huawei Technologies',
  'General To Lam',
  'Xi Jinping',
  'ByteDance',
  'SenseTime',
  'Xinjiang',
  'Huawei',
  'TikTok',
  'ASEAN',
  'ZTE',
] as const;

/** The names in a text, in its order: what has to be marked there. */
export function namesIn(text: string): string[] {
  return text.match(new RegExp(NAMES.join('|'), 'g')) ?? [];
}
