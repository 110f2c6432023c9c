/** What the background makes of requests of another form than they have: nothing, and it says so. */
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import { DEFAULTS } from '../../extension/settings.ts';

vi.mock('virtual:backstory/version', () => ({ default: 'v1' }));
vi.mock('virtual:backstory/table', async () => {
  const { tableOf, tinyEntities } = await import('../engine/tiny-dataset.ts');
  const { packTable } = await import('../../engine/pack-table.ts');
  return { default: packTable(tableOf(tinyEntities)) };
});
vi.mock('virtual:backstory/cards', () => ({ default: { huawei: { entity: 'huawei' } } }));

const HUGE = 'x'.repeat(1_000_000);
const SILENCED = { entity: 'huawei', alias: 'Huawei', site: 'news.example' };
const REASON = { alias: 'Huawei', lang: 'en', rule: 'always', cues: ['telecoms'] };
const MENTION = { start: 0, end: 6, surface: 'Huawei', entity: 'huawei', reason: REASON };
const SETTINGS = { ...DEFAULTS, silenced: [{ ...SILENCED, alias: 'HW' }] };

const PAGE = { id: fakeBrowser.runtime.id, tab: { id: 3, incognito: false }, frameId: 0 };

/** Hands the background a request from a page and returns what it replies. */
async function ask(backstory: string, request: unknown, page: object = PAGE): Promise<unknown> {
  let reply: (answer: unknown) => void = () => undefined;
  const replied = new Promise<unknown>((done) => {
    reply = done;
  });
  const message = { backstory, request } as never;
  const kept = await fakeBrowser.runtime.onMessage.trigger(message, page as never, reply);
  expect(kept as unknown).toEqual([true]);
  return replied;
}

const stored = async () => ({
  local: await fakeBrowser.storage.local.get(),
  session: await fakeBrowser.storage.session.get(),
});

/** What the background can do to a page or the browser. */
let acts: MockInstance[];

