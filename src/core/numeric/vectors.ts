import { IndicatorError } from "../indicator-error";

/*
 * When two computed numbers count as equal. Numbers that are equal by their definition differ in their last digits, by the
 * order of the operations and because decimal fractions are rounded: 0.1 + 0.2 is not 0.3. Every place that asks whether
 * numbers are equal, constant or zero asks here; limits that users see printed have tolerances of their own.
 */

/** The part of the larger of two numbers within which they count as equal: 64 roundings. */
export const roundingPart = 2 ** -46;

/** Whether two numbers are equal up to rounding. */
export const areEqual = (a: number, b: number) => withoutRounding(a - b, Math.max(Math.abs(a), Math.abs(b))) === 0;

/** a − b; 0 where the two are equal up to rounding. */
export const differenceOf = (a: number, b: number) => (areEqual(a, b) ? 0 : a - b);

/** A number; 0 where its size is at most the limit. */
export const beyond = (value: number, limit: number) => (Math.abs(value) <= limit ? 0 : value);

/** A sum of signed parts; 0 where it is no more than what rounding leaves of them, whose absolute sum is `size`. */
export const withoutRounding = (sum: number, size: number) =>
  size < Infinity && Math.abs(sum) <= roundingPart * size ? 0 : sum;

/** The sum of a few signed parts; 0 where it is no more than what rounding leaves of them. */
export function sumOfParts(...parts: readonly number[]): number {
  let sum = 0;
  let size = 0;
  for (const part of parts) {
    sum += part;
    size += Math.abs(part);
  }
  return withoutRounding(sum, size);
}

/** Whether numbers are constant up to rounding: their lowest and their highest are equal. */
export function isConstant(numbers: Float64Array): boolean {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let index = 0; index < numbers.length; index++) {
    const value = numbers[index]!;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return areEqual(lowest, highest);
}

/*
 * Sums that keep what rounding drops (Neumaier 1974): 1e16 + 1 − 1e16 is 1. The part that an addition drops is found
 * without comparing magnitudes (Knuth 1969).
 */

/** A running compensated sum. */
export class CompensatedSum {
  private sum = 0;
  private lost = 0;

  add(value: number): void {
    const next = this.sum + value;
    const added = next - this.sum;
    this.lost += this.sum - (next - added) + (value - added);
    this.sum = next;
  }

  get total(): number {
    return withLost(this.sum, this.lost);
  }
}

/** Running compensated sums, one for each column of a table that is added row by row. */
export class CompensatedSums {
  private readonly sums: Float64Array;
  private readonly lost: Float64Array;

  constructor(count: number) {
    this.sums = new Float64Array(count);
    this.lost = new Float64Array(count);
  }

  /** Adds the row of a table that begins at `start`, each number to the sum of its column. */
  addRow(values: Float64Array, start: number): void {
    const { sums, lost } = this;
    for (let c = 0; c < sums.length; c++) {
      const value = values[start + c]!;
      const sum = sums[c]!;
      const next = sum + value;
      const added = next - sum;
      lost[c] = lost[c]! + (sum - (next - added) + (value - added));
      sums[c] = next;
    }
  }

  get totals(): Float64Array {
    return this.sums.map((sum, c) => withLost(sum, this.lost[c]!));
  }
}

/**
 * The compensated sum of some numbers, or of those from a position up to, but not including, another; 0 without any,
 * infinite beyond the largest double.
 */
export function sumOf(values: Float64Array, from = 0, to = values.length): number {
  let sum = 0;
  let lost = 0;
  for (let index = from; index < to; index++) {
    const value = values[index]!;
    const next = sum + value;
    const added = next - sum;
    lost += sum - (next - added) + (value - added);
    sum = next;
  }
  return withLost(sum, lost);
}

/** The same sum of numbers that are not negative; NaN if any is. */
export function sumOfNonNegatives(values: Float64Array, from = 0, to = values.length): number {
  let sum = 0;
  let lost = 0;
  let lowest = 0;
  for (let index = from; index < to; index++) {
    const value = values[index]!;
    lowest = Math.min(lowest, value);
    const next = sum + value;
    const added = next - sum;
    lost += sum - (next - added) + (value - added);
    sum = next;
  }
  return lowest < 0 ? NaN : withLost(sum, lost);
}

/** The compensated sum of values times their weights, Σ w·x; null: all weights are 1. */
export function weightedSum(values: Float64Array, weights: Float64Array | null): number {
  return weights === null ? sumOf(values) : sumOfProducts(values, weights);
}

/** Σ a·b of two vectors of the same length, a compensated sum. */
export function sumOfProducts(first: Float64Array, second: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < first.length; index++) {
    const value = first[index]! * second[index]!;
    const next = sum + value;
    const added = next - sum;
    lost += sum - (next - added) + (value - added);
    sum = next;
  }
  return withLost(sum, lost);
}

/** Beyond the largest double the lost part is NaN; the plain sum is infinite then. */
function withLost(sum: number, lost: number): number {
  const total = sum + lost;
  return Number.isNaN(total) ? sum : total;
}

/** Σa² of a vector. */
export const sumOfSquares = (numbers: Float64Array) => sumOfProducts(numbers, numbers);

/** Root of the sum of squares. */
export const normOf = (numbers: Float64Array) => Math.sqrt(sumOfSquares(numbers));

/**
 * The cosine of the angle between two vectors, Σab/√(Σa²·Σb²): from −1 to 1, NaN for a vector of zeros. Its squares must
 * be within the range of doubles; give them where they are known.
 */
