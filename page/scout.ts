/**
 * Looks through a page, and at all that changes in it, for anything that may be a name, and calls for
 * the reader when there is. Most pages name nothing, and for those this is all that runs. What runs for
 * the first time costs most, so a first look goes through few functions.
 */
import type { Sieve } from '../engine/sieve.ts';
import { inBackground, SLICE } from './background-task.ts';
import { Changes } from './changes.ts';
import { isLong, joinedPiecesOf } from './joined-texts.ts';
import { hostsBelow, hostsOf, type Pieces, piecesBelow, piecesOf } from './plain-texts.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { untilVisible } from './visibility.ts';

/** Changes are gathered this long before they are looked at, in ms: a ticker is not read at every tick. */
const GATHER = 100;

interface ScoutPort {
  sieve: Sieve;
  /** The page may name something; called once. */
  found(): void;
  /** False when the extension is gone; asked before changes are looked at. */
  isWanted(): boolean;
  /** Something is looked at again and again from now on, without a change; called once. */
  waits(): void;
  signal: AbortSignal;
}

export interface Scout {
  /** True when all has been looked at and nothing was found. */
  readonly complete: boolean;
}

/** Looks at one more piece: true when it may name something, undefined at the end. */
type Look = () => boolean | undefined;

/** Looks through the page once it is in front and had its turn, and keeps up with it until the signal aborts. */
export function startScout(view: Window & typeof globalThis, port: ScoutPort): Scout {
  const { document } = view;
  const { sieve, signal } = port;
  let queue: Look[] = [];
  /** True from the first turn to the end of the queue, and again whenever more is in it. */
  let looking = true;
  let ended = false;
  let changes: Changes | undefined;
  let roots: ShadowRoots | undefined;
  let timer: number | undefined;

  const observer = new view.MutationObserver((records) => {
    changes ??= new Changes();
    changes.note(records);
    if (roots) for (const { removedNodes } of records) removedNodes.forEach(forgetBelow);
    timer ??= view.setTimeout(() => void lookAtChanges(), GATHER);
  });

  function forgetBelow(node: Node): void {
    roots!.forgetBelow(node);
  }

  function watch(root: Node): void {
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  const foundHost = (host: Element, shadow: ShadowRoot | null) => {
    roots ??= watchRoots();
    roots.found(host, shadow);
  };

  function watchRoots(): ShadowRoots {
    port.waits();
    const opened = (root: ShadowRoot) => {
      watch(root);
      look(piecesBelow(root), hostsBelow(root, foundHost));
    };
    return new ShadowRoots(view, opened, signal);
  }

  function look(...pieces: Pieces[]): void {
    queue.push(...pieces.map(closeLook));
    if (!looking && !ended) slice();
  }

  function closeLook(pieces: Pieces): Look {
    return () => {
      const piece = pieces();
      return piece === undefined ? undefined : piece !== '' && sieve.mayName(piece);
    };
  }

  /** Looks at the document's texts as the browser joins them, and once more node by node where that leaves a doubt. */
  function firstLook(): Look {
    if (isLong(view)) return closeLook(piecesOf(document));
    const pieces = joinedPiecesOf(document);
    let closer: Look | undefined;
    return () => {
      if (closer) return closer();
      const piece = pieces();
      if (!piece) return piece === undefined ? undefined : false;
      const glance = sieve.glance(piece);
      if (glance === 'doubt') closer = closeLook(piecesOf(document));
      return glance === 'name';
    };
  }

  function slice(): void {
    looking = true;
    const until = view.performance.now() + SLICE;
    while (queue.length > 0) {
      const mayName = queue[0]!();
      if (mayName === undefined) queue.shift();
      else if (mayName) {
        stop();
        port.found();
        return;
      }
      if (view.performance.now() > until) {
        nextTurn(slice);
        return;
      }
    }
    looking = false;
  }

  /** Resumes when the page is in front and has had its turn. */
  function nextTurn(task: () => void): void {
    const run = () => inBackground(view, () => ended || task());
    if (document.hidden) untilVisible(view, signal).then(run, () => undefined);
    else run();
  }

  async function lookAtChanges(): Promise<void> {
    try {
      await untilVisible(view, signal);
    } catch {
      return;
    }
    timer = undefined;
    if (!port.isWanted()) return;
    const texts = changes!.take((node) => hostsBelow(node, foundHost));
    look(() => texts.next().value as string | undefined);
  }

  function stop(): void {
    ended = true;
    observer.disconnect();
    view.clearTimeout(timer);
    queue = [];
  }

  signal.addEventListener('abort', stop, { once: true });
  watch(document);
  nextTurn(() => {
    queue.push(firstLook(), closeLook(hostsOf(document, foundHost)));
    slice();
  });
  return {
    get complete() {
      return !ended && !looking && timer === undefined;
    },
  };
}
