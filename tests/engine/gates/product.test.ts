import { describe, expect, it } from 'vitest';
import { found, refused } from '../tiny-dataset.ts';

describe('the product gate', () => {
  it.each([
    ['the Huawei P30 is out', 'Huawei P30'],
    ['a Huawei P30', 'Huawei P30'],
    ['a Huawei Mate 60 Pro', 'Huawei Mate 60'],
    ['Huawei nova 12i – RM799', 'Huawei nova 12i'],
    ['the Huawei Watch GT 4', 'Huawei Watch GT 4'],
    ['a Huawei 3310 from the drawer', 'Huawei 3310'],
    ['our Huawei 105 (2023)', 'Huawei 105'],
    ['the new Hua\u00adwei\u200b P30', 'Huawei P30'],
    ['新的华为P30', '华为P30'],
    ['华为 nova 12', '华为 nova 12'],
    ['那部Huawei 3310还能开机', 'Huawei 3310'],
    ['华为G21手机到货', '华为G21'],
    ['华为手环8一只', '华为手环8'],
    ['华为儿童手表 4 Pro最畅销', '华为儿童手表 4'],
    ['华为105老人机一部', '华为105老人机'],
    ['the Huawei F670L router', 'Huawei F670L'],
    ['chiếc Huawei 105 và một quyển sách', 'Huawei 105'],
  ])('refuses the maker in %j', (text, saw) => {
    expect(found(text)).toEqual([]);
    expect(refused(text).join()).toContain(`: product: ${saw}`);
  });

  it.each([
    'Huawei 5G equipment',
    'Huawei’s P30 phone',
    'Huawei and 60 others',
    'Huawei 2019 results',
    'Huawei, 30 firms and a bank',
    'Huawei RM10 billion plan',
    'Huawei 30 people strong',
    'Suppliers: Huawei\n2. Others',
    'Huawei 5项专利',
    'Huawei 3.5 percent up',
    '华为5G设备',
    '华为2019年',
  ])('lets the company in %j pass', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it('asks companies only', () => {
    expect(found('To Lam 12 met Hanoi')).toEqual(['to-lam: To Lam']);
  });
});
