import { describe, expect, it } from 'vitest';
import { closestNames } from '../../components/library/closest.ts';
import { foldText } from '../../components/library/folded.ts';
import { indexOf, search } from '../../components/library/search.ts';
import { hitsIn, phraseOf, termsOf } from '../../components/library/terms.ts';
import { compileLibrary } from '../../data/library.ts';
import { loadDataset } from '../../data/load.ts';

const library = compileLibrary(loadDataset());
const index = indexOf(library);

describe('a query', () => {
  it.each([
    ['to lam', 'Tô Lâm', ['Tô Lâm']],
    ['TÔ LÂM', 'to lam and Tô Lâm', ['to lam', 'Tô Lâm']],
    ['lâm', 'Lam, Lâm; islam', ['Lam', 'Lâm']],
    ['dai', 'Trần Đại Quang', ['Đại']],
    ['hua', 'Huawei’s (Huawei)', ['Hua', 'Hua']],
    ['lâm', 'La\u0302m', ['La\u0302m']],
    ['为', '华为技术', ['为']],
    ['a.b', 'a, b', ['a, b']],
    ['(', 'a (b)', []],
  ])('of “%s” in “%s” marks %j', (query, text, marked) => {
    const terms = termsOf(query).length > 0 ? [phraseOf(query)] : [];
    const hits = hitsIn(text, terms).map(({ start, length }) => text.slice(start, start + length));
    expect(hits).toEqual(marked);
  });

  it('marks overlapping words once', () => {
    expect(hitsIn('cybersecurity', termsOf('cyber cybersec'))).toEqual([{ start: 0, length: 8 }]);
  });

  it('finds the same in the same text again', () => {
    const terms = termsOf('lam');
    search(index, 'lam');
    expect([hitsIn('Lâm', terms), hitsIn('Lâm', terms)]).toEqual([
      [{ start: 0, length: 3 }],
      [{ start: 0, length: 3 }],
    ]);
  });
});

describe('folded text', () => {
  it.each(['Tô Lâm', 'ẤN ĐỘ', 'ហួវ៉ៃ', '华为', 'İ', 'ﬁ', '👩‍💻 x', ''])(
    'of “%s” keeps an offset for every unit',
    (text) => {
      const { text: folded, from } = foldText(text);
      expect(from.length).toBe(folded.length + 1);
      expect(from.at(-1)).toBe(text.length);
    },
  );

  it('keeps the signs of Khmer', () => {
    expect(foldText('ហួវ៉ៃ').text).toBe('ហួវ៉ៃ');
  });
});

describe('the search', () => {
  it.each([
    ['huawei', 'huawei'],
    ['to lam', 'to-lam'],
    ['华为', 'huawei'],
    ['ហួវ៉ៃ', 'huawei'],
    ['great fire', 'great-firewall'],
  ])('for “%s” has %s first', (query, first) => {
    expect(search(index, query)?.entities[0]?.of.entity).toBe(first);
  });

  it.each(library.entities.map(({ name, entity }) => [name, entity]))(
    'for “%s” finds it',
    (name, entity) => {
      expect(search(index, name)!.entities.map(({ of }) => of.entity)).toContain(entity);
    },
  );

  it.each(library.cases.map(({ title, id }) => [title, id]))('for “%s” finds it', (title, id) => {
    expect(search(index, title)!.cases.map(({ of }) => of.id)).toContain(id);
  });

  it('wants all words where no text has them side by side', () => {
    const { entities, cases } = search(index, 'ambassador ties forefront')!;
    expect([...entities.map(({ of }) => of.entity), ...cases.map(({ of }) => of.id)]).toContain(
      'my-china-ties',
    );
    expect(search(index, 'ambassador zzz')!.entities).toEqual([]);
  });

  it.each(['', '  ', '…'])('says nothing of “%s”', (query) => {
    expect(search(index, query)).toBeUndefined();
  });
});

describe('names like a misspelt query', () => {
  it.each([
    ['huwaei', 'Huawei'],
    ['Sencetime', 'SenseTime'],
    ['Cambodja', 'Cambodia'],
    ['Xinjang', 'Xinjiang Uyghur Autonomous Region'],
  ])('“%s” have %s among them', (query, name) => {
    expect(closestNames(query, library).map((each) => each.name)).toContain(name);
  });

  it.each(['zzzzzz', 'qw', '华'])('“%s” are none', (query) => {
    expect(closestNames(query, library)).toEqual([]);
  });
});
