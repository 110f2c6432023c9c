/** Every message that crosses between the parts of the extension: who asks whom, for what, and what comes back. */
import type { CardContent } from '../engine/card.ts';
import type { Marking, Silenced } from '../engine/marking.ts';
import type { Mention } from '../engine/mention.ts';
import type { PageSummary } from '../engine/summary.ts';
import type { CompiledEntity } from '../engine/table.ts';
import { type MessageListener, type NativeSender, native } from './native.ts';

/** How long a background that did not answer is left alone, in ms. */
export const RETRY = 5_000;

/** Name → request and reply. Both ends take their types from here. */
export interface Messages {
  /** page → background: run the script that reads in this frame, since it may name something; answered when it has run. */
  'reader-wanted': { request: undefined; reply: PageStart };
  /** page → background: put the style of the marks into this frame, or take it out. */
  'mark-style-wanted': { request: boolean; reply: undefined };
  /** page → background: the cards of these entities. Unknown ids are left out. */
  'cards-wanted': { request: string[]; reply: CardContent[] };
  /** page → background: run the script that drives the card in this frame; answered when it has run. */
  'card-desk-wanted': { request: undefined; reply: undefined };
  /** page → background: silence a spelling on a site, or take that back; rejects when it cannot be stored. */
  'silence-wanted': { request: { silenced: Silenced; on: boolean }; reply: undefined };
  /** page → background: open a report about a mark in a tab of its own. */
  'report-wanted': { request: Mention; reply: undefined };
  /** card → background: show this entity in the library. */
  'library-wanted': { request: string; reply: undefined };
  /** card → background: what the card of this entity says, as text to be quoted; empty for an unknown id. */
  'citation-wanted': { request: string; reply: string };
  /** popup → page: what the page holds. */
  'summary-wanted': { request: undefined; reply: PageSummary };
  /** popup → page: scroll to this mention and open its card; false if it is gone. */
  'mention-wanted': { request: number; reply: boolean };
  /** background → page: open the next mention; false if there is none. */
  'next-mention-wanted': { request: undefined; reply: boolean };
  /** background → page: the reader has changed what is marked. */
  'marking-changed': { request: Marking; reply: undefined };
  /** background → page: the reader has hidden the marks of this tab, or wants them back. */
  'hidden-changed': { request: boolean; reply: undefined };
  /** background → page: the marks look otherwise; the style sheet for open shadow roots. */
  'mark-style-changed': { request: string; reply: undefined };
  /** background → page: pages that patterns of the one kind reach, and none of the other, are to be left. */
  'hosts-left': { request: { left: string[]; kept: string[] }; reply: undefined };
}

/** What a page script needs to know of the reader's choices. */
export interface PageStart {
  marking: Marking;
  /** True if the reader has hidden the marks of this tab. */
  hidden: boolean;
  /** The style sheet of the marks for open shadow roots. */
  rootStyle: string;
  /** The language to speak in, a BCP 47 tag. */
  language: string;
  /** All that can be named. */
  entities: readonly CompiledEntity[];
}

export type MessageName = keyof Messages;

interface Envelope<Name extends MessageName> {
  backstory: Name;
  request: Messages[Name]['request'];
}

/** Answers to some of the messages. */
export type Handlers<From = NativeSender> = {
  [Name in MessageName]?: (
    request: Messages[Name]['request'],
    sender: From,
  ) => Messages[Name]['reply'] | Promise<Messages[Name]['reply']>;
};

/** What travels back; an error of the other side must not look like an answer. */
type Answer = { reply: unknown } | { error: string };

/**
 * Asks the background, and once more when no answer came: the browser may end it over a question,
 * and starts it again for the next. Rejects when nobody answers then.
 */
export async function askBackground<Name extends MessageName>(
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['reply']> {
  const ask = async () =>
    replyIn<Name>(await native().runtime.sendMessage(envelope(name, request)));
  return ask().catch(ask);
}

/** The reply in an answer. @throws Error when nobody answered, or with the words of the other side */
export function replyIn<Name extends MessageName>(answer: unknown): Messages[Name]['reply'] {
  const { reply, error } = (answer ?? { error: 'nobody answered' }) as { reply: unknown } & {
    error?: string;
  };
  if (error !== undefined) throw new Error(error);
  return reply as Messages[Name]['reply'];
}

/** Answers messages of this extension; what others send, or what has no handler here, is left unanswered. */
export function answerMessages(handlers: Handlers): () => void {
  const { onMessage } = native().runtime;
  const listener: MessageListener = (message, sender, reply) => {
    if (sender.id !== native().runtime.id || !isEnvelope(message)) return undefined;
    if (!Object.hasOwn(handlers, message.backstory)) return undefined;
    const handler = handlers[message.backstory] as (
      request: unknown,
      sender: NativeSender,
    ) => unknown;
    void answerOf(() => handler(message.request, sender))
      // Whoever asked may be gone by now.
      .then(reply, () => undefined);
    return true;
  };
  onMessage.addListener(listener);
  return () => onMessage.removeListener(listener);
}

async function answerOf(handle: () => unknown): Promise<Answer> {
  try {
    return { reply: await handle() };
  } catch (error) {
    return { error: String(error) };
  }
}

export function envelope<Name extends MessageName>(
  name: Name,
  request: Messages[Name]['request'],
): Envelope<Name> {
  return { backstory: name, request };
}

function isEnvelope(message: unknown): message is Envelope<MessageName> {
  return (
    typeof message === 'object' &&
    message !== null &&
    typeof (message as Partial<Envelope<MessageName>>).backstory === 'string'
  );
}
