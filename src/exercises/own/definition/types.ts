import type { Localized } from "../../../language/localized";
import type { Level, Unit } from "../../types";

/** A column of the data. */
export interface OwnColumn {
  /** In formulas, all of the column; empty for a column that no formula names. */
  readonly name: string;
  readonly heading: Localized;
}

/** A line of data, and how it varies from variant to variant. */
export interface OwnLine {
  /** In formulas. Lines with the same name are one range, in their order; empty for a line that no formula names. */
  readonly name: string;
  readonly heading: Localized;
  /** One for each column; a line of fewer ends earlier. Null is a blank. */
  readonly values: readonly (number | null)[];
  /** How many per cent it may be above or below the value. */
  readonly percent: number | null;
  /** Or anything between two limits, which are given together. */
  readonly from: number | null;
  readonly to: number | null;
  /** Decimals shown and drawn. */
  readonly decimals: number;
  /** Whether the students' table has the line; otherwise only formulas and texts read it. */
  readonly isShown: boolean;
}

export interface OwnQuestion {
  /** In formulas of later questions the answer to this one; then an error is carried forward. */
  readonly id: string;
  readonly ask: Localized;
  /** A formula; of a choice it returns the place of the right word, counted from 1. */
  readonly answer: string;
  readonly points: number;
  readonly unit: Unit;
  readonly decimals: number;
  /** How far an answer may be from the value; null for half a unit of the last decimal. */
  readonly tolerance: number | null;
  /** The words of a choice, otherwise empty. */
  readonly choices: readonly Localized[];
  /** From a nudge to nearly the formula. */
  readonly hints: readonly Localized[];
  /** The function whose help page explains it, without the namespace. */
  readonly help: string;
}

export interface OwnMistake {
  /** The question of which it is a mistake. */
  readonly question: string;
  /** Short: results and statistics show it. */
  readonly name: string;
  /** A formula: the result of the mistake. */
  readonly value: string;
  /** The part of the points that remains, 0 to 1. */
  readonly credit: number;
  readonly feedback: Localized;
}

/** An exercise as a trainer writes it. Every text may have `{formula}` in it where texts are said to. */
export interface OwnDefinition {
  /** A part of the code of every variant: lower-case letters and hyphens. */
  readonly name: string;
  readonly level: Level;
  readonly title: Localized;
  readonly intro: Localized;
  readonly objectives: readonly Localized[];
  /** Above the table of data. */
  readonly tableTitle: Localized;
  readonly tableUnit: Localized;
  /** What the lines are. */
  readonly corner: Localized;
  /** Where the figures come from; empty for invented ones. */
  readonly source: Localized;
  readonly columns: readonly OwnColumn[];
  readonly lines: readonly OwnLine[];
  readonly questions: readonly OwnQuestion[];
  readonly mistakes: readonly OwnMistake[];
}

/** A part of a definition, by its place in its list. */
export type Part =
  | { readonly kind: "about"; readonly field: keyof OwnDefinition }
  | { readonly kind: "columns" | "lines" | "questions" | "mistakes"; readonly place: number };

/** Something to change before the exercise can be used. */
export interface OwnProblem {
  readonly part: Part;
  /** What is wrong and what to do: a sentence. */
  readonly message: Localized;
}
