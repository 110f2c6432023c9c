import { describe, expect, it } from 'vitest';
import { alias, entity, found, refused, tableOf } from '../tiny-dataset.ts';

const table = tableOf([
  entity('list', [alias('Entity List', { blocks: ['Unreliable Entity', 'AWS', 'us'] })]),
]);

describe('the block phrase gate', () => {
  it.each([
    'the Entity List',
    'AWS grew. The Entity List did too.',
    'The Entity List. AWS grew.',
    'the Entity List and aws',
    'the Entity List, Awsome',
    'AWS\n\nThe Entity List',
  ])('lets %j pass', (text) => {
    expect(found(text, table)).toEqual(['list: Entity List']);
  });

  it.each([
    ['an Unreliable Entity List', 'Unreliable Entity'],
    ['AWS on the Entity List', 'AWS'],
    ['the Entity List of AWS', 'AWS'],
    ['One. Two, AWS, the Entity List. Three.', 'AWS'],
    ['the Entity List for us', 'us'],
    ['the Entity List of the US', 'US'],
  ])('refuses the name in %j because it saw %j', (text, saw) => {
    expect(found(text, table)).toEqual([]);
    expect(refused(text, table)).toEqual([`list: Entity List: block phrase: ${saw}`]);
  });

  it('lets another sentence speak for the same name', () => {
    expect(found('AWS has an Entity List. The Entity List grew.', table)).toHaveLength(1);
  });
});
