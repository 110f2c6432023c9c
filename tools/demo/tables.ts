/** The outcome of the demo in words. */
import type { Outcome, TrapRow } from './check.ts';

/** Prints what was marked, what was not and why, and what is wrong. */
export function printOutcome({ names, traps, faults }: Outcome): void {
  console.log('\nMarked, as names of the report:');
  console.table(
    Object.fromEntries(
      names.map(({ spellings, entity, marks, mentions }) => [
        spellings.join(', ') || '–',
        { entity, mentions, marks },
      ]),
    ),
  );
  console.log('\nNot marked, although it looks like one:');
  console.table(
    Object.fromEntries(
      traps.map((trap) => [trap.text, { 'it is': trap.why, 'seen by the engine': inWords(trap) }]),
    ),
  );
  for (const fault of faults) console.error(`FAULT: ${fault}`);
  if (faults.length === 0) console.log('\nNothing is missing and nothing is marked in error.');
}

function inWords({ refusal, read }: TrapRow): string {
  if (!read) return 'not read: outside the article';
  if (!refusal) return 'no name of the report';
  const { gate, saw } = refusal;
  const sentences: Record<string, string> = {
    decoy: `the longer name “${saw}”`,
    'longer name': `the longer name “${saw}”`,
    rival: `“${saw}” on the same page`,
    'block phrase': `“${saw}” in the same sentence`,
    address: `the address or handle “${saw}”`,
    'small letters': 'small letters',
    spelling: saw,
  };
  return sentences[gate] ?? `${gate}: ${saw}`;
}
