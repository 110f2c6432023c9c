/** `lint:firefox`: Mozilla's linter over the shipped build; ends with 1 on anything that is not explained. */
import { builtFolder } from './build.ts';
import { lintFirefox } from './firefox-lint/lint.ts';

const messages = lintFirefox(builtFolder('firefox', 'production'));
for (const { type, code, message, file, line, column, known } of messages) {
  const place = file && `${file}:${line}:${column}: `;
  const owner = known ? `${known.package}: it ${known.why}` : 'NOT EXPLAINED';
  console.log(`${type} ${place}${message} (${code})\n  ${owner}`);
}
const count = (type: string) => messages.filter((each) => each.type === type).length;
const unexplained = messages.filter(({ known }) => !known).length;
console.log(
  `\n${count('error')} errors, ${count('warning')} warnings, ${count('notice')} notices; not explained: ${unexplained}`,
);
if (unexplained > 0) process.exitCode = 1;
