/** Reads past closed shadow roots, as only a browser itself can. */
import type { Page } from 'puppeteer-core';
import type { Harness } from '../../tools/browser/harness.ts';

/** The text of the document, closed shadow roots included. */
export function piercedText({ name }: Harness, page: Page): Promise<string> {
  return name === 'chromium' ? inChromium(page) : inFirefox(page);
}

interface DomNode {
  nodeValue?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

async function inChromium(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const textOf = (node: DomNode): string =>
    (node.nodeValue ?? '') +
    [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(textOf).join(' ');
  return textOf(root as DomNode);
}

interface Serialised {
  value?: { nodeValue?: string; children?: Serialised[]; shadowRoot?: Serialised | null };
}

async function inFirefox(page: Page): Promise<string> {
  const { connection } = page.browser() as unknown as {
    connection: {
      send(method: string, what: object): Promise<{ result: { result: Serialised } }>;
    };
  };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const answer = await connection.send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  const textOf = ({ value }: Serialised): string =>
    (value?.nodeValue ?? '') +
    [...(value?.shadowRoot ? [value.shadowRoot] : []), ...(value?.children ?? [])]
      .map(textOf)
      .join(' ');
  return textOf(answer.result.result);
}
