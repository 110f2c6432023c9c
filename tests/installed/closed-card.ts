/**
 * Looks into the open card as it is for readers, behind a closed root: the browser's own debugger
 * reaches it, no script does.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { until } from './installed.ts';

interface DomNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** Runs `look` with the surface of the open card, or gives undefined without one. */
export async function inCard<Arguments extends unknown[], Result>(
  page: Page,
  look: (surface: HTMLElement, ...parameters: Arguments) => Result,
  ...parameters: Arguments
): Promise<Result | undefined> {
  const session = await page.createCDPSession();
  try {
    const id = await surfaceIn(session);
    if (id === undefined) return undefined;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: id });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function (...parameters) { const __name = (run) => run; return (${look})(this, ...parameters); }`,
      arguments: parameters.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as Result;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

async function surfaceIn(session: CDPSession): Promise<number | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const isSurface = ({ attributes = [] }: DomNode) => {
    const name = attributes[attributes.indexOf('class') + 1] ?? '';
    return attributes.includes('class') && name.split(' ').includes('surface');
  };
  const left: DomNode[] = [root as DomNode];
  for (let node = left.pop(); node; node = left.pop()) {
    if (isSurface(node)) return node.backendNodeId;
    left.push(...(node.shadowRoots ?? []), ...(node.children ?? []));
  }
  return undefined;
}

/** The heading of the open card, or undefined without one. */
export function cardHeading(page: Page): Promise<string | undefined> {
  return inCard(page, (surface) => surface.querySelector('h2')?.textContent ?? undefined);
}

/** Waits until the card with this heading has faded in. */
export async function untilCard(page: Page, heading: string): Promise<void> {
  let seen: string | undefined;
  await until(
    () => `the card of ${heading}, seen ${seen}`,
    async () => {
      seen = await cardHeading(page);
      return seen === heading;
    },
  );
  await inCard(page, (surface) =>
    Promise.all(surface.getAnimations().map((each) => each.finished)).then(() => true),
  );
}

/** Waits until no card is open. */
export function untilNoCard(page: Page): Promise<boolean> {
  return until('the card to close', async () => (await cardHeading(page)) === undefined);
}
