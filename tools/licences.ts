/** Writes public/THIRD-PARTY.txt after a build: the packages whose code is inside the extension. */
import { writeFileSync } from 'node:fs';
import { builtFolder } from './build.ts';
import { NOTICE_FILE, noticeFor } from './third-party/notice.ts';
import { readPackage } from './third-party/packages.ts';
import { readRecord } from './third-party/record.ts';

const records = (['chromium', 'firefox'] as const).map((browser) =>
  readRecord(builtFolder(browser, 'production')),
);
const packages = [...new Set(records.flat())].map(readPackage);
writeFileSync(NOTICE_FILE, noticeFor(packages));
for (const { name, version, licence } of packages) console.log(`${name} ${version}  ${licence}`);
