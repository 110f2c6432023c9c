/** What stands on the card that a reader gets, held against the data it was made from. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../data/load.ts';
import { openClicked } from './clicked.ts';
import { inCard, untilCard } from './closed-card.ts';
import { article, type Installed, install } from './installed.ts';
import { pointAt } from './point-at.ts';

const dataset = loadDataset();

/** Names on the page and their entities, which differ in what there is to say. */
const NAMES = [
  ['Huawei', 'huawei'],
  ['Xi Jinping', 'xi-jinping'],
  ['Tô Lâm', 'to-lam'],
  ['TikTok', 'tiktok'],
  ['Chak Sopheap', 'chak-sopheap'],
] as const;

describe('the card of the shipped build in chromium', () => {
  let installed: Installed;
  let page: Page;

  beforeAll(async () => {
    installed = await install('chromium', 'shipped');
    const words = NAMES.map(([name]) => name);
    page = await openClicked(installed, article(`<p>${words.join(', ')}.</p>`), words);
  });
  afterAll(() => installed?.close());

  it.each(NAMES)('has every part that the data has for it', async (name, id) => {
    const entity = dataset.entities.find((each) => each.id === id)!;
    await pointAt(page, name);
    await untilCard(page, entity.name);
    const seen = (await inCard(page, (surface) => {
      const texts = (selector: string) =>
        [...surface.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
      return {
        words: surface.textContent ?? '',
        statuses: texts('.statements .status'),
        paragraphs: [...surface.querySelectorAll('.statements li')].map(
          (each) => each.querySelectorAll('a[href*="#:~:text="]').length,
        ),
        notes: [...surface.querySelectorAll('.notes li')].map((each) => [
          each.querySelector('time')?.dateTime ?? '',
          each.querySelectorAll('a[href^="https://"]').length,
        ]),
        hops: texts('.hop').length,
        why: texts('.why').join(' '),
        wrong: texts('.wrong button'),
      };
    }))!;
    for (const { text } of entity.statements) expect(seen.words).toContain(text);
    expect(seen.statuses).toHaveLength(entity.statements.length);
    for (const status of seen.statuses) expect(status).toMatch(/\w{4}/);
    for (const links of seen.paragraphs) expect(links).toBeGreaterThan(0);
    for (const caseId of entity.cases) {
      const { title } = dataset.cases.find((each) => each.id === caseId)!;
      expect(seen.words).toContain(title);
    }
    expect(seen.notes).toHaveLength(entity.notes.length);
    for (const [date, sources] of seen.notes) {
      expect(date).toMatch(/^\d{4}/);
      expect(sources).toBeGreaterThan(0);
    }
    if (entity.relations.length > 0) expect(seen.hops).toBeGreaterThan(0);
    expect(seen.why).toContain(name);
    expect(seen.wrong).toHaveLength(3);
    await page.keyboard.press('Escape');
  });
});
