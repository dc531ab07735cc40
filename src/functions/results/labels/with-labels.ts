import { IndicatorError } from "../../../core/indicator-error";
import type { AnyCell } from "../../specification";

/** A rectangle of cells of any content. */
export type Cells = readonly (readonly AnyCell[])[];

/** What is put around a table. */
export interface TableLabels {
  /** One for each row, in a column or a row, or several columns of them. */
  readonly rows: Cells | null;
  /** One for each column, in a row or a column, or several rows of them. */
  readonly columns: Cells | null;
  /** The top left cell, where there are both. */
  readonly corner: AnyCell;
}

/**
 * A table with labels of its rows on the left and of its columns above, all cells as they are. Where the first row of
 * the table is itself a heading, the labels of the rows begin in the second.
 *
 * @throws IndicatorError `vector-length`, `row-count` or `column-count` when labels do not fit.
 */
export function withLabels(values: Cells, { rows, columns, corner }: TableLabels): Cells {
  const height = values.length;
  if (columns === null && rows !== null && isHeaded(values) && labelsFit(rows, height - 1)) {
    const [heading = [], ...body] = values;
    return joined(asColumns(rows, height - 1), [heading], body, corner);
  }
  if (rows !== null && !labelsFit(rows, height)) throw unfit("rows", rows, height);
  const turned = columns && transposed(columns);
  const width = values[0]?.length ?? 0;
  if (turned !== null && !labelsFit(turned, width)) throw unfit("columns", turned, width);
  return joined(rows && asColumns(rows, height), turned ? transposed(asColumns(turned, width)) : [], values, corner);
}

/** Whether the first row holds texts or blanks only, and a later one a number or the error of one. */
function isHeaded([first = [], ...others]: Cells): boolean {
  const isNumeric = (cell: AnyCell) => typeof cell === "number" || (typeof cell === "object" && cell !== null);
  return first.every((cell) => cell === null || typeof cell === "string") && others.some((row) => row.some(isNumeric));
}

/** Whether there is a row of labels for each of some rows, or one row that has a label for each. */
const labelsFit = (labels: Cells, needed: number) =>
  labels.length === needed || (labels.length === 1 && labels[0]?.length === needed);

/** Labels that fit, with a row for each row of the table. */
const asColumns = (labels: Cells, needed: number): Cells => (labels.length === needed ? labels : transposed(labels));

const transposed = (cells: Cells): Cells => (cells[0] ?? []).map((_, c) => cells.map((row) => row[c] ?? null));

function joined(left: Cells | null, above: Cells, body: Cells, corner: AnyCell): Cells {
  const width = left?.[0]?.length ?? 0;
  const besides = (cell: AnyCell) => Array.from({ length: width }, (_, place) => (place === 0 ? cell : null));
  return [
    ...above.map((row, place) => [...besides(place === 0 ? corner : null), ...row]),
    ...body.map((row, place) => [...(left?.[place] ?? []), ...row]),
  ];
}

/** Labels of rows; those of columns are turned to be such. */
function unfit(argument: "rows" | "columns", labels: Cells, needed: number): IndicatorError {
  const [found, others = 0] = [labels.length, labels[0]?.length];
  if (found === 1 || others === 1)
    return new IndicatorError("value", "vector-length", { argument, needed, found: found * others });
  return new IndicatorError("value", argument === "rows" ? "row-count" : "column-count", { argument, needed, found });
}
