import { describe, expect, it } from 'vitest';
import { targetOf } from '../../extension/frame-of-tab.ts';

describe('where something is put', () => {
  it('is the document that asked, where the browser names it', () => {
    const target = targetOf({ tab: 7, frame: 0, document: 'B1F2' });
    expect(target).toEqual({ tabId: 7, documentIds: ['B1F2'] });
  });

  it('is the frame otherwise', () => {
    expect(targetOf({ tab: 7, frame: 3 })).toEqual({ tabId: 7, frameIds: [3] });
  });
});
