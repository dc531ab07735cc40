import type { FunctionEntry } from "../../functions/describe/entry";
import type { CellError, CellValue } from "../../hosts/cells";
import type { CellRows } from "../formula/engine";
import type { Obstacle } from "../formula/expression";
import type { Names } from "../formula/names-beside";
import type { PicturedNetwork } from "../pictures/network/pictured-network";
import type { Cause } from "./causes/cause";
import type { NamedSpan } from "./named-span";
import type { Entered } from "./offset";
import type { ReadArgument, Spot } from "./read-cells";
import type { ReadSides } from "./sides/read-sides";
import type { Step } from "./steps/steps";
import type { Total } from "./totals/find-total";
import type { Verdict } from "./verdict/band-of";

/** Why a call returns no value. */
export type Trouble =
  /** Our function rejects its arguments; its message names the place. */
  | { readonly kind: "function"; readonly error: CellError }
  /** An error in a cell that was read is returned as it is. */
  | { readonly kind: "input"; readonly error: CellError; readonly spot: Spot };

export interface Suggestion {
  readonly unknown: string;
  readonly name: string;
}

export interface ExplainedCause extends Pick<Cause, "kind" | "others" | "value"> {
  readonly where: NamedSpan;
  readonly partner: NamedSpan | null;
}

export interface ExplainedTotals {
  readonly lines: readonly (Pick<Total, "isSum" | "kind"> & { readonly where: NamedSpan })[];
  /** The value without them. */
  readonly value: number;
}

/** A line of a calculation; `of` is the row, column or table whose numbers it adds up. */
export interface ExplainedStep extends Pick<Step, "text" | "value"> {
  readonly of: NamedSpan | null;
}

/** A call of one of our functions, explained. */
export interface CallExplanation {
  readonly name: string;
  readonly source: string;
  /** Where in the formula it begins. */
  readonly start: number;
  /** Null for a function that this version does not have. */
  readonly entry: FunctionEntry | null;
  readonly args: readonly ReadArgument[];
  /** What of the result is meant; null where nothing could be calculated. */
  readonly value: CellValue | null;
  readonly rows: CellRows | null;
  /** The calculation of the value with the numbers put in, as one line. */
  readonly stepByStep: string | null;
  /** The same line by line; null where that is not possible. */
  readonly steps: readonly ExplainedStep[] | null;
  /** What a number such as the value is called. */
  readonly verdict: Verdict | null;
  /** Which values of the result are meant; several where the call is an argument of another one. */
  readonly entered: Entered;
  /** What the rows and columns of the result are called. */
  readonly resultNames: Names;
  readonly trouble: Trouble | null;
  /** What in the cells makes the value an error; null where that is not found or the message says it. */
  readonly cause: ExplainedCause | null;
  /** What the value is about, such as `Hebei × Mining`; null where nothing names it. */
  readonly valueName: string | null;
  /** Rows and columns of totals that change the value. */
  readonly totals: ExplainedTotals | null;
  /** How a square or turned table was read; null in the usual case. */
  readonly sides: ReadSides | null;
  /** The argument that has distances in the place of weights; null where none has. */
  readonly distances: string | null;
  /** The network that the call, or one in its arguments, analyses, for a picture; null for none and for a large one. */
  readonly network: PicturedNetwork | null;
  /** What could not be followed. */
  readonly obstacle: Obstacle | null;
  /** What a function that this version does not have was probably meant to be. */
  readonly suggestion: Suggestion | null;
  /** Calls of ours in an argument of this one. */
  readonly inner: readonly CallExplanation[];
}
