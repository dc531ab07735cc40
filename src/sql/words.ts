/** The part within which numbers count as equal, as in the core: 2^-46. */
export const roundingPart = "1.4210854715202004e-14";

/** Whether two numbers are equal but for their rounding. */
export const areEqual = (a: string, b: string) =>
  `abs(${a} - ${b}) <= ${roundingPart} * greatest(abs(${a}), abs(${b}))`;

/** The difference of two numbers, 0 where they are equal but for their rounding. */
export const difference = (a: string, b: string) => `case when ${areEqual(a, b)} then 0 else ${a} - ${b} end`;

/** A sum of signed parts, 0 where it is no more than what rounding leaves of them. */
export const withoutRounding = (sum: string, size: string) =>
  `case when abs(${sum}) <= ${roundingPart} * ${size} then 0 else ${sum} end`;

/** The sum of a few signed parts, 0 where it is no more than what rounding leaves of them. */
export const sumOfParts = (...parts: readonly string[]) =>
  `(${withoutRounding(`(${parts.join(" + ")})`, `(${parts.map((part) => `abs(${part})`).join(" + ")})`)})`;

/** A quotient, NULL where it divides by zero. */
export const quotient = (a: string, b: string) => `${a} / nullif(${b}, 0)`;

/**
 * x·ln(x/y) + y − x, to full precision where x is near y, as the core's `divergence`; `v` is a column with
 * {@link relativeDifference} of the two.
 */
export const divergence = (x: string, y: string, v: string) =>
  `case when ${x} = 0 then ${y} when abs(${v}) >= 0.1 then ${x} * ln(nullif(${x}, 0) / nullif(${y}, 0)) - (${x} - ${y})` +
  ` else ${v} * (${x} - ${y}) + 2 * ${x} * ${v} * ${v} * ${v} * ${series(`(${v} * ${v})`)} end`;

/** (x − y)/(x + y). */
export const relativeDifference = (x: string, y: string) => `(${x} - ${y}) / nullif(${x} + ${y}, 0)`;

/** 1/3 + q/5 + q²/7 + …, enough for q < 0.01. */
const series = (q: string) =>
  [5, 7, 9, 11, 13, 15, 17].reduceRight((sum, odd) => `(${1 / (odd - 2)} + ${q} * ${sum})`, String(1 / 17));

/** ln(1 + m), to full precision where m is near 0; `m` is a column, as is `whole`, 1 + m, where that is known better. */
export const logarithmOfOneAnd = (m: string, whole = `greatest(1 + ${m}, 1e-300)`) => {
  const v = `(${m} / (2 + ${m}))`;
  return `case when abs(${m}) >= 0.2 then ln(${whole}) else 2 * ${v} * (1 + ${v} * ${v} * ${series(`(${v} * ${v})`)}) end`;
};

/** e^y − 1, to full precision where y is near 0; `y` is a column. */
export const exponentialLessOne = (y: string) => {
  const sum = [2, 3, 4, 5, 6, 7, 8, 9].reduceRight((rest, order) => `(1 + ${y} / ${order} * ${rest})`, "1");
  return `case when abs(${y}) >= 0.1 then exp(${y}) - 1 else ${y} * ${sum} end`;
};
