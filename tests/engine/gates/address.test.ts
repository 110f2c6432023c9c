import { describe, expect, it } from 'vitest';
import { found, refused } from '../tiny-dataset.ts';

describe('the address gate', () => {
  it.each([
    'Huawei.',
    'Huawei: a firm',
    'Huawei? Yes',
    'Huawei/ZTE',
    'Huawei & Co',
    'a 100% Huawei phone',
    'Huawei=bad',
    'Huawei.The firm',
    'ask Huawei... now',
    'anti-Huawei',
    'number 5.Huawei',
  ])('lets %j pass', (text) => {
    expect(found(text)).toEqual(['huawei: Huawei']);
  });

  it.each([
    ['follow @Huawei', '@Huawei'],
    ['follow @Huawei.', '@Huawei'],
    ['see #Huawei', '#Huawei'],
    ['see #Ouïghours-Huawei', '#Ouïghours-Huawei'],
    ['(#Huawei)', '#Huawei'],
    ['write to press@Huawei.com', 'press@Huawei.com'],
    ['Huawei@example.org', 'Huawei@example.org'],
    ['on Huawei.com.', 'Huawei.com'],
    ['on consumer.Huawei.com/en', 'consumer.Huawei.com/en'],
    ['https://x.org/Huawei', 'https://x.org/Huawei'],
    ['www.x.org/Huawei?a=b', 'www.x.org/Huawei?a=b'],
    ['the file Huawei.pdf', 'Huawei.pdf'],
    ['the file 5G-Huawei.jpeg', '5G-Huawei.jpeg'],
  ])('refuses the name in %j because it saw %j', (text, saw) => {
    expect(found(text)).toEqual([]);
    expect(refused(text)).toEqual([`huawei: Huawei: address: ${saw}`]);
  });

  it('looks at 200 units to each side and no more', () => {
    expect(found(`@${'x-'.repeat(90)}Huawei`)).toEqual([]);
    expect(found(`@${'x-'.repeat(200)}Huawei`)).toEqual(['huawei: Huawei']);
  });
});
