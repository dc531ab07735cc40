import type { Constants, EnteredRange } from "../../hosts/cells";
import type { Change } from "../../sheets/own-table/cleaning/clean-table";
import type { PlanCell } from "../../sheets/plan";

/** The constants that carry out changes of a range. */
export function constantsOf(changes: readonly Change[], { range }: EnteredRange): Constants {
  const cells: (PlanCell | null)[][] = range.values.map((row) => row.map(() => null));
  for (const { row, column, after, format } of changes) {
    const line = cells[row];
    if (line !== undefined) line[column] = { value: after, ...(format !== null && { format }) };
  }
  return cells;
}

export interface UndoPlan {
  readonly constants: Constants;
  /** How many cells are put back, and how many are not, because they hold something else by now. */
  readonly count: number;
  readonly left: number;
}

/** What puts back the old content of the cells that still hold what was written. */
export function undoOf(before: Constants, written: Constants, now: EnteredRange): UndoPlan {
  let count = 0;
  let left = 0;
  const constants = before.map((row, r) =>
    row.map((old, c) => {
      if (old === null) return null;
      const isWritten = (now.range.values[r]?.[c] ?? null) === (written[r]?.[c]?.value ?? null);
      if (isWritten) count += 1;
      else left += 1;
      return isWritten ? old : null;
    }),
  );
  return { constants, count, left };
}
