/** The form of every file of the dataset. `check.ts` holds the rules between files. */
import * as v from 'valibot';

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
);
const text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('must not be empty'),
  v.check((value) => !/<[a-z/!]/i.test(value), 'must be plain text without markup'),
);
/** Spellings and their company stand in one line each. */
const line = v.pipe(text, v.regex(/^[^\n\r]+$/, 'must stand in one line'));
const isoDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'must be a date as YYYY, YYYY-MM or YYYY-MM-DD',
  ),
  v.check(isDay, 'must be a day of the calendar'),
);
const httpsAddress = v.pipe(
  v.string(),
  v.url('must be an address'),
  v.startsWith('https://', 'must be an https address'),
);
const paragraphs = v.pipe(
  v.array(
    v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be 1 or more')),
  ),
  v.nonEmpty('must name at least one paragraph'),
);
const status = v.picklist(['fact', 'assessment', 'attributed', 'expected']);

const alias = v.strictObject({
  text: line,
  lang: v.pipe(
    v.string(),
    v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'must be a language tag such as en or zh-Hans'),
  ),
  trigger: v.picklist(['always', 'context', 'after-full', 'never']),
  caseSensitive: v.boolean(),
  cues: v.array(line),
  blocks: v.array(line),
});

const statement = v.pipe(
  v.strictObject({
    id,
    text,
    status,
    paragraphs,
    attributedTo: v.optional(text),
    date: v.optional(isoDate),
  }),
  v.forward(
    v.check(
      ({ status: kind, attributedTo }) => kind !== 'attributed' || attributedTo !== undefined,
      'must say who said it, because the status is “attributed”',
    ),
    ['attributedTo'],
  ),
);

const note = v.strictObject({
  id,
  kind: v.picklist(['changed', 'corrected', 'unclear', 'reply']),
  date: isoDate,
  text,
  sources: v.pipe(v.array(httpsAddress), v.nonEmpty('must name at least one source')),
});

const relation = v.strictObject({ to: id, label: text, status, paragraphs });

export const entityFile = v.strictObject({
  id,
  name: text,
  type: text,
  tier: v.picklist([1, 2, 3]),
  countries: v.array(id),
  summary: text,
  aliases: v.array(alias),
  statements: v.array(statement),
  notes: v.array(note),
  relations: v.array(relation),
  cases: v.array(id),
});

export const caseFile = v.strictObject({
  id,
  country: id,
  title: text,
  summary: text,
  entities: v.array(id),
  paragraphs,
  timeline: v.array(v.strictObject({ date: isoDate, text, paragraphs })),
});

export const reportFile = v.strictObject({
  id,
  title: text,
  publisher: text,
  published: isoDate,
  url: httpsAddress,
  paragraphs: v.pipe(
    v.array(
      v.strictObject({ number: v.pipe(v.number(), v.integer(), v.minValue(1)), fragment: text }),
    ),
    v.nonEmpty('must list the paragraphs'),
  ),
});

export const countriesFile = v.array(v.strictObject({ id, name: text }));

export const decoysFile = v.array(v.strictObject({ text: line, lang: v.string(), of: id }));

function isDay(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
