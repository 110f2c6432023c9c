/** The fifteen kinds of update: what a page may do to text in which names are marked. */
import { type Entry, STORY, type Story } from './story.ts';

/** What the page shows next; `gone` takes the whole app off the page. */
export type Step = Story | 'gone';

export interface Update {
  kind: string;
  /** What changes, in a sentence. */
  says: string;
  steps: readonly Step[];
}

const [huawei, tiktok, nobody, sensetime, asean] = STORY.entries as [
  Entry,
  Entry,
  Entry,
  Entry,
  Entry,
];
const NEW: readonly Entry[] = [
  { id: 'f', name: 'ByteDance', text: 'opened a shop beside Huawei.' },
  { id: 'g', name: 'Someone', text: 'spoke of the Great Firewall of China.' },
];

export const UPDATES: readonly Update[] = [
  update('single text', 'An element’s only text becomes another, then loses half a name.', [
    { headline: 'ByteDance leaves Xinjiang' },
    { headline: 'ByteXDance leaves Xin' },
  ]),
  update('adjacent texts', 'Texts between other texts of a sentence change, both, then one.', [
    { first: 'Xi Jinping', second: 'TikTok' },
    { first: 'nobody', second: 'TikTok' },
  ]),
  update('optional text', 'A text that goes on with a name comes between two texts and goes.', [
    { suffix: ' Technologies' },
    { suffix: '' },
  ]),
  update('split name', 'Of two texts that make one name the second changes, then both.', [
    { tail: 'nan' },
    { head: 'Byte', tail: 'Dance' },
  ]),
  update('inline element', 'The text of a link’s element, its address and its title change.', [
    { maker: 'Huawei', source: '/huawei', hint: 'More about Huawei' },
    { maker: 'a firm', hint: 'Less about Huawei' },
  ]),
  update('branch', 'One element gives way to another with the same text, and comes back.', [
    { signed: false },
    { signed: true, guest: 'Xi Jinping' },
  ]),
  update('condition on', 'A paragraph comes between others, then its text changes.', [
    { warning: 'TikTok and ASEAN did not answer.' },
    { warning: 'SenseTime did not answer.' },
  ]),
  update('condition off', 'A paragraph between others goes, and another comes.', [
    { note: undefined },
    { note: undefined, warning: 'Huawei did not answer.' },
  ]),
  update('keyed reverse', 'A keyed list is turned round, and back.', [
    { entries: STORY.entries.toReversed() },
    {},
  ]),
  update('keyed insert', 'Entries come first and in the middle of a keyed list, then last.', [
    { entries: [NEW[0]!, huawei, tiktok, nobody, sensetime, asean] },
    { entries: [NEW[0]!, huawei, tiktok, NEW[1]!, nobody, sensetime, asean] },
  ]),
  update('keyed remove', 'Entries go from the front and the middle of a keyed list, then all.', [
    { entries: [tiktok, nobody, asean] },
    { entries: [] },
  ]),
  update('keyed edit', 'Texts inside the entries of a keyed list change, one in a name.', [
    { entries: [huawei, { ...tiktok, text: 'belongs to ByteXDance.' }, nobody, sensetime, asean] },
    {
      entries: [
        { ...huawei, name: 'ZTE and Huawei' },
        { ...tiktok, text: 'belongs to ByteDance.' },
        nobody,
        sensetime,
        { ...asean, name: 'Nobody' },
      ],
    },
  ]),
  update('keyed mixed', 'A keyed list is reordered, cut, added to and edited at once.', [
    { entries: [asean, { ...nobody, text: 'asked Huawei.' }, NEW[0]!, huawei] },
    { entries: [NEW[1]!, { ...huawei, name: 'SenseTime' }, tiktok, NEW[0]!], headline: 'TikTok' },
  ]),
  update('section unmount', 'A component with text and a list is taken away, and comes back.', [
    { section: false },
    { section: true },
  ]),
  {
    kind: 'root unmount',
    says: 'The whole app is taken off the page, and mounted again.',
    steps: ['gone', STORY],
  },
];

/** Every step gives its differences from the story as it begins. */
function update(kind: string, says: string, steps: readonly Partial<Story>[]): Update {
  return { kind, says, steps: steps.map((step) => ({ ...STORY, ...step })) };
}
