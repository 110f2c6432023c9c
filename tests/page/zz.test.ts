import { it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { readPage, markedTexts, frames } from './open-page.ts';
import { jumpTo, surfaceIn, movePointer, middleOf, cardOpened, headingIn, hostIn } from './open-card.ts';
it('probe', async () => {
  const a = await readPage({ html: '<p><span style="display:block">Xi</span> Jinping</p>' });
  console.log('split name', a.session.summary().mentions, markedTexts(a.view));
  const b = await readPage({ html: '<!doctype html><body style="background:oklch(0.2 0 0)"><p>Huawei' });
  await jumpTo(b, 'huawei'); console.log('oklch', surfaceIn(b.document).dataset.theme);
  const c = await readPage({ html: '<!doctype html><p><span id=h>Huawei</span> <a href="#x" id=l>link</a>' });
  movePointer(c.view, middleOf(c.document, '#h')); await cardOpened(c.document, 'Huawei');
  await userEvent.keyboard('{Escape}'); console.log('esc', headingIn(c.document));
  movePointer(c.view, middleOf(c.document, '#h')); await new Promise(r => setTimeout(r, 300)); console.log('again on same rest', headingIn(c.document));
  await jumpTo(c, 'huawei');
  for (let i = 0; i < 40; i++) await userEvent.keyboard('{Tab}');
  console.log('after tabs', !!hostIn(c.document), c.document.activeElement?.outerHTML.slice(0, 60), c.document.hasFocus());
  const d = await readPage({ html: '<!doctype html><dialog id=d style="display:block"></dialog><div id=m><p>Huawei</p></div>' });
  await jumpTo(d, 'huawei'); await frames(d.view, 1);
  console.log('lang', hostIn(d.document)!.lang, surfaceIn(d.document).lang);
});
it('modal', async () => {
  const d = await readPage({ html: '<!doctype html><div role=dialog><p>Huawei</p></div><dialog><p>x</p></dialog>' });
  d.document.querySelector('dialog')!.showModal();
  await jumpTo(d, 'huawei');
  console.log('under modal: open', headingIn(d.document), 'focus', d.document.activeElement?.localName);
});
