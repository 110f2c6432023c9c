/** The shipped build with a dataset in it whose every text attacks: the code is the built one, to the letter. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** Begins every text, and would be a formula in a spreadsheet. */
export const FORMULA = "=HYPERLINK('https://evil.example')";
/** Ends every text: elements, ends of elements, templates, turned text, a null byte, what ends a line. */
export const ATTACK = [
  '<img src=x onerror="window.hacked=1">',
  '"><script>window.hacked=1</script></style></textarea></title>',
  '{{constructor.constructor("window.hacked=1")()}}',
  '[link](javascript:window.hacked=1) `code` &lt;b&gt;',
  '\u202Eevil\u202C\u0000\u2028end',
].join(' ');
/** Stands in place of every address. */
export const ADDRESS = 'javascript:window.hacked=1//https://article19.org/';

/** What other records or the code itself look up; readers do not see these as they are. */
const KEYS = new Set([
  ...['id', 'entity', 'entities', 'cases', 'to', 'type', 'status', 'kind', 'country', 'countries'],
  ...['lang', 'language', 'languages', 'date', 'published', 'hosts', 'of', 'place'],
]);
const ADDRESSES = new Set(['url', 'sources']);
/** A field of the matcher’s table: that is packed text, none of which is shown. */
const OF_TABLE = 'countryTerms';

/** Poisons the data in the scripts of a build; returns how many texts it reached. */
export async function poison(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  let texts = 0;
  for (const name of names.filter((each) => each.endsWith('.js'))) {
    const path = join(folder, name);
    const code = await readFile(path, 'utf8');
    const poisoned = code.replace(
      /JSON\.parse\((`(?:[^`\\]|\\.)*`)\)/gs,
      (call, literal: string) => {
        const value: unknown = JSON.parse(new Script(literal).runInNewContext() as string);
        if (Object.hasOwn(Object(value), OF_TABLE)) return call;
        const changed = JSON.stringify(value, function (key, each) {
          if (typeof each !== 'string' || typeof value === 'string') return each;
          const field = Array.isArray(this) ? undefined : key;
          if (field !== undefined && KEYS.has(field)) return each;
          texts++;
          return field !== undefined && ADDRESSES.has(field)
            ? ADDRESS
            : `${FORMULA} ${each} ${ATTACK}`;
        });
        return `JSON.parse(${JSON.stringify(keysRestored(JSON.parse(changed), value))})`;
      },
    );
    if (poisoned !== code) await writeFile(path, poisoned);
  }
  return texts;
}

/** Lists of keys and of addresses were taken for lists of texts: they are put right here. */
function keysRestored(changed: unknown, original: unknown): string {
  const put = (now: unknown, before: unknown): unknown => {
    if (Array.isArray(now))
      return now.map((each, index) => put(each, (before as unknown[])[index]));
    if (typeof now !== 'object' || now === null) return now;
    const was = before as Record<string, unknown>;
    const entries = Object.entries(now).map(([key, value]) => {
      if (KEYS.has(key) && isText(was[key])) return [key, was[key]];
      if (ADDRESSES.has(key) && Array.isArray(value)) return [key, value.map(() => ADDRESS)];
      return [key, put(value, was[key])];
    });
    return Object.fromEntries(entries);
  };
  return JSON.stringify(put(changed, original));
}

/** True for a text or a list of texts. */
function isText(value: unknown): boolean {
  return (
    typeof value === 'string' ||
    (Array.isArray(value) && value.every((each) => typeof each === 'string'))
  );
}
