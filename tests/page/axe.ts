/** axe-core on a document of a test's own. */
import axeSource from 'axe-core/axe.min.js?raw';
import { expect } from 'vitest';
import type { View } from './open-page.ts';

/** Violations of the whole document, one line each. */
export async function violationsIn(view: View): Promise<string[]> {
  const script = view.document.createElement('script');
  script.textContent = axeSource;
  view.document.head.append(script);
  const { axe } = view as unknown as { axe: typeof import('axe-core') };
  const { violations, passes } = await axe.run(view.document, { resultTypes: ['violations'] });
  expect(passes.length).toBeGreaterThan(10);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
}
