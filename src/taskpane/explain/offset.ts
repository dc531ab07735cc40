import { isCellError } from "../../hosts/cells";
import type { CellRows } from "../formula/engine";

/** Which value of a result is meant, counted from 0. */
export interface Offset {
  readonly row: number;
  readonly column: number;
}

/**
 * The value of an inner call's result that a value of the outer one comes from: at the same place, behind labels that the
 * outer one adds. Where the outer one is an error and that value is none, the first error.
 */
export function innerOffset(inner: CellRows | null, outer: CellRows | null, { row, column }: Offset): Offset {
  const start = { row: 0, column: 0 };
  if (inner === null) return start;
  const same = {
    row: row - ((outer?.length ?? 0) - inner.length),
    column: column - ((outer?.[0]?.length ?? 0) - (inner[0]?.length ?? 0)),
  };
  const isLarger = inner.length > (outer?.length ?? 0) || (inner[0]?.length ?? 0) > (outer?.[0]?.length ?? 0);
  const isThere = !isLarger && inner[same.row]?.[same.column] !== undefined;
  const place = isThere ? same : start;
  const isFailure = isCellError(outer?.[row]?.[column] ?? null) || outer === null;
  if (!isFailure || isCellError(inner[place.row]?.[place.column] ?? null)) return place;
  for (const [r, line] of inner.entries()) {
    const c = line.findIndex(isCellError);
    if (c >= 0) return { row: r, column: c };
  }
  return place;
}
