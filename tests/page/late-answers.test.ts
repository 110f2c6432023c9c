/** A page that changes while the recogniser, which is somewhere else, has not answered yet. */
import { describe, expect, it } from 'vitest';
import type { Changes, RecognisedBlock, Recogniser } from '../../engine/recogniser.ts';
import { recogniserWith } from '../../engine/recogniser.ts';
import {
  frames,
  markedTexts,
  openView,
  sessionOver,
  settled,
  table,
  type View,
} from './open-page.ts';

/** A recogniser whose answers wait until they are let go. */
class Held implements Recogniser {
  readonly asked: Changes[] = [];
  #inner = recogniserWith(table);
  #open: (() => void)[] = [];
  #isHolding = true;

  async update(changes: Changes): Promise<readonly RecognisedBlock[]> {
    this.asked.push(changes);
    const answer = await this.#inner.update(changes);
    if (this.#isHolding) await new Promise<void>((resolve) => this.#open.push(resolve));
    return answer;
  }

  letGo(): void {
    this.#isHolding = false;
    for (const open of this.#open) open();
  }
}

async function openHeld(html: string) {
  const view = await openView({ html });
  const held = new Held();
  const session = sessionOver(view, { recogniser: () => held });
  void session.start();
  await expect.poll(() => held.asked.length).toBe(1);
  return { view, held, page: { view, session } };
}

const paragraph = ({ document }: View, id: string) => document.getElementById(id)!;

describe('while an answer is on its way', () => {
  it('a page is not complete, and nothing more is asked', async () => {
    const { view, held, page } = await openHeld('<p>Huawei built it.</p>');
    view.document.body.append('TikTok');
    await frames(view, 20);
    expect(page.session.summary().complete).toBe(false);
    expect(held.asked).toHaveLength(1);
    held.letGo();
    await settled(page);
    expect(markedTexts(view)).toEqual(['Huawei', 'TikTok']);
  });

  it.each<[string, (view: View) => void, string[]]>([
    ['is removed', (view) => paragraph(view, 'a').remove(), ['TikTok']],
    [
      'says something else',
      (view) => {
        paragraph(view, 'a').firstChild!.nodeValue = 'Nobody built it, ByteDance said.';
      },
      ['ByteDance', 'TikTok'],
    ],
    [
      'stands elsewhere',
      (view) => view.document.body.append(paragraph(view, 'a')),
      ['TikTok', 'Huawei'],
    ],
    [
      'is split',
      (view) => void (paragraph(view, 'a').firstChild as Text).splitText(3),
      ['Huawei', 'TikTok'],
    ],
    [
      'is the same again',
      (view) => paragraph(view, 'a').replaceWith(paragraph(view, 'a')),
      ['Huawei', 'TikTok'],
    ],
  ])('a block that %s is marked as it is then', async (_how, change, marked) => {
    const { view, held, page } = await openHeld('<p id="a">Huawei built it.</p><p>TikTok too.</p>');
    change(view);
    await frames(view, 2);
    held.letGo();
    await settled(page);
    expect(markedTexts(view)).toEqual(marked);
  });

  it('a name that goes speaks for no short one', async () => {
    const { view, held, page } = await openHeld(
      '<p id="a">Xi Jinping came.</p><p>Xi spoke on Monday.</p>',
    );
    paragraph(view, 'a').remove();
    await frames(view, 2);
    held.letGo();
    await settled(page);
    expect(markedTexts(view)).toEqual([]);
  });

  it('a session that stops leaves nothing behind', async () => {
    const { view, held, page } = await openHeld('<p>Huawei built it.</p>');
    page.session.stop();
    held.letGo();
    await frames(view, 5);
    expect(markedTexts(view)).toEqual([]);
  });
});

describe('a block that is left alone', () => {
  it('has no marks, and its full name speaks for no short one elsewhere', async () => {
    const { view, held, page } = await openHeld(
      '<div role="menu"><p>Xi Jinping</p></div><p>Xi spoke on Monday, and Huawei listened.</p>',
    );
    held.letGo();
    await settled(page);
    expect(markedTexts(view)).toEqual(['Huawei']);
    expect(held.asked.flatMap(({ dropped }) => dropped)).toHaveLength(1);
  });
});
