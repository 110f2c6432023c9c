/** The form of a measurement: a ratio, and the two figures behind it. */

/** A ratio of ours to its control, and both figures under names that carry the unit. */
export interface Measured {
  ratio: number;
  [figure: string]: number;
}

/** Significant digits of printed figures: the machine's noise leaves no more. */
const DIGITS = 3;

/** Ours over the control; `unit` names both (`ms`, `ms per MB`, `MB`). */
export function against(ours: number, control: number, unit: string): Measured {
  return {
    ratio: rounded(ours / control),
    [`ours, ${unit}`]: rounded(ours),
    [`control, ${unit}`]: rounded(control),
  };
}

export function rounded(figure: number): number {
  return Number(figure.toPrecision(DIGITS));
}

/** The middle one of several; of an even number the upper middle. */
export function median(figures: readonly number[]): number {
  if (figures.length === 0) throw new RangeError('There is no median of nothing.');
  return [...figures].sort((one, other) => one - other)[figures.length >> 1]!;
}

/** Medians of what two ways give, measured in turn so many times. */
export async function mediansInTurn(
  rounds: number,
  ours: () => Promise<number>,
  control: () => Promise<number>,
): Promise<{ ours: number; control: number }> {
  const figures: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    figures[0].push(await ours());
    figures[1].push(await control());
  }
  return { ours: median(figures[0]), control: median(figures[1]) };
}
