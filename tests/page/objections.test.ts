import { describe, expect, it, vi } from 'vitest';
import type { Silenced } from '../../engine/marking.ts';
import type { Mention } from '../../engine/mention.ts';
import { CardControl } from '../../page/card-control.ts';
import { CardHost } from '../../page/card-host.tsx';
import type { Objections } from '../../page/objections.ts';
import { headingIn, jumpTo } from './open-card.ts';
import { EVERYTHING, frames, markedTexts, type ReadPage, readPage, t } from './open-page.ts';

const HTML = '<p>Huawei and TikTok; Huawei again.</p>';
const HUAWEI: Silenced = { entity: 'huawei', alias: 'Huawei', site: null };

const MENTION: Mention = {
  start: 0,
  end: 6,
  surface: 'Huawei',
  entity: 'huawei',
  reason: { alias: 'Huawei', lang: 'en', rule: 'always', cues: [] },
};

/** The page with the reader’s objections in hand: clicks that a test makes are not trusted by the card. */
async function openCard(options: Parameters<typeof readPage>[0] = { html: HTML }) {
  let objections: Objections | undefined;
  const page = await readPage({
    ...options,
    desk: async (port) => {
      const control = new CardControl(port, new CardHost(port.view.document, t), () => true);
      objections = control.objections;
      return control;
    },
  });
  await jumpTo(page, 'huawei');
  return { page, objections: objections!, mention: MENTION };
}

const words = ({ document }: ReadPage) =>
  (document.documentElement.lastElementChild!.shadowRoot!.querySelector('.wrong') as HTMLElement)
    .textContent;

describe('a spelling that the reader silences', () => {
  it('loses its marks on this page at once; the card stays and offers the way back', async () => {
    const { page, objections, mention } = await openCard();
    await objections.silence(mention, 'page');
    await frames(page.view, 2);
    expect(markedTexts(page.view)).toEqual(['TikTok']);
    expect(headingIn(page.document)).toBe('Huawei');
    expect(words(page)).toContain('no longer marked on this page');
    await objections.undo(mention);
    await frames(page.view, 2);
    expect(markedTexts(page.view)).toEqual(['Huawei', 'TikTok', 'Huawei']);
    expect(words(page)).not.toContain('no longer');
  });

  it('on a site is stored by the background, which tells the page', async () => {
    const silenceOnSite = vi.fn(async (_silenced: Silenced, _on: boolean) => {});
    const { page, objections, mention } = await openCard({ html: HTML, silenceOnSite });
    await objections.silence(mention, 'site');
    expect(silenceOnSite.mock.calls).toEqual([[{ ...HUAWEI, site: '' }, true]]);
    page.session.setMarking({ ...EVERYTHING, silenced: [{ ...HUAWEI, site: '' }] });
    await frames(page.view, 2);
    expect(markedTexts(page.view)).toEqual(['TikTok']);
    expect(words(page)).toContain('no longer marked on this site');
    await objections.undo(mention);
    expect(silenceOnSite.mock.calls.at(-1)).toEqual([{ ...HUAWEI, site: '' }, false]);
  });

  it('stays silenced on this page when the settings change', async () => {
    const { page, objections, mention } = await openCard();
    await objections.silence(mention, 'page');
    page.session.setMarking(EVERYTHING);
    expect(markedTexts(page.view)).toEqual(['TikTok']);
  });

  it('is not silenced by a click that the page made up', async () => {
    const { page } = await openCard();
    const card = page.document.documentElement.lastElementChild!.shadowRoot!;
    for (const button of card.querySelectorAll<HTMLElement>('.wrong button')) button.click();
    await frames(page.view, 2);
    expect(markedTexts(page.view).length).toBe(3);
  });

  it('is reported with the mention it is about', async () => {
    const report = vi.fn(async () => {});
    const { objections, mention } = await openCard({ html: HTML, report });
    await objections.report(mention);
    expect(report).toHaveBeenCalledExactlyOnceWith(mention);
  });
});
