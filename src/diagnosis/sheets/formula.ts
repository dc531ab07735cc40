import { nameReference } from "../../sheets/names/part-names";
import type { Test } from "./layout/finding-row";
import type { WordName } from "./layout/rules";

/** A word, phrase or number format of the sheet of rules. */
export const word = (name: WordName): string => nameReference(name);

/** A template with its figures in the places {1}, {2}, … */
export const fill = (template: string, figures: readonly string[]): string =>
  figures.reduce((formula, figure, place) => `SUBSTITUTE(${formula},"{${place + 1}}",${figure})`, template);

const formats = ["JJJ_d0", "JJJ_d1", "JJJ_d2", "JJJ_d3"] as const;

/** A number as a sentence shows it; adding nothing makes a negative zero an ordinary one. */
export const shown = (number: string, decimals: 0 | 1 | 2 | 3): string =>
  `TEXT(ROUND(${number},${decimals})+0,${word(formats[decimals])})`;

/** A threshold as a sentence shows it: with two decimals, or with more where it has more. */
export const shownThreshold = (name: string): string => `TEXT(${nameReference(name)},${word("JJJ_dt")})`;

const factors: Partial<Record<Test, string>> = { lower: "0.9", higher: "1.1" };

/** A threshold as a test has it. */
export function threshold(name: string, test: Test): string {
  const factor = factors[test];
  return factor === undefined ? nameReference(name) : `ROUND(${factor}*${nameReference(name)},9)`;
}

/** Without the noise of the last digits, so that equal figures are equal. */
export const steady = (number: string): string => `ROUND(${number},12)`;

/** The name beside the highest or lowest number of a column or row. */
export const nameAt = (names: string, numbers: string, which: "MAX" | "MIN"): string =>
  at(names, `MATCH(${which}(${numbers}),${numbers},0)`);

/** An item of a column. */
export const at = (column: string, place: string): string => `INDEX(${column},${place},1)`;

/** The error that is among numbers, which some spreadsheets pass over in a SUMPRODUCT; nothing otherwise. */
export const errorsOf = (...numbers: readonly string[]): string => `0*SUM(${numbers.join(",")})`;

/** How many numbers, rounded as shown, are at least so large. */
export const countAtLeast = (numbers: string, decimals: number, least: string): string =>
  `(SUMPRODUCT(--(ROUND(${numbers},${decimals})>=${least}))+${errorsOf(numbers)})`;

/** The place of a name that is typed in a column of names: a name of digits becomes a number, and may be a text there. */
export const placeOf = (name: string, names: string): string =>
  `IF(ISNUMBER(MATCH(${name},${names},0)),MATCH(${name},${names},0),MATCH(${name}&"",${names},0))`;
