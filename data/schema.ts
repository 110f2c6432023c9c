/**
 * The form of every file of the dataset, and of the whole document. `check.ts` holds the rules between
 * files. The descriptions go into the published JSON Schema (`dataset.schema.json`).
 */
import * as v from 'valibot';

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
);
/** A field with the sentence that an editor reads about it. */
const told = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description));
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
  text: told(line, 'The spelling as it is printed in the language.'),
  lang: told(
    v.pipe(
      v.string(),
      v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'must be a language tag such as en or zh-Hans'),
    ),
    'Language tag (BCP 47), with the script where two are in use: en, vi, km, zh-Hans, zh-Hant.',
  ),
  trigger: told(
    v.picklist(['always', 'context', 'after-full', 'never']),
    'When the spelling counts: always; with one of its cues (context); once a full name of the entity is firmly in the document (after-full); never, listed so that nobody adds it again.',
  ),
  caseSensitive: told(v.boolean(), 'Whether capitals must be as printed here.'),
  cues: told(
    v.array(line),
    'For the trigger context: one of these must be in the document. Plain words, near:WORDS (in the sentence), country:COUNTRY, nearest:COUNTRY, home:COUNTRY, entity:ID or entity:tier-1.',
  ),
  blocks: told(
    v.array(line),
    'Phrases that refuse the spelling when they stand over it or in the same sentence.',
  ),
});

const statement = v.pipe(
  v.strictObject({
    id,
    text: told(text, 'One thing the report says, in words of our own, in the past tense or dated.'),
    status: told(
      status,
      'fact: the report says it plainly. assessment: it is the publisher’s judgement. attributed: somebody else said it. expected: it is a forecast.',
    ),
    paragraphs: told(paragraphs, 'The paragraphs of the report that say it, in ascending order.'),
    attributedTo: v.optional(told(text, 'Who said it; required for the status attributed.')),
    date: v.optional(told(isoDate, 'When it happened, as far as the report tells.')),
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
  kind: told(
    v.picklist(['changed', 'corrected', 'unclear', 'reply']),
    'changed: it is different since. corrected: the report has it wrong or loosely. unclear: it leaves something open. reply: those concerned answered.',
  ),
  date: told(isoDate, 'The day of the fact or of the answer.'),
  text: told(text, 'A remark of the editors, shown apart from what the report says.'),
  sources: told(
    v.pipe(v.array(httpsAddress), v.nonEmpty('must name at least one source')),
    'Addresses where a reader can check the remark.',
  ),
});

const relation = v.strictObject({
  to: told(id, 'Id of the other entity.'),
  label: told(text, 'Reads as one sentence: this entity’s name, the label, the other’s name.'),
  status,
  paragraphs,
});

export const entityFile = v.strictObject({
  id: told(id, 'The file is named after it.'),
  name: told(text, 'The name as cards print it.'),
  type: told(text, 'What kind of thing it is; a country has the type country.'),
  tier: told(
    v.picklist([1, 2, 3]),
    '1 and 2 mark a page, 3 has a place in cards and in the library only.',
  ),
  countries: told(v.array(id), 'Ids of countries.json that the entity concerns in the report.'),
  summary: told(text, 'One or two sentences that a card opens with.'),
  aliases: v.array(alias),
  statements: v.array(statement),
  notes: v.array(note),
  relations: v.array(relation),
  cases: told(v.array(id), 'Ids of the case studies it plays a part in; each must name it back.'),
});

export const caseFile = v.strictObject({
  id: told(id, 'The file is named after it.'),
  country: told(id, 'The country it is told under.'),
  title: text,
  summary: told(text, 'The case study in a few sentences.'),
  entities: told(v.array(id), 'Ids of all that play a part in it.'),
  paragraphs,
  timeline: told(
    v.array(v.strictObject({ date: isoDate, text, paragraphs })),
    'Every dated fact, the earliest first.',
  ),
});

export const reportFile = v.strictObject({
  id,
  title: text,
  publisher: text,
  published: told(isoDate, 'As of this date everything the report says is told.'),
  url: httpsAddress,
  paragraphs: told(
    v.pipe(
      v.array(
        v.strictObject({
          number: v.pipe(v.number(), v.integer(), v.minValue(1)),
          fragment: told(
            text,
            'A short run of its words that stands nowhere else and inside one block; links find the paragraph by it.',
          ),
          after: v.optional(
            told(text, 'Words right before a fragment that is not the only one of its kind.'),
          ),
          heading: v.optional(
            told(text, 'Says that the paragraph is a heading and what it heads.'),
          ),
        }),
      ),
      v.nonEmpty('must list the paragraphs'),
    ),
    'The paragraphs in the order of the report, headings counted.',
  ),
});

export const countriesFile = v.array(v.strictObject({ id, name: text }));

export const decoysFile = v.array(
  v.strictObject({
    text: told(line, 'A longer or different name that must swallow the text.'),
    lang: v.string(),
    of: told(id, 'Id of the entity it is mistaken for.'),
  }),
);

/** The whole document that `npm run --silent dataset` prints. */
export const datasetDocument = v.strictObject({
  version: told(v.string(), 'Changes when any word of the dataset does.'),
  report: reportFile,
  countries: countriesFile,
  entities: v.array(entityFile),
  decoys: decoysFile,
  cases: v.array(caseFile),
});

function isDay(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
