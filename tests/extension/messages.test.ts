import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages, askBackground, replyIn } from '../../extension/messages.ts';

/** Hands a message to every listener as the browser would, and returns what is replied, if anybody keeps the line open. */
async function deliver(message: unknown, sender: object): Promise<unknown> {
  let reply: (answer: unknown) => void = () => undefined;
  const replied = new Promise<unknown>((done) => {
    reply = done;
  });
  const kept = await fakeBrowser.runtime.onMessage.trigger(
    message as never,
    sender as never,
    reply,
  );
  return (kept as unknown[]).includes(true) ? replied : undefined;
}

const OWN = { id: fakeBrowser.runtime.id, tab: { id: 3 }, frameId: 0 };

beforeEach(() => fakeBrowser.reset());

describe('messages', () => {
  it('are answered by their handler, which learns who sent them', async () => {
    const handler = vi.fn().mockResolvedValue([]);
    answerMessages({ 'cards-wanted': handler });
    expect(await deliver({ backstory: 'cards-wanted', request: ['huawei'] }, OWN)).toEqual({
      reply: [],
    });
    expect(handler).toHaveBeenCalledWith(['huawei'], OWN);
  });

  it('carry the error of the other side to the one who asked', async () => {
    answerMessages({ 'cards-wanted': vi.fn().mockRejectedValue(new Error('no cards')) });
    const answer = await deliver({ backstory: 'cards-wanted', request: [] }, OWN);
    expect(() => replyIn(answer)).toThrow('no cards');
  });

  it.each([undefined, null])('reject when %s comes back, since nobody answered', (answer) => {
    expect(() => replyIn(answer)).toThrow('nobody answered');
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

  it.each([
    ['the background was ended over it', () => Promise.reject(new Error('channel closed'))],
    ['nobody answered', () => Promise.resolve(undefined)],
  ])('to the background are sent once more when %s', async (_why, first) => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    send.mockImplementationOnce(first).mockResolvedValueOnce({ reply: [] } as never);
    expect(await askBackground('cards-wanted', [])).toEqual([]);
    send.mockReset().mockRejectedValue(new Error('gone'));
    await expect(askBackground('cards-wanted', [])).rejects.toThrow('gone');
    expect(send).toHaveBeenCalledTimes(2);
  });
});
