import { IndicatorError } from "../indicator-error";
import type { Matrix, NamedMatrix } from "./matrix";

/** What the side of a table is that a vector belongs to. */
export type Side = "sectors" | "regions" | "years" | "points";

/**
 * Whether a table lies on its side: the vector that belongs to its columns runs along its rows instead. The length of the
 * vector says so; in a square table its own shape does, a row runs along the columns and a column along the rows.
 *
 * @param side what the vector has one cell for.
 * @param usual where that side is in a table that does not lie on its side.
 * @throws IndicatorError `one-vector` for a block, `sectors-length`, `regions-length` … for a length that fits neither side.
 */
export function isTurned(
  table: Matrix,
  { name, matrix: vector }: NamedMatrix,
  side: Side,
  usual: "columns" | "rows" = "columns",
): boolean {
  if (!vector.isVector) throw new IndicatorError("value", "one-vector", { argument: name, shape: vector.shape });
  const { rows, columns } = table;
  if (vector.size !== rows && vector.size !== columns) throw notFitting(name, vector.size, side, table);
  const alongRows = rows === columns ? vector.columns === 1 && rows > 1 : vector.size === rows;
  // A single cell runs along both sides.
  return rows === 1 && columns === 1 ? false : alongRows === (usual === "columns");
}

/** The matrix itself, or with rows and columns exchanged. */
export const turnedIf = (turned: boolean, matrix: Matrix) => (turned ? matrix.transposed() : matrix);

/**
 * Checks that a second vector of a square table lies like the first, which says how the table is read.
 *
 * @throws IndicatorError `lie-alike`.
 */
export function requireAlike(table: Matrix, first: NamedMatrix, second: NamedMatrix): void {
  if (table.rows !== table.columns || table.rows === 1) return;
  if ((first.matrix.rows === 1) !== (second.matrix.rows === 1))
    throw new IndicatorError("value", "lie-alike", { first: first.name, second: second.name });
}

function notFitting(argument: string, found: number, side: Side, { rows, columns }: Matrix): IndicatorError {
  if (rows === columns) return new IndicatorError("value", "vector-length", { argument, needed: columns, found });
  return new IndicatorError("value", `${side}-length`, { argument, found, inColumns: columns, inRows: rows });
}
