import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/Popup.tsx';
import css from '../../components/popup.css?inline';
import type { SiteAccess } from '../../components/popup-state.ts';
import { violationsIn } from './axe.ts';
import { t } from './open-page.ts';
import { button, openOwnPage } from './own-page.ts';
import { popupProps } from './popup-props.ts';

const host = 'news.example';
const SITES: SiteAccess[] = [
  { kind: 'always', host },
  { kind: 'on-click', host },
  { kind: 'never', host },
  { kind: 'withdrawn', host },
];

const props = (site: SiteAccess) =>
  popupProps({ site, state: site.kind === 'never' ? { kind: 'never' } : { kind: 'empty' } });

describe.each(SITES)('the popup on a site that is read $kind', (site) => {
  it('says so, and has three choices of which at most one is pressed', async () => {
    const view = await openOwnPage(<Popup {...props(site)} />, { css, width: 360 });
    const row = view.document.querySelector('.site')!;
    const pressed = [...row.querySelectorAll('[aria-pressed]')].map((each) => each.ariaPressed);
    expect(pressed).toEqual(['always', 'on-click', 'never'].map((kind) => `${kind === site.kind}`));
    expect(row.querySelector('p')!.textContent).toBe(t.site.meaning[site.kind as 'always']);
  });

  it.each(['light', 'dark'] as const)('has no violation that axe knows in %s', async (theme) => {
    const view = await openOwnPage(<Popup {...props(site)} />, { css, theme, width: 360 });
    expect(await violationsIn(view)).toEqual([]);
  });

  it('hands every choice on', async () => {
    const given = props(site);
    const view = await openOwnPage(<Popup {...given} />, { css, width: 360 });
    for (const name of [/^Always$/, /^On click$/, /^Never$/]) button(view, name).click();
    expect(vi.mocked(given.onSite).mock.calls).toEqual([['always'], ['on-click'], ['never']]);
  });
});

describe('the popup', () => {
  it('leads out of never, and into the settings', async () => {
    const given = props({ kind: 'never', host });
    const view = await openOwnPage(<Popup {...given} />, { css, width: 360 });
    button(view, /^Read it when I click$/).click();
    expect(given.onSite).toHaveBeenCalledExactlyOnceWith('on-click');
    button(view, /^Settings$/).click();
    expect(given.onSettings).toHaveBeenCalledOnce();
  });
});
