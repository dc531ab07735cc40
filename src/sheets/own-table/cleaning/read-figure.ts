import { plainText, readMissing, withoutCurrency, withoutMarks } from "./marks";

export type DecimalSign = "point" | "comma";

/** What a text holds, before it is decided which sign is the decimal one. */
export type Figure =
  | { readonly kind: "missing"; readonly isDash: boolean }
  | {
      readonly kind: "number";
      /** Without its sign; null if it is not a number by that reading. */
      readonly values: { readonly [Sign in DecimalSign]: number | null };
      readonly isNegative: boolean;
      readonly isInBrackets: boolean;
      /** The decimals of a percentage; null for another number. */
      readonly percentDecimals: { readonly [Sign in DecimalSign]: number } | null;
      /** Footnote marks and flags that are removed. */
      readonly marks: readonly string[];
    }
  | { readonly kind: "text" };

/** Reads a figure as it is published: with separators, signs of per cent or currency, footnote marks and flags. */
export function readFigure(text: string): Figure {
  const { text: plain, raised } = plainText(text);
  const missing = readMissing(plain);
  if (missing !== null) return { kind: "missing", isDash: missing === "dash" };
  const { text: unmarked, marks } = withoutMarks(plain);
  const inBrackets = /^\( ?(.*\d.*?) ?\)( ?[%‰])?$/.exec(withoutCurrency(unmarked));
  const bare = withoutCurrency(inBrackets === null ? unmarked : `${inBrackets[1] ?? ""}${inBrackets[2] ?? ""}`);
  const parts = /^([-+\u2212\u2013]? ?)(.*?) ?([%‰]?)$/u.exec(withoutCurrency(bare));
  const sign = parts?.[1]?.trim() ?? "";
  const digits = parts?.[2] ?? "";
  const unit = parts?.[3] ?? "";
  const power = unit === "%" ? -2 : unit === "‰" ? -3 : 0;
  const values = { point: readDigits(digits, "point", power), comma: readDigits(digits, "comma", power) };
  if ((values.point ?? values.comma) === null || (inBrackets !== null && sign !== "")) return { kind: "text" };
  return {
    kind: "number",
    values,
    isNegative: sign !== "" && sign !== "+",
    isInBrackets: inBrackets !== null,
    percentDecimals: unit === "%" ? { point: decimalsOf(digits, "point"), comma: decimalsOf(digits, "comma") } : null,
    marks: raised === "" ? marks : [...marks, raised],
  };
}

/** Groups of three digits behind one to three; or digits alone, of which the first is 0 only alone. */
const forms: { readonly [Sign in DecimalSign]: RegExp } = {
  point: /^((?:[1-9]\d{0,2}(?:([ ,'])\d{3})(?:\2\d{3})*|0|[1-9]\d*)?)(?:\.(\d*))?$/,
  comma: /^((?:[1-9]\d{0,2}(?:([ .'])\d{3})(?:\2\d{3})*|0|[1-9]\d*)?)(?:,(\d*))?$/,
};

/** A number has no more digits than these; what has more is a code. */
const mostDigits = 15;

function readDigits(digits: string, sign: DecimalSign, power: number): number | null {
  if (sign === "point" && /^\d+(\.\d+)?e[+-]?\d{1,3}$/i.test(digits)) return finite(Number(digits) * 10 ** power);
  const found = forms[sign].exec(digits);
  const whole = found?.[1]?.replace(/\D/g, "") ?? "";
  const decimals = found?.[3] ?? "";
  if (found === null || whole + decimals === "" || whole.length > mostDigits) return null;
  return Number(`${whole === "" ? "0" : whole}.${decimals === "" ? "0" : decimals}e${power}`);
}

const finite = (number: number) => (Number.isFinite(number) ? number : null);

const decimalsOf = (digits: string, sign: DecimalSign) => forms[sign].exec(digits)?.[3]?.length ?? 0;
