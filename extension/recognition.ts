/** The background's end of recognition: a document for every page that is connected, gone with its page. */
import { browser } from 'wxt/browser';
import type { Changes, RecognisedBlock } from '../engine/recogniser.ts';
import { RECOGNITION, type RecognitionAnswer } from './remote-recogniser.ts';
import { checkChanges } from './requests.ts';

/** Recognises for the pages that ask; `begin` makes what recognises one document. */
export function recogniseForPages(begin: () => (changes: Changes) => RecognisedBlock[]): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== RECOGNITION || port.sender?.id !== browser.runtime.id) return;
    const recognise = begin();
    port.onMessage.addListener((changes) => port.postMessage(answerTo(changes, recognise)));
  });
}

function answerTo(
  changes: unknown,
  recognise: (changes: Changes) => RecognisedBlock[],
): RecognitionAnswer {
  try {
    return { recognised: recognise(checkChanges(changes)) };
  } catch (error) {
    return { error: String(error) };
  }
}
