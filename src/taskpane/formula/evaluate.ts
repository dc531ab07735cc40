import type { CellValue, RangeContent, WorkbookCells } from "../../hosts/cells";
import { arrange } from "./arrange";
import type { CellRows, Runner, RunResult } from "./engine";
import type { Expression, FunctionCall, Obstacle } from "./expression";
import { isOutsideSheet } from "./typed-text";

/** What is needed to calculate a call beside the workbook. */
export interface EvaluationContext {
  readonly cells: Pick<WorkbookCells, "readReference">;
  /** The sheet that holds the formula. */
  readonly sheet: string;
  readonly run: Runner;
}

/** What an argument refers to. */
export type Reading =
  | { readonly kind: "omitted" }
  | {
      readonly kind: "read";
      /** A single value is one row of one cell. */
      readonly rows: CellRows;
      /** Where it was read; null for what was typed or calculated. */
      readonly range: RangeContent | null;
      /** How a call of ours in the place of the argument was calculated. */
      readonly inner: Evaluation | null;
      /** What was combined; omitted where nothing was. */
      readonly parts?: readonly Reading[];
    }
  | { readonly kind: "unreadable"; readonly obstacle: Obstacle };

/** A call, its arguments, and its result: null when an argument cannot be followed. */
export interface Evaluation {
  readonly call: FunctionCall;
  readonly args: readonly Reading[];
  readonly result: RunResult | null;
  /** The first thing that could not be followed, in this call or in one nested in it. */
  readonly obstacle: Obstacle | null;
}

/** A range larger than this keeps only the cells of the used part; the rest would be blanks. */
const mostPadded = 200_000;

/**
 * Calculates a call as Excel does, on what the workbook holds now. Rejected only when the workbook does not answer.
 */
export async function evaluateCall(call: FunctionCall, context: EvaluationContext): Promise<Evaluation> {
  const args = await Promise.all(call.args.map((one) => evaluateExpression(one, context)));
  const obstacle = args.map(obstacleOf).find((one) => one !== null) ?? null;
  if (obstacle !== null) return { call, args, result: null, obstacle };
  const result = context.run(
    call.name,
    args.map((one) => (one.kind === "read" ? one.rows : null)),
  );
  return result === undefined
    ? { call, args, result: null, obstacle: { kind: "unknown function", name: call.name } }
    : { call, args, result, obstacle: null };
}

/** Reads or calculates an argument. */
async function evaluateExpression(expression: Expression, context: EvaluationContext): Promise<Reading> {
  switch (expression.kind) {
    case "omitted":
      return { kind: "omitted" };
    case "constant":
      return read([[expression.value]]);
    case "array":
      return read(expression.rows);
    case "reference":
      return readReference(expression.text, context);
    case "call": {
      const inner = await evaluateCall(expression.call, context);
      if (inner.result === null) return unreadable(inner.obstacle);
      return { ...read(rowsOf(inner.result)), inner };
    }
    case "arranged": {
      const parts = await Promise.all(expression.parts.map((one) => evaluateExpression(one, context)));
      const obstacle = parts.map(obstacleOf).find((one) => one !== null) ?? null;
      if (obstacle !== null) return unreadable(obstacle);
      return { ...read(arrange(expression.how, parts.map(cellsOf))), parts };
    }
    case "other":
      return unreadable(expression.obstacle);
  }
}

const read = (rows: CellRows) => ({ kind: "read", rows, range: null, inner: null }) as const;

const unreadable = (obstacle: Obstacle | null): Reading => ({
  kind: "unreadable",
  obstacle: obstacle ?? { kind: "operation", operator: "" },
});

async function readReference(text: string, { cells, sheet }: EvaluationContext): Promise<Reading> {
  const range = await cells.readReference(text, sheet);
  return range === null
    ? unreadable({ kind: isOutsideSheet(text) ? "outside" : "reference", text })
    : { kind: "read", rows: fullRows(range), range, inner: null };
}

/** The cells of a range with the blanks beyond the used part, unless these are very many. */
function fullRows({ rows, columns, values }: RangeContent): CellRows {
  if (rows * columns > mostPadded) return values.length === 0 ? [[null]] : values;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column): CellValue => values[row]?.[column] ?? null),
  );
}

const obstacleOf = (reading: Reading) => (reading.kind === "unreadable" ? reading.obstacle : null);

const cellsOf = (reading: Reading): CellRows => (reading.kind === "read" ? reading.rows : [[null]]);

const rowsOf = (result: RunResult): CellRows => (result.kind === "rows" ? result.rows : [[result.error]]);
