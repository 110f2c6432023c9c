/** Every message that crosses between the parts of the extension: who asks whom, for what, and what comes back. */
import { browser } from 'wxt/browser';
import type { CardContent } from '../engine/card.ts';
import type { PageSummary } from '../engine/summary.ts';

/** Name → request and reply. Both ends take their types from here. */
export interface Messages {
  /** page → background: the script has started; the background gives its tab the style of the marks. */
  'page-started': { request: undefined; reply: undefined };
  /** page → background: the cards of these entities. Unknown ids are left out. */
  'cards-wanted': { request: string[]; reply: CardContent[] };
  /** popup → page: what the page holds. */
  'summary-wanted': { request: undefined; reply: PageSummary };
  /** popup → page: scroll to this mention and open its card; false if it is gone. */
  'mention-wanted': { request: number; reply: boolean };
  /** background → page: open the next mention; false if there is none. */
  'next-mention-wanted': { request: undefined; reply: boolean };
}

export type MessageName = keyof Messages;

interface Envelope<Name extends MessageName> {
  backstory: Name;
  request: Messages[Name]['request'];
}

/** The tab and frame that a message came from, if it came from a page. */
export interface Sender {
  tab: number | undefined;
  frame: number | undefined;
}

/** Answers to some of the messages. */
export type Handlers = {
  [Name in MessageName]?: (
    request: Messages[Name]['request'],
    sender: Sender,
  ) => Messages[Name]['reply'] | Promise<Messages[Name]['reply']>;
};

/** Asks the background. Rejects when nobody answers. */
export function askBackground<Name extends MessageName>(
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['reply']> {
  return browser.runtime.sendMessage(envelope(name, request)) as Promise<Messages[Name]['reply']>;
}

/** Asks the page script in a tab's main frame. Rejects when none is there. */
export function askPage<Name extends MessageName>(
  tab: number,
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['reply']> {
  return browser.tabs.sendMessage(tab, envelope(name, request), { frameId: 0 }) as Promise<
    Messages[Name]['reply']
  >;
}

/** Answers messages of this extension; what others send, or what has no handler here, is left unanswered. */
export function answerMessages(handlers: Handlers): () => void {
  const listener = (
    message: unknown,
    sender: { id?: string; tab?: { id?: number }; frameId?: number },
  ) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    if (!Object.hasOwn(handlers, message.backstory)) return undefined;
    const handler = handlers[message.backstory] as (request: unknown, sender: Sender) => unknown;
    return Promise.resolve(
      handler(message.request, { tab: sender.tab?.id, frame: sender.frameId }),
    );
  };
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

function envelope<Name extends MessageName>(
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
