import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { CardDesk } from '../../page/card-desk.ts';
import { DeskAccess } from '../../page/desk-access.ts';

function access() {
  const desk = { prefetch: vi.fn(), pointed: vi.fn() };
  const fetch = vi.fn(async () => desk as unknown as CardDesk);
  const end = new AbortController();
  onTestFinished(() => end.abort());
  return { desk, fetch, access: new DeskAccess(window, { fetch, signal: end.signal }) };
}

const move = () => window.dispatchEvent(new PointerEvent('pointermove'));

describe('the way to the desk', () => {
  it('listens to the pointer until the desk is there, and no longer', async () => {
    const added = vi.spyOn(window, 'addEventListener');
    const removed = vi.spyOn(window, 'removeEventListener');
    const { desk, access: way } = access();
    const coming = way.wantBehindMarks();
    move();
    await coming;
    expect(desk.pointed).toHaveBeenCalledOnce();
    const [, note] = added.mock.calls.find(([type]) => type === 'pointermove')!;
    expect(removed).toHaveBeenCalledWith('pointermove', note, { capture: true });
    move();
    expect(desk.pointed).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });

  it('does not listen when marks come after a desk that a key had fetched', async () => {
    const { fetch, access: way } = access();
    await way.want();
    const added = vi.spyOn(window, 'addEventListener');
    await way.wantBehindMarks();
    expect(added.mock.calls.filter(([type]) => type === 'pointermove')).toEqual([]);
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
