import packed from 'virtual:backstory/sieve';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { unpackSieve } from '../../engine/sieve.ts';
import { type Scout, startScout } from '../../page/scout.ts';

let end = new AbortController();
let isWanted = true;
const waits = vi.fn();

/** Lets a scout look through the document as it stands. */
function open(html: string): { scout: Scout; found: ReturnType<typeof vi.fn> } {
  document.body.innerHTML = html;
  end = new AbortController();
  const found = vi.fn();
  const scout = startScout(window, {
    sieve: unpackSieve(packed),
    found,
    isWanted: () => isWanted,
    waits,
    signal: end.signal,
  });
  return { scout, found };
}

async function openQuiet(html: string) {
  const opened = open(html);
  await vi.waitFor(() => expect(opened.scout.complete).toBe(true));
  expect(opened.found).not.toHaveBeenCalled();
  return opened;
}

const body = () => document.body;

function italic(text: string): Element {
  const element = document.createElement('i');
  element.textContent = text;
  return element;
}

function write(element: Element, text: string): void {
  element.firstChild!.nodeValue = text;
}

const first = (selector: string) => document.querySelector(selector)!;

afterEach(() => {
  end.abort();
  isWanted = true;
  waits.mockClear();
  document.body.innerHTML = '';
});

describe('the scout', () => {
  it.each([
    ['in a paragraph', '<p>Then Huawei said no.</p>'],
    ['across elements of a line', '<p>Then <b>Hua</b>wei said no.</p>'],
    ['behind a block without a space', '<p>rain</p><p>ZTE</p><p>rose</p>'],
    ['in a very long text', `<p>${'It rained all day. '.repeat(3_000)}Huawei said no.</p>`],
    ['of few letters between others', '<p>rain<b>ZTE</b>rose</p>'],
    ['behind capitals that hold one', '<p>AZTECS and rain</p><p>ZTE</p>'],
    ['beside a script', '<p>rain<script type="text/plain">1</script>Huawei</p>'],
    [
      'behind a form that hides properties',
      '<form><input name="shadowRoot"><input name="localName"></form><p>Huawei</p>',
    ],
  ])('calls for the reader at a name %s', async (_where, html) => {
    const { scout, found } = open(html);
    await vi.waitFor(() => expect(found).toHaveBeenCalledOnce());
    expect(scout.complete).toBe(false);
  });

  it('is content with a page that names nothing, whatever its scripts say', async () => {
    await openQuiet('<p>The river rose.</p><script type="text/plain">Huawei</script>');
  });

  it('is content with capitals that hold a short name inside a word', async () => {
    await openQuiet('<p>AZTECS</p><p>and NIGHTS</p>');
  });

  it.each<[how: string, html: string, change: () => void]>([
    ['comes in', '<p>rain</p>', () => body().append('Huawei said no.')],
    [
      'comes in behind a comment',
      '<p>rain</p>',
      () => body().append(document.createComment('x'), 'Huawei said no.'),
    ],
    ['comes in an element', '<p>rain</p>', () => first('p').append(italic('Huawei'))],
    ['is written over other words', '<p>rain</p>', () => write(first('p'), 'Huawei')],
    ['is completed by new text', '<p>Hua</p><p>rain</p>', () => first('p').append('wei')],
    ['is completed at its beginning', '<p>rain</p><i>wei</i>', () => first('i').prepend('Hua')],
    ['comes together as a word goes', '<p>Hua<u>x</u>wei</p>', () => first('u').remove()],
    ['comes together at an end', '<p><i>ZT<u>x</u></i>E</p>', () => first('u').remove()],
  ])('calls for the reader when a name %s', async (_how, html, change) => {
    const { found } = await openQuiet(html);
    change();
    await vi.waitFor(() => expect(found).toHaveBeenCalledOnce());
  });

  it('calls for the reader at a name in an open shadow root, also one that comes late', async () => {
    const { found } = await openQuiet('<div></div><late-words></late-words>');
    first('late-words').attachShadow({ mode: 'open' }).innerHTML = '<p>Huawei</p>';
    await vi.waitFor(() => expect(found).toHaveBeenCalledOnce());
  });

  it.each([
    ['nothing', '<p>The river rose.</p>', 0],
    ['custom elements', '<late-words></late-words><other-words></other-words>', 1],
  ])('says that it waits for %s', async (_what, html, times) => {
    await openQuiet(html);
    expect(waits).toHaveBeenCalledTimes(times);
  });

  it('looks no more when it is stopped', async () => {
    const { found } = await openQuiet('<p>The river rose.</p>');
    end.abort();
    body().append('Huawei said no.');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(found).not.toHaveBeenCalled();
  });

  it('looks no more when the extension is gone', async () => {
    const { found } = await openQuiet('<p>The river rose.</p>');
    isWanted = false;
    body().append('Huawei said no.');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(found).not.toHaveBeenCalled();
  });

  it('goes on with a page in which more than one look is needed', async () => {
    const { found } = await openQuiet('<p>The river rose.</p>');
    const rain = document.createElement('div');
    rain.append(...Array.from({ length: 20_000 }, () => italic('It rained all day.')), 'ZTE');
    body().append(rain);
    await vi.waitFor(() => expect(found).toHaveBeenCalledOnce(), 10_000);
  });
});
