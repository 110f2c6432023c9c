/** What the popup is given in tests: a page with as many names as wanted, and callbacks that can be asked. */
import cards from 'virtual:backstory/cards';
import { vi } from 'vitest';
import type { PopupProps } from '../../components/Popup.tsx';
import type { EntitySummary, PageSummary } from '../../engine/summary.ts';
import { TOGGLES, type Toggle } from '../../engine/toggles.ts';
import { t, toggled } from './open-page.ts';

/** An entity of a page. */
export function found(entity: string, change: Partial<EntitySummary> = {}): EntitySummary {
  return {
    entity,
    toggles: ['vietnam'],
    count: 1,
    firstMention: 1,
    firstSurface: entity,
    firstSentence: `Nobody at the ministry would say on Tuesday what ${entity} had been asked for.`,
    ...change,
  };
}

/** A page that holds these entities. */
export function pageWith(entities: EntitySummary[]): PageSummary {
  const counts = Object.fromEntries(TOGGLES.map((toggle) => [toggle, 0])) as Record<Toggle, number>;
  for (const { toggles, count } of entities) for (const toggle of toggles) counts[toggle] += count;
  const mentions = entities.reduce((sum, { count }) => sum + count, 0);
  return { mentions, entities, counts, complete: true };
}

/** A page of many names, under every toggle. */
export function crowdedPage(names = 24): PageSummary {
  return pageWith(
    Array.from({ length: names }, (_, index) =>
      found(`Name ${index + 1}`, { toggles: [TOGGLES[index % TOGGLES.length]!], count: index + 1 }),
    ),
  );
}

/** The popup over an empty page, with what is given changed. */
export function popupProps(change: Partial<PopupProps> = {}): PopupProps {
  return {
    state: { kind: 'empty' },
    toggles: toggled(...TOGGLES),
    site: { kind: 'on-click', host: 'news.example' },
    report: cards.huawei!.report,
    t,
    names: (entity) => entity,
    onToggle: vi.fn(),
    onJump: vi.fn(),
    onRetry: vi.fn(),
    onSite: vi.fn(),
    hidden: false,
    quiet: false,
    onHide: vi.fn(),
    onQuiet: vi.fn(),
    onLibrary: vi.fn(),
    onCopy: vi.fn(),
    onSettings: vi.fn(),
    ...change,
  };
}
