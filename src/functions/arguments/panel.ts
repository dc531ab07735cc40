import { IndicatorError } from "../../core/indicator-error";
import { columnRange, vectorAs, isTurned, turnedIf } from "../../core/matrix/arguments";
import type { Matrix } from "../../core/matrix/matrix";
import { type Cell, FailedCell, type Rows } from "../cells";
import { resultOrFailure } from "./economy/output";

/** One year of a panel: a column with a number for each unit, its group and its weight. */
export interface PanelYear {
  readonly values: Matrix;
  readonly groups: Matrix;
  readonly weights: Matrix | null;
}

/** Several years of units that belong to groups. */
export interface Panel {
  readonly years: readonly PanelYear[];
  /** Whether the units are in columns. */
  readonly isTurned: boolean;
}

/**
 * The years of a panel whose groups are a vector with one for each unit; null where groups and values have the same
 * shape, or cannot be a panel.
 *
 * @param weights one for each unit, or for each unit and year.
 */
export function panelOf(values: Matrix, groups: Matrix, weights: Matrix | null): Panel | null {
  if (values.isVector || !groups.isVector) return null;
  const turned = isTurned(values, { name: "groups", matrix: groups }, "regions", "rows");
  const table = turnedIf(turned, values);
  const codes = vectorAs("column", "groups", groups, table.rows);
  const ofYear = weights && weightsOfYear(weights, values, table, turned);
  const years = Array.from({ length: table.columns }, (_, year) => ({
    values: columnRange(table, year, year + 1),
    groups: codes,
    weights: ofYear && ofYear(year),
  }));
  return { years, isTurned: turned };
}

function weightsOfYear(weights: Matrix, values: Matrix, table: Matrix, turned: boolean): (year: number) => Matrix {
  if (weights.rows === values.rows && weights.columns === values.columns) {
    const block = turnedIf(turned, weights);
    return (year) => columnRange(block, year, year + 1);
  }
  if (!weights.isVector)
    throw new IndicatorError("value", "same-shape", {
      first: "values",
      firstShape: values.shape,
      second: "weights",
      secondShape: weights.shape,
    });
  const column = vectorAs("column", "weights", weights, table.rows);
  return () => column;
}

/**
 * Named results of every year: the requested one as a row of years, or all with their labels; a column, or columns, where
 * the units are in columns. A year that fails has its error in its cells.
 */
export function overYears(
  { years, isTurned: turned }: Panel,
  names: readonly string[],
  output: string,
  labelOf: (name: string) => Cell,
  compute: (year: PanelYear) => Readonly<Record<string, Cell>>,
): Rows {
  const results = years.map((year) => resultOrFailure(() => compute(year)));
  const rowOf = (name: string) =>
    results.map((result) => (result instanceof FailedCell ? result : (result[name] ?? null)));
  const rows: Rows = output === "table" ? names.map((name) => [labelOf(name), ...rowOf(name)]) : [rowOf(output)];
  return turned ? (rows[0] ?? []).map((_, c) => rows.map((row) => row[c] ?? null)) : rows;
}
