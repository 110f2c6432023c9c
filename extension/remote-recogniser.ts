/**
 * The page's end of recognition: texts go to the background, mentions come back. The background forgets
 * when the browser ends it, and is then told everything again.
 */
import type { AddedBlock, Changes, RecognisedBlock, Recogniser } from '../engine/recogniser.ts';
import { RETRY } from './messages.ts';
import { type NativePort, native } from './native.ts';

/** The connection over which pages and background speak of recognition. */
export const RECOGNITION = 'recognition';

/** What comes back for changes; an error where they could not be read. */
export type RecognitionAnswer = { recognised: readonly RecognisedBlock[] } | { error: string };

/** Units and blocks of one message: the browser takes about as long to write one down as a slice takes to read. */
const PORTION = { units: 60_000, blocks: 1_000 };

interface Waiting {
  resolve(answer: RecognitionAnswer): void;
  reject(error: unknown): void;
}

export class RemoteRecogniser implements Recogniser {
  #signal: AbortSignal;
  #port: NativePort | undefined;
  #waiting: Waiting | undefined;
  /** What the background is to know. */
  #texts = new Map<number, string>();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#leave(signal.reason), { once: true });
  }

  /** Asks until somebody answers; rejects when the signal aborts. One update at a time. */
  async update(changes: Changes): Promise<readonly RecognisedBlock[]> {
    for (const id of changes.dropped) this.#texts.delete(id);
    for (const { id, text } of changes.added) this.#texts.set(id, text);
    for (let tries = 0; ; tries++) {
      this.#signal.throwIfAborted();
      try {
        return await (this.#port ? this.#tell(changes) : this.#tellEverything());
      } catch {
        this.#leave(new Error('The connection to the background broke.'));
        // It may have been ended over the question: the browser starts it again at once.
        if (tries > 0) await new Promise((resolve) => setTimeout(resolve, RETRY));
      }
    }
  }

  #tellEverything(): Promise<readonly RecognisedBlock[]> {
    const port = native().runtime.connect({ name: RECOGNITION });
    this.#port = port;
    port.onMessage.addListener((answer) => this.#waiting?.resolve(answer as RecognitionAnswer));
    port.onDisconnect.addListener(() => {
      void native()?.runtime?.lastError;
      if (port === this.#port) this.#leave(new Error('The background is gone.'));
    });
    return this.#tell({
      added: [...this.#texts].map(([id, text]) => ({ id, text })),
      dropped: [],
    });
  }

  /** In portions, each after the answer to the one before; of two verdicts on a block the later one counts. */
  async #tell({ added, dropped }: Changes): Promise<readonly RecognisedBlock[]> {
    const [first = [], ...others] = portionsOf(added);
    const recognised = await this.#ask({ added: first, dropped });
    if (others.length === 0) return recognised;
    const byId = new Map(recognised.map((block) => [block.id, block]));
    for (const portion of others)
      for (const block of await this.#ask({ added: portion, dropped: [] }))
        byId.set(block.id, block);
    return [...byId.values()];
  }

  async #ask(changes: Changes): Promise<readonly RecognisedBlock[]> {
    const answer = await new Promise<RecognitionAnswer>((resolve, reject) => {
      this.#waiting = { resolve, reject };
      if (this.#port) this.#port.postMessage(changes);
      else reject(new Error('The background is gone.'));
    });
    if ('recognised' in answer) return answer.recognised;
    // What the other end cannot read it could not read the next time either: it is taken to name nothing.
    for (const { id } of changes.added) this.#texts.delete(id);
    return [];
  }

  #leave(why: unknown): void {
    this.#waiting?.reject(why);
    this.#waiting = undefined;
    try {
      this.#port?.disconnect();
    } catch {
      // The extension is gone, and the connection with it.
    }
    this.#port = undefined;
  }
}

function portionsOf(blocks: readonly AddedBlock[]): AddedBlock[][] {
  const portions: AddedBlock[][] = [];
  let portion: AddedBlock[] | undefined;
  let units = 0;
  for (const block of blocks) {
    const isFull = units + block.text.length > PORTION.units || portion?.length === PORTION.blocks;
    if (!portion || isFull) {
      portion = [];
      portions.push(portion);
      units = 0;
    }
    portion.push(block);
    units += block.text.length;
  }
  return portions;
}
