const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:元|yuan|rmb|cny)$/i, 1],
  [/^(?:千元|(?:thousand|1,?000) yuan)$/i, 1e3],
  [/^(?:万元|(?:10 thousand|10,?000) yuan)$/i, 1e4],
  [/^(?:百万元|million yuan)$/i, 1e6],
  [/^(?:千万元|10 million yuan)$/i, 1e7],
  [/^(?:亿元|100 million yuan)$/i, 1e8],
  [/^(?:十亿元|billion yuan)$/i, 1e9],
];

const scaleOf = (unit: string): number | null => scales.find(([pattern]) => pattern.test(unit.trim()))?.[1] ?? null;

/** By what a figure in a unit is multiplied to be in another; null where that cannot be said. */
export function conversion(from: string, to: string): number | null {
  if (from === to) return 1;
  const [a, b] = [scaleOf(from), scaleOf(to)];
  return a === null || b === null ? null : a / b;
}
