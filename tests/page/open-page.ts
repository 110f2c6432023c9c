/** Set-up for tests of the page layer: a page of its own in an iframe, and a session that reads it. */
import cards from 'virtual:backstory/cards';
import packed from 'virtual:backstory/table';
import { expect, onTestFinished, vi } from 'vitest';
import type { CardContent } from '../../engine/card.ts';
import type { Marking } from '../../engine/marking.ts';
import { unpackTable } from '../../engine/pack-table.ts';
import { recogniserWith } from '../../engine/recogniser.ts';
import { loadTable } from '../../engine/table.ts';
import { TOGGLES, type Toggle, type Toggles } from '../../engine/toggles.ts';
import { pageCatalogueFor } from '../../locales/pages.ts';
import { CardControl } from '../../page/card-control.ts';
import { CardHost } from '../../page/card-host.tsx';
import { HIGHLIGHTS } from '../../page/marks.ts';
import { Session } from '../../page/session.ts';
import type { SessionPort } from '../../page/session-port.ts';

/** The matcher's table of the real dataset. */
export const table = loadTable(unpackTable(packed));

/** The English words on screen. */
export const t = pageCatalogueFor('en');

export type View = Window & typeof globalThis;

export interface PageOptions {
  html: string;
  /** CSS px of the viewport; at most 1400 × 1000. */
  width?: number;
  height?: number;
}

/** Opens `html` as a document of its own, which goes when the test ends. */
export async function openView({ html, width = 900, height = 700 }: PageOptions): Promise<View> {
  const iframe = document.createElement('iframe');
  Object.assign(iframe.style, { position: 'fixed', inset: '0 auto auto 0', border: '0' });
  iframe.width = `${width}`;
  iframe.height = `${height}`;
  iframe.srcdoc = html;
  const loaded = new Promise((resolve) => iframe.addEventListener('load', resolve));
  document.body.append(iframe);
  await loaded;
  onTestFinished(() => iframe.remove());
  return iframe.contentWindow as View;
}

/** Every mention of every country. */
export const EVERYTHING: Marking = {
  toggles: toggled(...TOGGLES),
  density: 'every',
  quiet: false,
  hiddenTypes: [],
  silenced: [],
};

/** Ways that lead nowhere, for cards to be looked at. */
export const WAYS = { cite: async () => true, openLibrary: async () => {} };

export type SessionOptions = Partial<Omit<SessionPort, 'entities' | 'marking'>> & {
  marking?: Partial<Marking>;
};

/** A session over the view, not yet started; it stops when the test ends. */
export function sessionOver(view: View, options: SessionOptions = {}): Session {
  const session = new Session(view, {
    recogniser: options.recogniser ?? (() => recogniserWith(table)),
    entities: table.entities,
    marking: { ...EVERYTHING, ...options.marking },
    hidden: options.hidden ?? false,
    cards: options.cards ?? bundledCards,
    desk:
      options.desk ??
      (async (port) => new CardControl(port, new CardHost(view.document, t, WAYS), () => true)),
    silenceOnSite: options.silenceOnSite ?? (async () => {}),
    report: options.report ?? (async () => {}),
    style: options.style ?? (async () => {}),
    rootStyle: options.rootStyle,
    ...(options.within && { within: options.within }),
  });
  onTestFinished(() => session.stop());
  return session;
}

export interface ReadPage {
  view: View;
  document: Document;
  session: Session;
}

/** Opens a page, reads it to the end and waits until it is painted. */
export async function readPage({
  html,
  width,
  height,
  ...session
}: PageOptions & SessionOptions): Promise<ReadPage> {
  const view = await openView({
    html,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  });
  const page = { view, document: view.document, session: sessionOver(view, session) };
  void page.session.start();
  await settled(page);
  return page;
}

/** Resolves when everything has been read and painted. */
export async function settled({
  view,
  session,
}: Pick<ReadPage, 'view' | 'session'>): Promise<void> {
  // What the page did just now is told in a microtask.
  await Promise.resolve();
  await vi.waitFor(() => expect(session.summary().complete).toBe(true), {
    timeout: 20_000,
    interval: 5,
  });
  await frames(view, 3);
}

/** Resolves after `count` frames of the view. */
export async function frames(view: View, count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++)
    await new Promise((resolve) => view.requestAnimationFrame(resolve));
}

/** Toggles of which only these are on. */
export function toggled(...on: Toggle[]): Toggles {
  return Object.fromEntries(TOGGLES.map((toggle) => [toggle, on.includes(toggle)])) as Toggles;
}

/** What the background would answer. */
export async function bundledCards(entities: string[]): Promise<CardContent[]> {
  return entities.map((entity) => cards[entity]!);
}

/** Texts of the marks in page order; both lines of every mark lie over the same text. */
export function markedTexts(view: View): string[] {
  const [upper, lower] = HIGHLIGHTS.map((name) => rangesIn(view, name).map(String));
  expect(lower).toEqual(upper);
  return upper!;
}

function rangesIn(view: View, name: string): Range[] {
  const highlight = view.CSS.highlights.get(name) ?? new view.Highlight();
  return [...highlight]
    .map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = view.document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range;
    })
    .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
}
