import type { Language } from "../../language/localized";
import type { AnswerValue } from "./answers/read-answer";

/** Answers by question, each in reading order; an omitted question is blank. */
export type Answers = Readonly<Record<string, readonly AnswerValue[] | undefined>>;

export type CellStatus = "right" | "mistake" | "wrong" | "blank" | "text" | "error";

export interface CellMarking {
  readonly status: CellStatus;
  /** The name of the typical mistake, or of a common one of unit, sign or rounding; null if there is none. */
  readonly mistake: string | null;
  /** True when it is right only given the student's earlier answers. */
  readonly carried: boolean;
  readonly points: number;
}

export interface QuestionMarking {
  readonly id: string;
  /** Counted from 1. */
  readonly number: number;
  /** Of the cells together: the first of error, text, wrong, mistake, blank, right that any of them has. */
  readonly status: CellStatus;
  readonly cells: readonly CellMarking[];
  readonly points: number;
  readonly outOf: number;
  /** What a student reads: one or a few sentences. */
  readonly feedback: string;
  /** The next hint by the number of attempts; null when all is right or nothing was tried. */
  readonly hint: string | null;
}

export interface Marking {
  readonly questions: readonly QuestionMarking[];
  readonly points: number;
  readonly outOf: number;
  /** How many questions have no blank cell. */
  readonly answered: number;
}

export interface MarkingOptions {
  readonly language: Language;
  /** How often each question was checked before, by its id; never if omitted. */
  readonly attempts?: Readonly<Record<string, number | undefined>>;
}
