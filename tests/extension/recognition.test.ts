/** Both ends of recognition over connections that break as the browser's do. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recogniseChanges } from '../../engine/recogniser.ts';
import type { NativePort } from '../../extension/native.ts';
import { recogniseForPages } from '../../extension/recognition.ts';
import { RECOGNITION, RemoteRecogniser } from '../../extension/remote-recogniser.ts';
import { tableOf, tinyEntities } from '../engine/tiny-dataset.ts';

type Listener = (message?: unknown) => void;

/** What the background hears of; taken from the fake browser, which knows no connections. */
let connected: ((port: object) => void) | undefined;
/** What has gone over each connection, oldest first. */
let sent: unknown[][];
let ends: (() => void)[];
let end: AbortController;

/** Two ends of a connection; what goes over it is copied, and arrives a moment later. */
function connect(sender: object, name: string): NativePort {
  const heard = { page: [] as Listener[], background: [] as Listener[] };
  const gone: Listener[] = [];
  const log: unknown[] = [];
  let isOpen = true;
  const tell = (to: Listener[], message: unknown) => {
    const copy: unknown = JSON.parse(JSON.stringify(message));
    queueMicrotask(() => {
      if (isOpen) for (const listener of to) listener(copy);
    });
  };
  sent.push(log);
  ends.push(() => {
    isOpen = false;
    for (const listener of gone) listener();
  });
  connected?.({
    name,
    sender,
    postMessage: (message: unknown) => tell(heard.page, message),
    onMessage: { addListener: (listener: Listener) => heard.background.push(listener) },
  });
  return {
    postMessage(message) {
      log.push(message);
      tell(heard.background, message);
    },
    disconnect: () => {
      isOpen = false;
    },
    onMessage: { addListener: (listener) => heard.page.push(listener) },
    onDisconnect: { addListener: (listener) => gone.push(listener) },
  };
}

const OWN = { id: fakeBrowser.runtime.id };

function startBackground(begin = () => recogniseChanges(tableOf(tinyEntities))): void {
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
    connected = listener as typeof connected;
  });
  recogniseForPages(begin);
}

