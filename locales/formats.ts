/** What a language needs besides its words: counts, dates, lists and the names of languages. */

/** Forms of a phrase by plural category; `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const DATE_PARTS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** The formats of one language (BCP 47 tag). Each is made when first asked for: a page without marks needs none. */
export function formatsOf(language: string) {
  const rules = once(() => new Intl.PluralRules(language));
  const numbers = once(() => new Intl.NumberFormat(language));
  const lists = once(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  const languages = once(() => new Intl.DisplayNames(language, { type: 'language' }));

  return {
    number: (value: number): string => numbers().format(value),

    /** The phrase for a number: `count(2, { one: '# name', other: '# names' })` is “2 names”. */
    count: (value: number, forms: PluralForms): string =>
      (forms[rules().select(value)] ?? forms.other).replace('#', numbers().format(value)),

    /** An ISO 8601 date, possibly cut short, as precise as it is given; anything else comes back as it is. */
    date(iso: string): string {
      const time = Date.parse(iso);
      const parts = DATE_PARTS[iso.split('-').length - 1];
      if (Number.isNaN(time) || !parts) return iso;
      return new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }).format(time);
    },

    list: (items: readonly string[]): string => lists().format(items),

    /** The same in parts: the items, and what stands between them. */
    listParts: (items: readonly string[]) => lists().formatToParts(items),

    /** The name of the language that a BCP 47 tag stands for. */
    language: (tag: string): string => languages().of(tag) ?? tag,
  };
}

/** Gives the name, in one language (BCP 47 tag), of the country that an ISO 3166-1 code stands for. */
export function regionsOf(language: string): (code: string) => string {
  const regions = once(() => new Intl.DisplayNames(language, { type: 'region' }));
  return (code) => regions().of(code) ?? code;
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
