import { product, quotient } from "./broadcast";
import type { Matrix } from "./matrix";

/** Numbers so far from the ends of the range of doubles that a product with them loses nothing. */
const isModerate = (value: number) => value > 1e-100 && value < 1e100;

/**
 * (a/A)/(b/B) as (a/b)·(B/A), which takes half the divisions; null where cells are no numbers, a denominator is zero or
 * shapes differ, so that the quotients have to be taken one by one to tell why.
 */
export function ratioOfShares(a: Matrix, aTotal: Matrix, b: Matrix, bTotal: Matrix): Matrix | null {
  if (a.rows !== b.rows || a.columns !== b.columns || a.states !== null || b.states !== null) return null;
  if (aTotal.rows !== bTotal.rows || aTotal.columns !== bTotal.columns) return null;
  const scale = quotient({ name: "", matrix: bTotal }, { name: "", matrix: aTotal });
  if (!scale.values.every(isModerate)) return null;
  const ratio = quotient({ name: "", matrix: a }, { name: "", matrix: b });
  const result = product({ name: "", matrix: ratio }, { name: "", matrix: scale });
  return result.states === null ? result : null;
}
