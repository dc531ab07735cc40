import { normalized } from "../../typed-text";
import type { Question } from "../../types";

/** What a cell of an answer may hold. An error is its code, such as `#DIV/0!`, as text or as an object of a host. */
export type AnswerValue = number | string | boolean | null | undefined | { readonly error: string };

export type ReadAnswer =
  | { readonly kind: "blank" | "text" | "error" }
  /** More than one where the text can be read in two ways: 1,234 may be 1234 or 1.234. */
  | { readonly kind: "numbers"; readonly numbers: readonly number[] };

/** No number or word to choose is longer; reading a cell full of text could take minutes. */
const longestAnswer = 99;

/** Reads an answer as a person means it: `12,5`, `１２．５％`, `28.8 pp`, a word to choose. */
export function readAnswer(value: AnswerValue, { unit, options }: Pick<Question, "unit" | "options">): ReadAnswer {
  if (value === null || value === undefined) return { kind: "blank" };
  if (typeof value === "object") return { kind: "error" };
  if (typeof value === "number" && options === undefined)
    return Number.isFinite(value) ? { kind: "numbers", numbers: [value] } : { kind: "error" };
  if (String(value).length > longestAnswer) return { kind: "text" };
  const text = normalized(String(value));
  if (text === "") return { kind: "blank" };
  if (/^#[a-z0-9/]+[!?]?$/.test(text)) return { kind: "error" };
  if (options !== undefined) {
    const place = options.findIndex((option) =>
      [option.code, option.en, option.zh].some((word) => normalized(word) === text),
    );
    return place < 0 ? { kind: "text" } : { kind: "numbers", numbers: [place] };
  }
  const [, figure, sign] = /^(.*?)\s*(%|pp|个?百分点)?$/.exec(text.replace(/\u2212/g, "-")) ?? [];
  const scale = sign === "%" && unit !== "points" ? 100 : 1;
  const numbers = readingsOf(figure ?? "").map((number) => number / scale);
  return numbers.length === 0 ? { kind: "text" } : { kind: "numbers", numbers };
}

/** The numbers that digits with points, commas or spaces may mean. */
function readingsOf(figure: string): readonly number[] {
  const compact = figure.replace(/[\s\u00a0\u202f']/g, "");
  const readings: string[] = [];
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(compact)) readings.push(compact);
  if (/^[+-]?\d*,\d+$/.test(compact)) readings.push(compact.replace(",", "."));
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(compact)) readings.push(compact.replace(/,/g, ""));
  if (/^[+-]?\d{1,3}(\.\d{3})+,\d*$/.test(compact)) readings.push(compact.replace(/\./g, "").replace(",", "."));
  return readings.map(Number);
}