beforeEach(async () => {
  fakeBrowser.reset();
  const { commands, i18n, permissions, runtime, scripting, tabs } = fakeBrowser;
  const { onAdded, onRemoved } = permissions;
  for (const event of [commands.onCommand, onAdded, onRemoved, runtime.onConnect])
    vi.spyOn(event, 'addListener').mockReturnValue();
  vi.spyOn(i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(tabs, 'query').mockResolvedValue([] as never);
  acts = [
    vi.spyOn(scripting, 'executeScript').mockResolvedValue([] as never),
    vi.spyOn(scripting, 'insertCSS').mockResolvedValue(),
    vi.spyOn(scripting, 'removeCSS').mockResolvedValue(),
    vi.spyOn(tabs, 'create').mockResolvedValue({ id: 9 } as never),
  ];
  await fakeBrowser.storage.local.set({ settings: SETTINGS });
  background.main();
});
afterEach(() => vi.restoreAllMocks());

describe('a request to the background', () => {
  it.each<[string, unknown, unknown]>([
    ['reader-wanted', undefined, expect.objectContaining({ hidden: false })],
    ['card-desk-wanted', undefined, undefined],
    ['mark-style-wanted', true, undefined],
    ['silence-wanted', { silenced: SILENCED, on: true }, undefined],
    ['report-wanted', MENTION, undefined],
    ['library-wanted', 'huawei', undefined],
    ['citation-wanted', 'nobody', ''],
    ['citation-wanted', '__proto__', ''],
    ['cards-wanted', ['huawei', 'nobody', '__proto__'], [{ entity: 'huawei' }]],
  ])('of its form is answered: %s', async (name, request, reply) => {
    expect(await ask(name, request)).toEqual({ reply });
  });

  it.each([
    ['document', { documentId: 'B1F2' }, { documentIds: ['B1F2'] }],
    ['frame, where the browser names no document', {}, { frameIds: [0] }],
  ])('brings a script into the very %s that asked', async (_, named, target) => {
    await ask('card-desk-wanted', undefined, { ...PAGE, ...named });
    const injection = { target: { tabId: 3, ...target }, files: ['/card.js'] };
    expect(acts[0]).toHaveBeenCalledExactlyOnceWith(injection);
  });

  const withOwnProto = (rest: object) =>
    JSON.parse(JSON.stringify(rest).replace('{', '{"__proto__":{"on":true},'));
  const silence = (change: object) => ({ silenced: { ...SILENCED, ...change }, on: true });
  const because = (change: object) => ({ ...MENTION, reason: { ...REASON, ...change } });

  it.each<[name: string, how: string, request: unknown, place?: string]>([
    ['reader-wanted', 'something', { frame: { tab: 7, frame: 0 } }],
    ['card-desk-wanted', 'a script', 'alert(1)'],
    ['reader-wanted', 'settings', DEFAULTS],
    ['mark-style-wanted', 'nothing', undefined],
    ['mark-style-wanted', 'a name', 'lines'],
    ['cards-wanted', 'nothing', undefined],
    ['cards-wanted', 'a name', 'huawei'],
    ['cards-wanted', 'what looks like a list', { length: 1, 0: 'huawei' }],
    ['cards-wanted', 'a list of something else', ['huawei', 7], '1'],
    ['cards-wanted', 'a huge name', [HUGE], '0'],
    ['cards-wanted', 'a huge list', Array(100_000).fill('huawei')],
    ['silence-wanted', 'nothing', undefined],
    ['silence-wanted', 'null', null],
    ['silence-wanted', 'a list', [SILENCED, true], 'silenced'],
    ['silence-wanted', 'no spelling', { on: true }, 'silenced'],
    ['silence-wanted', 'no wish', { silenced: SILENCED }, 'on'],
    ['silence-wanted', 'a word for a wish', { silenced: SILENCED, on: 'true' }, 'on'],
    ['silence-wanted', 'no alias', silence({ alias: undefined }), 'silenced.alias'],
    ['silence-wanted', 'an object as alias', silence({ alias: {} }), 'silenced.alias'],
    ['silence-wanted', 'a huge alias', silence({ alias: HUGE }), 'silenced.alias'],
    ['silence-wanted', 'a huge site', silence({ site: HUGE }), 'silenced.site'],
    ['silence-wanted', 'everywhere', silence({ site: null }), 'silenced.site'],
    ['silence-wanted', 'a field more', { ...silence({}), windows: 'private' }, 'windows'],
    ['silence-wanted', 'a field more below', silence({ quiet: true }), 'silenced.quiet'],
    ['silence-wanted', 'a prototype for a field', withOwnProto({ silenced: SILENCED }), 'on'],
    ['report-wanted', 'nothing', undefined],
    ['report-wanted', 'no reason', { ...MENTION, reason: undefined }, 'reason'],
    ['report-wanted', 'a rule that is none', because({ rule: 'often' }), 'reason.rule'],
    ['report-wanted', 'a cue that is none', because({ cues: [null] }), 'reason.cues.0'],
    ['report-wanted', 'a place that is none', { ...MENTION, start: Number.NaN }, 'start'],
    ['report-wanted', 'a place before the text', { ...MENTION, end: -1 }, 'end'],
    ['report-wanted', 'huge words', { ...MENTION, surface: HUGE }, 'surface'],
    ['report-wanted', 'a field more', { ...MENTION, address: 'https://a.example/' }, 'address'],
    ['library-wanted', 'nothing', undefined],
    ['library-wanted', 'a list', ['huawei']],
    ['citation-wanted', 'a list', ['huawei']],
    ['library-wanted', 'a huge name', HUGE],
  ])('%s with %s is refused aloud and changes nothing', async (name, _how, request, place) => {
    const before = await stored();
    const error = `Error: The request ${name} is malformed${place ? ` at ${place}` : ''}.`;
    expect(await ask(name, request)).toEqual({ error });
    expect(await stored()).toEqual(before);
    for (const act of acts) expect(act).not.toHaveBeenCalled();
  });

  it.each([
    ['silence-wanted', { silenced: SILENCED, on: true }],
    ['report-wanted', MENTION],
  ])('%s gives nobody a prototype', async (name, request) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    await ask(name, withOwnProto(request));
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(JSON.stringify(await stored())).not.toContain('__proto__');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'for the library at %s opens nothing',
    async (entity) => {
      expect(await ask('library-wanted', entity)).toEqual({ reply: undefined });
      expect(fakeBrowser.tabs.create).not.toHaveBeenCalled();
    },
  );
});
