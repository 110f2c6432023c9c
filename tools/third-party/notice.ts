/** The text that names the packages inside the extension, with their licences. */
import { join } from 'node:path';
import type { ShippedPackage } from './packages.ts';

/** The notice; it lies in the public folder and so goes into every build. */
export const NOTICE_FILE = join(import.meta.dirname, '..', '..', 'public', 'THIRD-PARTY.txt');

/** Licences that go together with ours, by their SPDX names. */
const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];
const RULE = '-'.repeat(80);

/** Whether one of the licences that a package offers may be shipped. */
export function isAllowed(licence: string): boolean {
  const offers = licence.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return offers.some((offer) => ALLOWED.includes(offer));
}

/** The notice for these packages; throws where a licence is not on the list. */
export function noticeFor(packages: readonly ShippedPackage[]): string {
  const refused = packages.filter(({ licence }) => !isAllowed(licence));
  if (refused.length > 0) throw new Error(refused.map(refusalOf).join('\n'));
  const sorted = [...packages].sort((one, other) => (one.name < other.name ? -1 : 1));
  const texts = [...new Set(sorted.flatMap((each) => each.texts))];
  return [
    'Backstory is under the MIT licence; the texts of its dataset are under CC BY 4.0.',
    '',
    'Its scripts contain code of these packages, unchanged but for bundling and minifying.',
    'The source of each is published at the address beside it.',
    '',
    ...sorted.map(
      ({ name, version, licence, source }) => `${name} ${version}  ${licence}  ${source}`,
    ),
    ...texts.flatMap((text) => ['', RULE, headOf(text, sorted), '', text]),
    '',
  ].join('\n');
}

function headOf(text: string, packages: readonly ShippedPackage[]): string {
  return packages
    .filter(({ texts }) => texts.includes(text))
    .map(({ name }) => name)
    .join(', ');
}

function refusalOf({ name, licence }: ShippedPackage): string {
  return `${name} is under ${licence}, which is not on the list of licences that may be shipped.`;
}
