import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages } from '../../extension/messages.ts';

/** Hands a message to every listener as the browser would, and returns the first answer. */
async function deliver(message: unknown, sender: object): Promise<unknown> {
  const answers = await fakeBrowser.runtime.onMessage.trigger(
    message as never,
    sender as never,
    () => undefined,
  );
  return (answers as unknown[]).find((answer) => answer !== undefined);
}

const OWN = { id: fakeBrowser.runtime.id, tab: { id: 3 }, frameId: 0 };

beforeEach(() => fakeBrowser.reset());

describe('messages', () => {
  it('are answered by their handler, which learns the tab and frame', async () => {
    const handler = vi.fn().mockResolvedValue([]);
    answerMessages({ 'cards-wanted': handler });
    expect(await deliver({ backstory: 'cards-wanted', request: ['huawei'] }, OWN)).toEqual([]);
    expect(handler).toHaveBeenCalledWith(['huawei'], { tab: 3, frame: 0 });
  });

  it.each([
    [
      'of another extension',
      { backstory: 'cards-wanted', request: [] },
      { ...OWN, id: 'someone-else' },
    ],
    ['without a sender', { backstory: 'cards-wanted', request: [] }, {}],
    ['of an unknown name', { backstory: 'nothing-known', request: [] }, OWN],
    ['that are no envelope', 'cards-wanted', OWN],
    ['that are null', null, OWN],
    ['named like a part of every object', { backstory: 'constructor', request: [] }, OWN],
  ])('%s are left unanswered', async (_name, message, sender) => {
    const handler = vi.fn();
    answerMessages({ 'cards-wanted': handler });
    expect(await deliver(message, sender)).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });

  it('are no longer answered once the answering is stopped', async () => {
    const handler = vi.fn();
    answerMessages({ 'cards-wanted': handler })();
    await deliver({ backstory: 'cards-wanted', request: [] }, OWN);
    expect(handler).not.toHaveBeenCalled();
  });
});
