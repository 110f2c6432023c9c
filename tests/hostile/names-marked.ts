/** Marks of a page and its frames, seen from the extension's own world in both browsers. */
import type { Page } from 'puppeteer-core';
import { type Installed, until } from '../installed/installed.ts';
import { tabOf, untilMarkedInFrames } from '../installed/page-marks.ts';

declare const chrome: {
  scripting: {
    executeScript<Result>(injection: {
      target: { tabId: number; allFrames: boolean };
      func: () => Result;
    }): Promise<{ result: Result }[]>;
  };
};

/** Waits until these names are marked. Firefox lets its extensions count highlights, not list them: there so many are. */
export async function untilNamesMarked(
  installed: Installed,
  page: Page,
  names: readonly string[],
): Promise<void> {
  if (installed.harness.name === 'chromium') return untilMarkedInFrames(installed, page, names);
  const tab = await tabOf(installed, page);
  let seen: unknown;
  await until(
    () => `${names.length} marks, seen ${seen}`,
    async () => {
      seen = await installed.harness.inExtension(countMarks, tab);
      return seen === names.length;
    },
  );
}

async function countMarks(tabId: number): Promise<number> {
  const frames = await chrome.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => CSS.highlights.get('backstory-upper')?.size ?? 0,
  });
  return frames.reduce((sum, { result }) => sum + (result ?? 0), 0);
}
