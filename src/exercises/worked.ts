import type { Localized } from "../language/localized";
import { roundTo } from "./rounding";

/**
 * How an answer is worked out with the figures of a variant: a calculation that gives the first cell of the answer, or
 * the cell named; comparisons, joined by semicolons, which hold; or words.
 */
export type Working = string | Localized | { readonly cell: number; readonly steps: string };

/** How many terms of a sum are written out. */
const mostTerms = 12;

/** A number as a calculation shows it: in brackets where it is negative. */
export function shown(value: number): string {
  const digits = String(roundTo(Number(Math.abs(value).toPrecision(7)), 10));
  return value < 0 && digits !== "0" ? `(−${digits})` : digits;
}

/** Terms of a sum; the middle of a long one is left to the reader. */
export function added(terms: readonly (number | string)[]): string {
  const all = terms.map((term) => (typeof term === "number" ? shown(term) : term));
  const written = all.length > mostTerms ? [...all.slice(0, 3), "…", ...all.slice(-1)] : all;
  return written.join(" + ");
}

/** The same in brackets. */
export const sumOf = (terms: readonly (number | string)[] | Float64Array): string =>
  `(${added(Array.from<number | string>(terms))})`;

/** Two numbers and how they compare. */
export const compared = (left: number, right: number): string =>
  `${shown(left)} ${left > right ? ">" : left < right ? "<" : "="} ${shown(right)}`;

/** The squared distances of numbers from a middle, in brackets; weighted where weights are given. */
export const squares = (values: Float64Array, middle: number, weights?: Float64Array): string =>
  sumOf(
    Array.from(values, (value, place) => {
      const square = `(${shown(value)} − ${shown(middle)})^2`;
      return weights === undefined ? square : `${shown(weights[place] ?? NaN)} × ${square}`;
    }),
  );

/** Products of two rows of numbers, in brackets. */
export const products = (a: Float64Array, b: Float64Array): string =>
  sumOf(Array.from(a, (value, place) => `${shown(value)} × ${shown(b[place] ?? NaN)}`));

/** Terms of Theil's T before they are divided by their number or by all people, in brackets. */
export const theilTerms = (values: Float64Array, middle: number, weights?: Float64Array): string =>
  sumOf(
    Array.from(values, (value, place) => {
      const relative = `(${shown(value)} / ${shown(middle)})`;
      const weight = weights === undefined ? "" : `${shown(weights[place] ?? NaN)} × `;
      return `${weight}${relative} × LN${relative}`;
    }),
  );

/** The mean, weighted where weights are given. */
export function meanOf(values: Float64Array, weights?: Float64Array): number {
  let [sum, all] = [0, 0];
  values.forEach((value, place) => {
    const weight = weights === undefined ? 1 : (weights[place] ?? NaN);
    sum += weight * value;
    all += weight;
  });
  return sum / all;
}

/** One number of a row over the total of the row. */
export const shareSteps = (values: Float64Array, place: number): string =>
  `${shown(values[place] ?? NaN)} / ${sumOf(values)}`;

/** Absolute differences of the shares that two rows of numbers have in their totals, added up. */
export function shareDistances(a: Float64Array, b: Float64Array): string {
  const total = (values: Float64Array) => shown(values.reduce((sum, value) => sum + value, 0));
  return added(
    Array.from(a, (value, place) => `|${shown(value)} / ${total(a)} − ${shown(b[place] ?? NaN)} / ${total(b)}|`),
  );
}

/** The cosine between two rows of numbers. */
export const cosine = (a: Float64Array, b: Float64Array): string =>
  `${products(a, b)} / √(${products(a, a)} × ${products(b, b)})`;
