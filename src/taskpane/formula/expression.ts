import type { CellError } from "../../hosts/cells";

/** What a constant in a formula can be. */
export type Constant = number | string | boolean | CellError;

/** Excel's functions that only put the cells of ranges together, so that the pane can do it as well. */
export type Arrangement = "VSTACK" | "HSTACK" | "TRANSPOSE";

/**
 * An argument as it is written in a formula, as far as the pane can follow it. `source` is its text there.
 */
export type Expression =
  | { readonly kind: "omitted"; readonly source: "" }
  | { readonly kind: "constant"; readonly source: string; readonly value: Constant }
  | { readonly kind: "array"; readonly source: string; readonly rows: readonly (readonly Constant[])[] }
  /** A range, a spill, a defined name, a table or a part of one; `text` is what {@link WorkbookCells} reads. */
  | { readonly kind: "reference"; readonly source: string; readonly text: string }
  /** Another of our functions. */
  | { readonly kind: "call"; readonly source: string; readonly call: FunctionCall }
  | {
      readonly kind: "arranged";
      readonly source: string;
      readonly how: Arrangement;
      readonly parts: readonly Expression[];
    }
  /** What only the workbook itself can calculate. */
  | { readonly kind: "other"; readonly source: string; readonly obstacle: Obstacle };

/** Why the pane cannot calculate a part of a formula. */
export type Obstacle =
  /** A function of Excel or of another add-in. */
  | { readonly kind: "function"; readonly name: string }
  /** Arithmetic, comparison, or joined text. */
  | { readonly kind: "operation"; readonly operator: string }
  /** `@`, which takes one cell of a range by the formula's place. */
  | { readonly kind: "intersection" }
  /** A variable of a LAMBDA. */
  | { readonly kind: "variable"; readonly name: string }
  /** A reference to no single range of this workbook. */
  | { readonly kind: "reference"; readonly text: string }
  /** An address beyond the last row or column of a sheet. */
  | { readonly kind: "outside"; readonly text: string }
  /** A function of our namespace that this version does not have. */
  | { readonly kind: "unknown function"; readonly name: string };

/** A call of one of our functions. */
export interface FunctionCall {
  /** Without the namespace, in capitals: `SHARE`. It may be unknown. */
  readonly name: string;
  readonly args: readonly Expression[];
  readonly source: string;
  /** Where the call begins and ends in the formula. */
  readonly start: number;
  readonly end: number;
}

export const omitted: Expression = { kind: "omitted", source: "" };
