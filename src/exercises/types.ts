import type { Matrix } from "../core/matrix/matrix";
import type { Localized } from "../language/localized";
import type { Random } from "./random";
import type { Working } from "./worked";

/** 1 reading and computing single figures, 2 whole tables and indexes, 3 decomposing and judging. */
export type Level = 1 | 2 | 3;

/**
 * What a question asks for: `fraction` 0.125 and not 12.5; `points` percentage points; `amount` in the unit of the
 * data; `number` an index or a ratio; `choice` one of the options.
 */
export type Unit = "fraction" | "points" | "amount" | "number" | "choice";

/** How far an answer may be from the value: half a unit of the last decimal required, or a distance. */
export type Tolerance = { readonly absolute: number } | { readonly relative: number };

/** A value or a block of values in reading order, as the core returns them. */
export type Values = number | Matrix | readonly number[];

/** The answers to the questions before: the right ones, or the student's own when an error is carried forward. */
export interface Earlier {
  /** The only, or first, answer to a question. */
  number(question: string): number;
  /** The answers to a question in the shape of its cells. */
  matrix(question: string): Matrix;
}

/** What students often compute instead. */
export interface MistakeSpec<Data> {
  /** Short and stable, such as `row-total`: results and statistics show it. */
  readonly name: string;
  /** The resulting values, for all cells of the question. */
  readonly value: (data: Data, earlier: Earlier) => Values;
  /** The part of the points that a cell still earns, 0 to 1. */
  readonly credit: number;
  /** What happened and what to do; in functions.js too. */
  readonly feedback: Localized;
}

/** One word to choose. The code is understood as an answer as well, and both languages everywhere. */
export interface Option {
  readonly code: string;
  readonly en: string;
  readonly zh: string;
}

/** Cells to fill. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** What the sheet shows of a question; not in functions.js. */
export interface QuestionSheet<Data> {
  readonly ask: (data: Data) => Localized;
  /** Names of the rows and columns of a block of cells. */
  readonly rows?: (data: Data) => readonly Localized[];
  readonly columns?: (data: Data) => readonly Localized[];
  /** From a nudge to nearly the formula. */
  readonly hints: readonly Localized[];
  /** How the answer is worked out with the figures of the data, after what the hints say. */
  readonly working: (data: Data, earlier: Earlier) => Working;
  /** The function whose help page explains it, without the namespace. */
  readonly help: string;
}

export interface QuestionSpec<Data> {
  /** Stable within a version, such as `share`; a part of the name of the answer cells. */
  readonly id: string;
  /** For all cells together. */
  readonly points: number;
  readonly unit: Unit;
  /** Decimals required; an answer that rounds to the same is right. */
  readonly decimals: number;
  /** Instead of half a unit of the last decimal. */
  readonly tolerance?: Tolerance;
  /** One cell if omitted. */
  readonly shape?: (data: Data) => Shape;
  /** Only for a `choice`, whose value is the position of the right option, counted from 0. */
  readonly options?: readonly Option[];
  /**
   * What an answer can be at all, bounds excluded; if omitted, any of the unit. Only such a number is carried forward to
   * the questions that use it.
   */
  readonly range?: readonly [number, number];
  /** Ids of the questions before whose answers `expected` reads. */
  readonly uses?: readonly string[];
  readonly expected: (data: Data, earlier: Earlier) => Values;
  readonly mistakes: readonly MistakeSpec<Data>[];
  readonly sheet: QuestionSheet<Data>;
}

/** A table as the sheet shows it; the numbers are exactly those that the engine computes with. */
export interface DataTable {
  readonly title: Localized;
  readonly unit: Localized;
  /** What the rows are. */
  readonly corner: Localized;
  readonly columns: readonly Localized[];
  readonly rows: readonly { readonly name: Localized; readonly cells: readonly (number | Localized)[] }[];
  /** Decimals shown. */
  readonly decimals: number;
}

/** A table of a teacher's own, as read from a sheet: null is a blank cell. */
export interface OwnTable {
  readonly title: string;
  /** Unit of the figures, as the teacher writes it; may be empty. */
  readonly unit: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly (readonly (number | null)[])[];
}

/** The same with every cell filled and names for both languages. */
export interface CheckedTable {
  readonly title: Localized;
  readonly unit: Localized;
  readonly rows: readonly Localized[];
  readonly columns: readonly Localized[];
  readonly values: readonly (readonly number[])[];
}

/** What an exercise needs of a table of the teacher's own. */
export interface OwnDataRule<Data> {
  /** What the columns must be. */
  readonly kind: "sectors" | "years" | "measures";
  /** What each column is, from left to right, where they are measures. */
  readonly measures?: Localized;
  /** What no number may exceed, where there is such a bound. */
  readonly largest?: number;
  /** From how many to how many. */
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
  /** The data, or null where they leave nothing to ask; `random` chooses what the questions are about. */
  readonly read: (table: CheckedTable, random: Random) => Data | null;
}

/** What the sheet shows of an exercise; not in functions.js. */
export interface ExerciseSheet<Data> {
  readonly title: Localized;
  /** A title for the name of the sheet, of which Excel allows 31 characters; the same if omitted. */
  readonly shortTitle?: Localized;
  /** The situation and the task, in a few sentences. */
  readonly intro: (data: Data) => Localized;
  /** What a student can do afterwards. */
  readonly objectives: readonly Localized[];
  readonly tables: (data: Data) => readonly DataTable[];
  /** Where the figures come from. */
  readonly source: (data: Data) => Localized;
}

/** An exercise: data from a seed, questions with their values, typical mistakes and texts. One file each. */
export interface ExerciseSpec<Data> {
  /** Lower-case words joined by hyphens; a part of the code of every variant. */
  readonly id: string;
  /** Raised when the same seed would give other data, questions or values. */
  readonly version: number;
  readonly level: Level;
  /** The data of a variant. Every number is rounded as the sheet shows it. */
  readonly draw: (random: Random) => Data;
  /** How a table of the teacher's own becomes the data; omitted where only drawn data make sense. */
  readonly own?: OwnDataRule<Data>;
  readonly questions: readonly QuestionSpec<Data>[];
  readonly sheet: ExerciseSheet<Data>;
}

/** An exercise without the type of its data. */
export type Exercise = ExerciseSpec<unknown>;
export type Question = QuestionSpec<unknown>;
export type Mistake = MistakeSpec<unknown>;

/** A question of a variant. */
export interface VariantQuestion extends Shape {
  readonly id: string;
  /** Counted from 1. */
  readonly number: number;
  readonly spec: Question;
  /** How many cells there are to fill. */
  readonly size: number;
}

/** An exercise on the data of one seed, or on a teacher's own data. */
export interface Variant {
  readonly exercise: Exercise;
  readonly seed: number;
  readonly own: boolean;
  /** Such as `shares-1-K7Q4M3`; all that a workbook needs to hold. */
  readonly code: string;
  readonly data: unknown;
  readonly questions: readonly VariantQuestion[];
  /** The most points there are. */
  readonly points: number;
}
