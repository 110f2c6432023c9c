import { rangesOfNames } from './name-ranges.ts';

interface MarkedTextProps {
  text: string;
  names: readonly string[];
}

/** A paragraph of our own text in which names are marked. */
export function MarkedText({ text, names }: MarkedTextProps) {
  const parts = [];
  let from = 0;
  for (const { start, length } of rangesOfNames(text, names)) {
    parts.push(text.slice(from, start), <mark>{text.slice(start, start + length)}</mark>);
    from = start + length;
  }
  return (
    <p>
      {parts}
      {text.slice(from)}
    </p>
  );
}
