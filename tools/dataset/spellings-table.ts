/** In which languages each entity that marks a page has spellings. */
import type { Dataset, Entity } from '../../engine/domain.ts';

const LANGUAGES = ['en', 'vi', 'km', 'ms', 'id', 'fr', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'th'];

/** A Markdown section; the same dataset always gives the same one. */
export function spellingsTable({ entities }: Dataset): string {
  const marking = entities.filter(({ tier }) => tier !== 3);
  return [
    '## Spellings by language',
    '',
    'Spellings that can count, of every entity of tiers 1 and 2. Only spellings seen in print are listed; a dash means that none is known that is written otherwise than in another column. Recognition does not ask for a page’s language: Huawei is found in a Malay, French or Vietnamese text through the spelling that stands under English, and a character that both Chinese scripts share through either.',
    '',
    `| entity | tier | ${LANGUAGES.join(' | ')} |`,
    `|---|---:|${LANGUAGES.map(() => '---:|').join('')}`,
    ...marking.map(
      (entity) =>
        `| ${entity.id} | ${entity.tier} | ${LANGUAGES.map((lang) => countIn(entity, lang) || '–').join(' | ')} |`,
    ),
    '',
  ].join('\n');
}

function countIn({ aliases }: Entity, language: string): number {
  return aliases.filter(({ lang, trigger }) => lang === language && trigger !== 'never').length;
}
