import type { ObstacleTexts } from "../formula/obstacle";
import type { CauseKind } from "./causes/cause";
import type { ReadSides } from "./sides/read-sides";
import type { Total } from "./totals/find-total";

/** What a cell shows, and why. */
export interface ExplainTexts {
  readonly looking: string;
  readonly busy: string;
  readonly empty: { readonly [Kind in "blank" | "constant" | "foreign"]: string };
  readonly emptyAdvice: string;
  /** What can be done with a number that no formula computes. */
  readonly computeAdvice: string;
  readonly compute: string;
  readonly findFunction: string;
  /** The cell and what it shows, for the eye and for a screen reader. */
  readonly shows: (address: string, shown: string) => string;
  readonly blank: string;
  /** Where in a result a value is, counted from 1; null where it is a whole row or column. */
  readonly placeIn: (row: number | null, column: number | null) => string;
  /** The link to the cell whose formula spills. */
  readonly comesFrom: (address: string) => string;
  readonly goTo: (place: string) => string;
  /** A place and what the sheet calls it. */
  readonly named: (place: string, name: string) => string;
  /** Cells of an argument without an address: its row and column, counted from 1, null for several. */
  readonly span: (argument: string, row: number | null, column: number | null) => string;
  /** What makes a value an error: where, how many other cells, the content, and what it is compared with. */
  readonly causes: { readonly [Kind in CauseKind]: (cause: CauseWords) => string };
  readonly totals: {
    /** That a row or a column is no unit; with what the numbers show of it. */
    readonly line: (where: string, line: Pick<Total, "kind" | "isSum">) => string;
    /** The value without them. */
    readonly without: (lines: number, value: string) => string;
  };
  /** To the cell that the user came from. */
  readonly back: (place: string) => string;
  readonly wholeResult: (rows: number, columns: number) => string;
  /** Which rows and columns of a large result are shown: the first, the last, and how many there are. */
  readonly partShown: (rows: PartOf, columns: PartOf) => string;
  readonly size: (rows: number, columns: number) => string;
  /** Of a formula that is more than a call of ours, with the number of our calls. */
  readonly mixed: (calls: number) => string;
  readonly stale: (value: string) => string;
  /** Of a cell that counts blanks as zeros, with the value if they count as missing. */
  readonly blanksAsZero: (value: string) => string;
  readonly readFrom: string;
  /** Omitted arguments, some with what that means. */
  readonly leftOut: (names: readonly string[]) => string;
  /** An argument of weights that has distances. */
  readonly distances: (argument: string) => string;
  /** How a square or turned table was read, and why. */
  readonly sides: (sides: ReadSides) => string;
  readonly counts: (numbers: number, blanks: number, words: number) => string;
  readonly textCell: (place: string, shown: string) => string;
  /** The same of several that adjoin, with the first two contents. */
  readonly textCells: (place: string, shown: readonly [string, string], areMore: boolean) => string;
  readonly errorCell: (place: string, shown: string) => string;
  /** In place of an address, for what was typed. */
  readonly inFormula: string;
  readonly more: (count: number) => string;
  readonly stepByStep: string;
  /** A line of a calculation that adds up some cells. */
  readonly sumOf: (where: string) => string;
  /** Definition and reading, folded. */
  readonly background: string;
  readonly why: (code: string) => string;
  readonly inputError: (code: string, place: string) => string;
  readonly inputAdvice: string;
  readonly whatToDo: string;
  /** How to fix what one of our functions rejects, by the code of its error. */
  readonly advice: { readonly [Code in OwnCode | "other"]: string };
  readonly workbookSays: (code: string) => string;
  readonly elsewhere: string;
  /** What an error of the workbook's own means, and what to do, by its code. */
  readonly workbookErrors: { readonly [Code in WorkbookCode | "other"]: ErrorTexts };
  readonly inTheWay: (place: string) => string;
  readonly notFollowed: string;
  readonly obstacles: ObstacleTexts;
  readonly innerCall: (name: string) => string;
  /** Repairs of an error. */
  readonly clean: (address: string) => string;
  readonly useRange: (address: string) => string;
  readonly edit: string;
  /** Of a formula with several calls. */
  readonly editCall: (name: string) => string;
  /** Of a function that there is not, before the button that puts another in its place. */
  readonly didYouMean: (name: string) => string;
  readonly useInstead: (name: string) => string;
  readonly about: (name: string) => string;
  readonly freeze: string;
  readonly freezeHint: string;
  readonly frozen: (place: string) => string;
  readonly failed: string;
  readonly notFrozen: (place: string) => string;
}

export type PartOf = readonly [first: number, last: number, count: number];

export interface CauseWords {
  readonly where: string;
  readonly others: number;
  readonly value: string;
  readonly isAbove: boolean;
  readonly partner: string;
}

interface ErrorTexts {
  readonly meaning: string;
  readonly advice: string;
}

export const ownCodes = ["#VALUE!", "#DIV/0!", "#NUM!", "#N/A"] as const;
export type OwnCode = (typeof ownCodes)[number];

export const workbookCodes = [
  "#NAME?",
  "#SPILL!",
  "#BUSY!",
  "#GETTING_DATA",
  "#REF!",
  "#VALUE!",
  "#CALC!",
  "#CONNECT!",
  "#BLOCKED!",
  "#NULL!",
] as const;
export type WorkbookCode = (typeof workbookCodes)[number];
