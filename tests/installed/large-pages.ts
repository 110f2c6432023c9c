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
  // Each question for the mentions costs a walk over the page: they are asked for at last.
  await untilCounted(installed, page, marks.length);
  expect(await turnsOfPage()).toBeGreaterThanOrEqual(before + turns);
  expect(await mentionsWhenRead(installed, page)).toBe(marks.length);
  await until('the page’s next turn', async () => (await turnsOfPage()) > before);
  expect(errors.filter((error) => !FLATTENED.test(error))).toEqual([]);
  await page.close();
}
