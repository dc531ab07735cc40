import { nameReference } from "../../sheets/names/part-names";
import type { Block } from "./block";
import type { Test } from "./layout/finding-row";
import type { WordName } from "./layout/rules";

/** A word, phrase or number format of the sheet of rules. */
export const word = (name: WordName): string => nameReference(name);

/** Written in place of an opening brace that is part of a figure, while a template is filled. */
const brace = "{0}";

/**
 * A template with its figures in the places {1}, {2}, … A place is an opening brace and a number, so a name that holds
 * both would be taken for one: its braces are put aside until all places are filled.
 */
export function fill(template: string, figures: readonly string[]): string {
  const filled = figures.reduce(
    (formula, figure, place) => `SUBSTITUTE(${formula},"{${place + 1}}",SUBSTITUTE(${figure},"{","${brace}"))`,
    template,
  );
  return `SUBSTITUTE(${filled},"${brace}","{")`;
}

const formats = ["JJJ_d0", "JJJ_d1", "JJJ_d2", "JJJ_d3"] as const;

/** A number as a sentence shows it; adding nothing makes a negative zero an ordinary one. */
export const shown = (number: string, decimals: 0 | 1 | 2 | 3): string =>
  `TEXT(ROUND(${number},${decimals})+0,${word(formats[decimals])})`;

/** How many decimals a format shows. */
const placesOf = (format: string) => `MAX(0,LEN(TEXT(0,${format}))-2)`;

/** More zeros than a number of a table needs. */
const zeros = "0".repeat(20);

/** An amount as a sentence shows it in a format, with two digits of its own where that would show nothing but zeros. */
export function shownAmount(number: string, format: string): string {
  const rounded = `ROUND(${number},${placesOf(format)})+0`;
  const own = `"0"&MID(1/2,2,1)&LEFT("${zeros}",1-INT(LOG(ABS(${number}))))`;
  return `IF(AND(${number}<>0,${rounded}=0),TEXT(${number},${own}),TEXT(${rounded},${format}))`;
}

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

/** Whether two cells hold the same name, as texts: a name of digits that is typed becomes a number. */
export const isSameName = (one: string, other: string): string => `EXACT(${one},${other})`;

/** The place of a name in a column of names; MATCH would read the signs of a pattern in it. */
export const placeOf = (name: string, names: Block): string =>
  `(SUMPRODUCT(${isSameName(names.all, name)}*ROW(${names.all}))-ROW(${names.cell(0, 0)})+1)`;
