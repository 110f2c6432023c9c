/**
 * The extension interface as the browser itself gives it, for the script inside pages: both browsers
 * answer with promises, so that script goes without the polyfill and is 3 kB smaller on every page.
 */

interface Native {
  runtime: {
    id?: string;
    /** Why a port broke, while its listeners are told: who does not ask has it written to the page's console. */
    lastError?: unknown;
    sendMessage(message: unknown): Promise<unknown>;
    connect(info: { name: string }): NativePort;
    onMessage: {
      addListener(listener: MessageListener): void;
      removeListener(listener: MessageListener): void;
    };
  };
}

/** One end of a connection; it breaks when the other end goes, or the browser ends the background. */
export interface NativePort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** Who sent a message. */
export interface NativeSender {
  id?: string;
  tab?: { id?: number; incognito?: boolean };
  frameId?: number;
  /** Names the document in that frame; older Firefox names none. */
  documentId?: string;
}

/** Returns true when it will call `reply`; Chromium knows no other way to answer later. */
export type MessageListener = (
  message: unknown,
  sender: NativeSender,
  reply: (answer: unknown) => void,
) => true | undefined;

/**
 * Read at each use: the browser takes the interface away when the extension goes. `chrome` exists in
 * both browsers; `browser` does not in older Chromium, where `<p id="browser">` would be found.
 */
export function native(): Native {
  return (globalThis as { chrome?: Native }).chrome!;
}
