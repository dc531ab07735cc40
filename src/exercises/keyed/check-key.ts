import { toleranceOf } from "../marking/tolerance";
import { normalized } from "../typed-text";
import type { Unit, VariantQuestion } from "../types";
import { hashOf } from "../variants/hash";

/**
 * What tells whether an answer to a question is right without the answer itself. Numbers are divided into intervals, so
 * that the right ones, within the tolerance, are one of them: the key has the width of the intervals, where they begin and
 * a hash of the one that is right. Of a choice it has a hash of each word that is right. As with any feedback, somebody
 * who tries everything finds what is right.
 */
export interface CheckKey {
  /** The number of the question. */
  readonly number: number;
  readonly unit: Unit;
  /** Of numbers; 0 for a choice. */
  readonly width: number;
  /** One for each cell; of a choice one for each word. */
  readonly parts: readonly string[];
}

/** Letters of where intervals begin: a part in 36^5 of their width. */
const beginLetters = 5;
const beginSteps = 36 ** beginLetters;
const hashLetters = 7;

const units: readonly Unit[] = ["fraction", "points", "amount", "number", "choice"];

const lettersOf = (value: number, length: number) => value.toString(36).padStart(length, "0");

const hashed = (...parts: readonly (string | number)[]) => lettersOf(hashOf(parts.join("\n")), hashLetters);

/** The number of the interval of a value. Wide enough that rounding of the beginning does not matter. */
const intervalOf = (value: number, begin: string, width: number) =>
  Math.floor((value - (parseInt(begin, 36) / beginSteps) * width) / width);

/** The key of a question of a variant as a text for a cell. */
export function checkKeyOf(code: string, question: VariantQuestion, right: readonly number[]): string {
  const { number, spec } = question;
  const before = `q${number} ${spec.unit}`;
  const { options } = spec;
  if (options !== undefined) {
    const { code: letter = "", en = "", zh = "" } = options[right[0] ?? 0] ?? {};
    const words = new Set([letter, en, zh].map(normalized));
    return [before, ...[...words].map((word) => hashed(code, number, word))].join(" ");
  }
  const width = widthOf(question, right);
  const parts = right.map((value, cell) => {
    const first = value / width - 0.5;
    const begin = lettersOf(Math.floor((first - Math.floor(first)) * beginSteps), beginLetters);
    return begin + hashed(code, number, cell, intervalOf(value, begin, width));
  });
  return [before, width, ...parts].join(" ");
}

/** Slightly more than the tolerance on both sides, as far as numbers of this size can be told apart. */
function widthOf({ spec }: VariantQuestion, right: readonly number[]): number {
  const largest = Math.max(...right.map(Math.abs));
  const least = Math.max(10 ** -(spec.decimals + 6), 10 ** Math.ceil(Math.log10(largest || 1) - 11));
  return Number((2 * Math.max(toleranceOf(spec, 0), least) * (1 + 1e-5)).toPrecision(9));
}

/** The key in a cell; null if it was changed or is something else. */
export function readCheckKey(text: string): CheckKey | null {
  const [mark = "", unit = "", ...rest] = text.trim().split(/\s+/);
  const known = units.find((one) => one === unit);
  if (!/^q\d+$/.test(mark) || known === undefined) return null;
  const isChoice = known === "choice";
  const parts = isChoice ? rest : rest.slice(1);
  const width = isChoice ? 0 : Number(rest[0]);
  const length = hashLetters + (isChoice ? 0 : beginLetters);
  const isWhole = parts.length > 0 && parts.every((part) => part.length === length && /^[0-9a-z]+$/.test(part));
  return isWhole && (isChoice || width > 0) ? { number: Number(mark.slice(1)), unit: known, width, parts } : null;
}

/** How many cells the question of a key has. */
export const cellsOf = ({ unit, parts }: CheckKey): number => (unit === "choice" ? 1 : parts.length);

/** Whether a number is right in a cell of a question. */
export function isRightNumber(code: string, { number, width, parts }: CheckKey, cell: number, value: number): boolean {
  const begin = parts[cell]?.slice(0, beginLetters) ?? "";
  return parts[cell] === begin + hashed(code, number, cell, intervalOf(value, begin, width));
}

/** Whether a word is the right one of a choice. */
export const isRightWord = (code: string, { number, parts }: CheckKey, word: string): boolean =>
  parts.includes(hashed(code, number, normalized(word)));
