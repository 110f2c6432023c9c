/** The page whose card is attacked. */
import type { Page } from 'puppeteer-core';
import { article, type Installed, until, untilMarked } from '../installed/installed.ts';
import { closedCardText, restOnFirstName } from './closed.ts';

const HTML = article('<p>Huawei built it.</p><p>SenseTime signed.</p><p>Huawei paid.</p>');

/** What is marked on it, in page order. */
export const NAMES = ['Huawei', 'SenseTime', 'Huawei'];

/** Opens the page, marked. */
export async function openMarked(installed: Installed): Promise<Page> {
  const page = await installed.open(HTML);
  await untilMarked(page, NAMES);
  return page;
}

/** Opens the card of its first name and returns what it says. */
export async function openCard(installed: Installed, page: Page): Promise<string> {
  await restOnFirstName(installed, page);
  return until('the card', () => closedCardText(installed, page));
}
