import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { CardDesk } from '../../page/card-desk.ts';
import { DeskAccess } from '../../page/desk-access.ts';

/** What is listened to while the desk is on its way. */
const TYPES = ['click', 'pointermove', 'scroll'];

function access() {
  const desk = { prefetch: vi.fn(), pointed: vi.fn(), tapped: vi.fn() };
  const fetch = vi.fn(async () => desk as unknown as CardDesk);
  const end = new AbortController();
  onTestFinished(() => end.abort());
  return {
    desk,
    fetch,
    access: new DeskAccess(window, { fetch, signal: end.signal, counts: () => true }),
  };
}

const move = () => window.dispatchEvent(new PointerEvent('pointermove'));

/** A finger's click on an element of this HTML. */
function tap(html: string): void {
  const element = document.createElement('p');
  element.innerHTML = html;
  document.body.append(element);
  onTestFinished(() => element.remove());
  const click = new PointerEvent('click', { pointerType: 'touch', bubbles: true });
  (element.firstElementChild ?? element).dispatchEvent(click);
}

describe('the way to the desk', () => {
  it('listens to the reader until the desk is there, and no longer', async () => {
    const { desk, access: way } = access();
    const coming = way.wantBehindMarks();
    move();
    tap('Huawei');
    await coming;
    expect(desk.pointed).toHaveBeenCalledOnce();
    expect(desk.tapped).toHaveBeenCalledOnce();
    move();
    tap('Huawei');
    expect(desk.pointed).toHaveBeenCalledOnce();
    expect(desk.tapped).toHaveBeenCalledOnce();
  });

  it('takes its listeners off when the desk is there', async () => {
    const added = vi.spyOn(window, 'addEventListener');
    const { access: way } = access();
    await way.wantBehindMarks();
    const listeners = added.mock.calls.filter(([type]) => TYPES.includes(type));
    vi.restoreAllMocks();
    expect(listeners.map(([type]) => type).sort()).toEqual(TYPES);
    for (const [, , options] of listeners)
      expect((options as AddEventListenerOptions).signal!.aborted).toBe(true);
  });

  it.each([
    ['on a link, which is the page’s own', () => tap('<a href="#here">Huawei</a>')],
    [
      'on what has been scrolled away since',
      () => {
        tap('Huawei');
        window.dispatchEvent(new Event('scroll'));
      },
    ],
  ])('does not hand on a tap %s', async (_, act) => {
    const { desk, access: way } = access();
    const coming = way.wantBehindMarks();
    act();
    await coming;
    expect(desk.tapped).not.toHaveBeenCalled();
  });

  it('does not listen when marks come after a desk that a key had fetched', async () => {
    const { fetch, access: way } = access();
    await way.want();
    const added = vi.spyOn(window, 'addEventListener');
    await way.wantBehindMarks();
    expect(added.mock.calls.filter(([type]) => TYPES.includes(type))).toEqual([]);
    expect(fetch).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });

  it('hands on the entities that were named before, once', async () => {
    const { desk, access: way } = access();
    way.prefetch(['huawei', 'zte', 'huawei']);
    let handed: string[] = [];
    desk.prefetch.mockImplementation((entities) => {
      handed = [...entities];
    });
    await way.want();
    expect(handed).toEqual(['huawei', 'zte']);
  });
});
