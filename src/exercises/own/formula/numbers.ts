import { errorValue } from "./failure";
import type { Scalar } from "./values";

/** A value as Excel's arithmetic takes it: a blank is 0, a truth value 1 or 0, a text is an error unless it is a number. */
export function numberOf(value: Scalar): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = value.trim() === "" ? NaN : Number(value);
  if (!Number.isFinite(number)) throw errorValue("#VALUE!");
  return number;
}

/** A result that a cell could hold. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw errorValue("#NUM!");
  return value + 0;
}

/** Whether a condition holds. */
export function isTrue(value: Scalar): boolean {
  if (typeof value === "string") {
    if (/^true$/i.test(value)) return true;
    if (/^false$/i.test(value)) return false;
    throw errorValue("#VALUE!");
  }
  return numberOf(value) !== 0;
}

/** A value joined to a text. */
export function textOf(value: Scalar): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}

const rank = (value: Scalar) => (typeof value === "boolean" ? 2 : typeof value === "string" ? 1 : 0);

/** The order of two values, as Excel compares them: numbers before texts before truth values, texts in any case. */
export function compare(a: Scalar, b: Scalar): number {
  const [left, right] = [fitted(a, b), fitted(b, a)];
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string" && typeof right === "string") {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(left) - Number(right);
}

/** A blank is the empty text beside a text, FALSE beside a truth value, and else 0. */
const fitted = (value: Scalar, other: Scalar): Exclude<Scalar, null> =>
  value ?? (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);