export function cosine(
  first: Float64Array,
  second: Float64Array,
  firstSquares = sumOfSquares(first),
  secondSquares = sumOfSquares(second),
): number {
  // One root of the product, so that a vector is exactly 1 with itself.
  const norms = Math.sqrt(firstSquares * secondSquares);
  return Math.min(Math.max(sumOfProducts(first, second) / norms, -1), 1);
}

/**
 * The power of two next to a size, 1 for 0: dividing by it rounds nothing, and brings numbers of that size to where
 * their squares are within the range of doubles.
 */
export function powerOfTwoNear(size: number): number {
  return size === 0 ? 1 : 2 ** Math.min(Math.max(Math.floor(Math.log2(size)), -1022), 1023);
}

/** Each number divided by the same divisor, as a new vector. */
export function dividedBy(numbers: Float64Array, divisor: number): Float64Array {
  const quotients = new Float64Array(numbers.length);
  for (let index = 0; index < numbers.length; index++) quotients[index] = numbers[index]! / divisor;
  return quotients;
}

/** (x − origin)/unit of each number, as a new vector. */
export function rescaled(numbers: Float64Array, origin: number, unit: number): Float64Array {
  const result = new Float64Array(numbers.length);
  for (let index = 0; index < numbers.length; index++) result[index] = (numbers[index]! - origin) / unit;
  return result;
}

/** True when every number is finite. */
export function areFinite(numbers: Float64Array): boolean {
  // v − v is 0 for every finite number and NaN for all others.
  let check = 0;
  for (let index = 0; index < numbers.length; index++) check += numbers[index]! - numbers[index]!;
  return check === 0;
}

/** The position of the first negative number, −1 without any. */
export function positionOfNegative(numbers: Float64Array): number {
  for (let index = 0; index < numbers.length; index++) if (numbers[index]! < 0) return index;
  return -1;
}

/** x^exponent. The usual exponents are products, which cost a fraction of a general power. */
export function power(x: number, exponent: number): number {
  if (exponent === 1) return x;
  return exponent === 2 ? x * x : x ** exponent;
}

/** The lowest and the highest of some numbers. */
export interface Extremes {
  readonly lowest: number;
  readonly highest: number;
  /** Highest minus lowest; 0 where they differ by rounding only. */
  readonly range: number;
}

/** The extremes of numbers, of which there must be at least one. */
export function extremesOf(numbers: Float64Array): Extremes {
  const lowest = lowestOf(numbers);
  const highest = highestOf(numbers);
  return { lowest, highest, range: areEqual(lowest, highest) ? 0 : highest - lowest };
}

/** The lowest of some numbers; infinite without any. */
export function lowestOf(numbers: ArrayLike<number>): number {
  let lowest = Infinity;
  for (let index = 0; index < numbers.length; index++) if (numbers[index]! < lowest) lowest = numbers[index]!;
  return lowest;
}

/** The highest of some numbers; minus infinity without any. */
export function highestOf(numbers: ArrayLike<number>): number {
  let highest = -Infinity;
  for (let index = 0; index < numbers.length; index++) if (numbers[index]! > highest) highest = numbers[index]!;
  return highest;
}

/** Numbers scaled to [0, 1] between the lowest and the highest, reversed for a cost; null where they do not vary. */
export function unitRange(numbers: Float64Array, isCost: boolean): Float64Array | null {
  const { lowest, highest, range } = extremesOf(numbers);
  if (range === 0) return null;
  if (range === Infinity) return unitRange(dividedBy(numbers, 2), isCost);
  return isCost ? rescaled(numbers, highest, -range) : rescaled(numbers, lowest, range);
}

/** The share of each number in their sum, also of numbers whose sum is beyond the largest double; not finite for a sum of 0. */
export function sharesOf(numbers: Float64Array): Float64Array {
  const sum = sumOf(numbers);
  if (Math.abs(sum) < Infinity) return dividedBy(numbers, sum);
  const parts = dividedBy(numbers, 2 ** 100);
  return dividedBy(parts, sumOf(parts));
}

/** Σ|s − t| of two vectors of shares: 0 where they are equal up to rounding, 2 where no part is in both. */
export function absoluteDifference(first: Float64Array, second: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < first.length; index++) sum += Math.abs(first[index]! - second[index]!);
  return Math.min(withoutRounding(sum, 2), 2);
}

/** Σ w·(x − origin)² of numbers and their weights, a compensated sum; null: all weights are 1. */
export function squaredDeviations(values: Float64Array, weights: Float64Array | null, origin: number): number {
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < values.length; index++) {
    const deviation = values[index]! - origin;
    const value = weights === null ? deviation * deviation : weights[index]! * deviation * deviation;
    const next = sum + value;
    const added = next - sum;
    lost += sum - (next - added) + (value - added);
    sum = next;
  }
  return withLost(sum, lost);
}

/** True when a sum of squares lost nothing to the ends of the range of doubles. */
export const isWithinRange = (squares: number) => squares > 1e-280 && squares < Infinity;

/**
 * The natural logarithm of each number.
 *
 * @throws IndicatorError `not-positive` with the first number that has none.
 */
export function logarithmsOf(argument: string, numbers: Float64Array): Float64Array {
  const logarithms = new Float64Array(numbers.length);
  for (let index = 0; index < numbers.length; index++) {
    const value = numbers[index]!;
    if (value <= 0) throw new IndicatorError("domain", "not-positive", { argument, value });
    logarithms[index] = Math.log(value);
  }
  return logarithms;
}
