/** What is asked of every page beyond reason: it is read to its end, while it goes on living. */
import { expect } from 'vitest';
import { type Installed, until } from './installed.ts';
import type { LargePage } from './large-page-cases.ts';
import { openWatched } from './open-watched.ts';
import { mentionsWhenRead, untilCounted } from './page-marks.ts';

/** What Firefox says of a source that nests more than 512 deep. */
const FLATTENED = /The document tree is too deep/;

declare const window: { turns: number };

/** Opens a page and expects all of its mentions and marks, no error, and a page whose timers go on. */
export async function expectRead(
  installed: Installed,
  { html, marks, turns = 0 }: LargePage,
): Promise<void> {
  const { page, errors } = await openWatched(
    installed,
    `${html}<script>turns = 0; setInterval(() => turns++, 20)</script>`,
  );
  const turnsOfPage = () => page.evaluate(() => window.turns);
  const before = await turnsOfPage();
  await untilCounted(installed, page, marks.length);
  expect(await turnsOfPage()).toBeGreaterThanOrEqual(before + turns);
  // Summing up 200,000 nodes takes Firefox minutes; that it marks to the end is what is asked of it.
  if (installed.harness.name === 'chromium')
    expect(await mentionsWhenRead(installed, page)).toBe(marks.length);
  await until('the page’s next turn', async () => (await turnsOfPage()) > before);
  expect(errors.filter((error) => !FLATTENED.test(error))).toEqual([]);
  await page.close();
}
