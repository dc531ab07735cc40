/** Why a value of a result is an error, found in the cells that a call reads. */
export interface Cause {
  readonly kind: CauseKind;
  readonly where: Span;
  /** The other cells of the same kind that have to change as well. */
  readonly others: number;
  /** The content of the first cell; null for a blank. */
  readonly value: number | null;
  /** What the cells are compared with, where they are. */
  readonly partner: Span | null;
}

export type CauseKind =
  /** A cell that is divided by is 0. */
  | "zero"
  /** What is added up and divided by is 0. */
  | "zero sum"
  | "negative"
  /** A cell is 0 where more than 0 is needed. */
  | "not positive"
  /** A score is below 0 or above 1. */
  | "outside"
  /** The same number in every cell. */
  | "constant"
  /** No difference from the partner. */
  | "unchanged"
  /** Too few numbers beside the blanks. */
  | "blank"
  /** Too few numbers in all; `value` is how many. */
  | "few"
  /** The numbers follow the formula exactly, so that nothing is left to compare with. */
  | "exact";

/** Cells of an argument, by its place among the arguments; rows and columns counted from 0. */
export interface Span {
  readonly argument: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