beforeEach(() => {
  vi.useFakeTimers();
  [sent, ends, connected] = [[], [], undefined];
  end = new AbortController();
  const runtime = { ...OWN, connect: ({ name }: { name: string }) => connect(OWN, name) };
  vi.stubGlobal('chrome', { runtime });
  startBackground();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const names = (recognised: readonly { id: number; mentions: readonly { surface: string }[] }[]) =>
  recognised.map(({ id, mentions }) => [id, ...mentions.map(({ surface }) => surface)]);

describe('recognition by the background', () => {
  it('tells what blocks name, and again what is settled by later ones', async () => {
    const page = new RemoteRecogniser(end.signal);
    const first = await page.update({ added: [{ id: 1, text: 'Xi spoke.' }], dropped: [] });
    expect(names(first)).toEqual([[1]]);
    const added = [{ id: 2, text: 'Xi Jinping came.' }];
    const second = await page.update({ added, dropped: [] });
    expect(names(second).sort()).toEqual([
      [1, 'Xi'],
      [2, 'Xi Jinping'],
    ]);
    const third = await page.update({ added: [], dropped: [2] });
    expect(names(third)).toEqual([[1]]);
    expect(sent).toHaveLength(1);
  });

  it('goes on after the background has been ended, which is told everything again', async () => {
    const page = new RemoteRecogniser(end.signal);
    const added = [
      { id: 1, text: 'Xi Jinping came.' },
      { id: 2, text: 'Huawei built it.' },
    ];
    await page.update({ added, dropped: [] });
    ends[0]!();
    const later = await page.update({ added: [{ id: 3, text: 'Xi spoke.' }], dropped: [2] });
    expect(names(later)).toEqual([
      [1, 'Xi Jinping'],
      [3, 'Xi'],
    ]);
    expect(sent).toHaveLength(2);
  });

  it('asks again when the background is ended over a question', async () => {
    const page = new RemoteRecogniser(end.signal);
    const asked = page.update({ added: [{ id: 1, text: 'Huawei' }], dropped: [] });
    ends[0]!();
    expect(names(await asked)).toEqual([[1, 'Huawei']]);
    expect(sent).toHaveLength(2);
  });

  it('asks every few seconds while nobody answers', async () => {
    const background = connected;
    const page = new RemoteRecogniser(end.signal);
    connected = () => ends.at(-1)!();
    const asked = page.update({ added: [{ id: 1, text: 'Huawei' }], dropped: [] });
    ends[0]!();
    await vi.advanceTimersByTimeAsync(1);
    ends[1]!();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(sent).toHaveLength(2);
    connected = background;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(names(await asked)).toEqual([[1, 'Huawei']]);
  });

  it('ends with its signal, and the connection with it', async () => {
    const page = new RemoteRecogniser(end.signal);
    connected = undefined;
    const asked = page.update({ added: [{ id: 1, text: 'Huawei' }], dropped: [] });
    end.abort(new Error('the page is left'));
    await expect(asked).rejects.toThrow('the page is left');
    await expect(page.update({ added: [], dropped: [1] })).rejects.toThrow('the page is left');
  });

  it('sends a large page in portions and tells each block once, as it stands in the end', async () => {
    const page = new RemoteRecogniser(end.signal);
    const filler = 'The river rose. '.repeat(2_000);
    const added = Array.from({ length: 20 }, (_, id) => ({ id, text: `Xi spoke. ${filler}` }));
    added.push({ id: 20, text: `Xi Jinping came. ${filler}` });
    const recognised = await page.update({ added, dropped: [] });
    expect(sent[0]!.length).toBeGreaterThan(2);
    expect(names(recognised)).toHaveLength(21);
    expect(names(recognised).filter(([, surface]) => surface === undefined)).toEqual([]);
  });

  it('takes a text that breaks it to name nothing, and does not try it again', async () => {
    const begun = vi.fn(() => {
      const recognise = recogniseChanges(tableOf(tinyEntities));
      return (changes: Parameters<typeof recognise>[0]) => {
        if (changes.added.some(({ text }) => text === 'broken')) throw new Error('broken');
        return recognise(changes);
      };
    });
    startBackground(begun);
    const page = new RemoteRecogniser(end.signal);
    expect(await page.update({ added: [{ id: 1, text: 'broken' }], dropped: [] })).toEqual([]);
    const added = [{ id: 2, text: 'Huawei' }];
    expect(names(await page.update({ added, dropped: [] }))).toEqual([[2, 'Huawei']]);
    ends[0]!();
    expect(names(await page.update({ added: [], dropped: [] }))).toEqual([[2, 'Huawei']]);
  });

  it.each([
    ['a connection of another name', OWN, 'something'],
    ['another extension', { id: 'someone-else' }, RECOGNITION],
    ['nobody', undefined, RECOGNITION],
  ])('does not speak with %s', (_who, sender, name) => {
    const addListener = vi.fn();
    connected!({ name, sender, postMessage: vi.fn(), onMessage: { addListener } });
    expect(addListener).not.toHaveBeenCalled();
  });

  const answerTo = (changes: unknown): unknown => {
    const postMessage = vi.fn();
    const heard: Listener[] = [];
    const onMessage = { addListener: (listener: Listener) => heard.push(listener) };
    connected!({ name: RECOGNITION, sender: OWN, postMessage, onMessage });
    heard[0]!(changes);
    return postMessage.mock.calls[0]![0];
  };

  it.each([
    ['nothing', undefined],
    ['a word', 'Huawei'],
    ['no list', { added: 'Huawei', dropped: [] }],
    ['a block without a text', { added: [{ id: 1 }], dropped: [] }],
    ['a block without a number', { added: [{ id: '1', text: 'Huawei' }], dropped: [] }],
    ['a number that is none', { added: [], dropped: [Number.NaN] }],
    ['a field more', { added: [], dropped: [], table: {} }],
  ])('refuses %s in words that repeat nothing of it', (_what, changes) => {
    const { error } = answerTo(changes) as { error: string };
    expect(error).toMatch(/^Error: The request for recognition is malformed( at [\w.]+)?\.$/);
    expect(error).not.toContain('Huawei');
  });

  it('answers changes of their form', () => {
    expect(answerTo({ added: [], dropped: [7] })).toEqual({ recognised: [] });
  });
});
