/** The form of every request to the background: what has another is refused before anything comes of it. */
import * as v from 'valibot';
import type { Changes } from '../engine/recogniser.ts';
import type { FrameOfTab } from './frame-of-tab.ts';
import type { Handlers, MessageName, Messages } from './messages.ts';
import type { NativeSender } from './native.ts';

/** Far more than a name, a cue or a page's words for it come to, in UTF-16 code units. */
const LONGEST = 10_000;
/** Far more than there are entities, or cues of one spelling. */
const MOST = 10_000;

const nothing = v.undefined();
const text = v.pipe(v.string(), v.maxLength(LONGEST));
const texts = v.pipe(v.array(text), v.maxLength(MOST));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const REQUESTS = {
  'reader-wanted': nothing,
  'mark-style-wanted': v.boolean(),
  'cards-wanted': texts,
  'card-desk-wanted': nothing,
  'silence-wanted': v.strictObject({
    // Pages silence on a site alone; everywhere is for the settings.
    silenced: v.strictObject({ entity: text, alias: text, site: text }),
    on: v.boolean(),
  }),
  'report-wanted': v.strictObject({
    start: offset,
    end: offset,
    surface: text,
    entity: text,
    reason: v.strictObject({
      alias: text,
      lang: text,
      rule: v.picklist(['always', 'context', 'after-full', 'never']),
      cues: texts,
    }),
  }),
  'library-wanted': text,
  'citation-wanted': text,
} as const satisfies {
  [Name in MessageName]?: v.GenericSchema<unknown, Messages[Name]['request']>;
};

/** A page's changes go over a connection of their own. A page of one long line comes in pieces. */
const CHANGES = v.strictObject({
  added: v.array(v.strictObject({ id: offset, text: v.string() })),
  dropped: v.array(offset),
});

/** Who asks the background. */
export interface Sender {
  /** Where the request came from, if it came from a tab. */
  frame: FrameOfTab | undefined;
  /** True if the tab is in a private window. */
  isPrivate: boolean | undefined;
}

type ToBackground = keyof typeof REQUESTS;

/** The handlers, each called with a request of its form alone, copied; any other is refused in words that repeat nothing of it. */
export function checkRequests(handlers: Pick<Required<Handlers<Sender>>, ToBackground>): Handlers {
  const checked = Object.entries(handlers).map(([name, handle]) => [
    name,
    (request: unknown, sender: NativeSender) => {
      const result = v.safeParse(REQUESTS[name as ToBackground], request);
      if (!result.success) throw new Error(refusal(name, result.issues[0]));
      const answer = handle as (request: unknown, sender: Sender) => unknown;
      return answer(result.output, senderOf(sender));
    },
  ]);
  return Object.fromEntries(checked);
}

function senderOf({ tab, frameId, documentId: document }: NativeSender): Sender {
  const isTab = tab?.id !== undefined && frameId !== undefined;
  const frame = isTab ? { tab: tab.id!, frame: frameId, document } : undefined;
  return { frame, isPrivate: tab?.incognito };
}

/** The changes that a page tells. @throws Error when they have another form */
export function checkChanges(changes: unknown): Changes {
  const result = v.safeParse(CHANGES, changes);
  if (!result.success) throw new Error(refusal('for recognition', result.issues[0]));
  return result.output;
}

function refusal(name: string, issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue);
  return `The request ${name} is malformed${place === null ? '' : ` at ${place}`}.`;
}
