import { useEffect, useState } from "preact/hooks";
import type { FunctionEntry } from "../../functions/describe/entry";
import type { RangeContent, WorkbookCells } from "../../hosts/cells";
import type { Side } from "../../sheets/own-table/table-cell";
import { findTotals, type TotalLine } from "../../sheets/own-table/totals/find-totals";
import type { Reading } from "../formula/evaluate";
import { readNames } from "../formula/names-beside";
import { findingsOf } from "./arguments/findings";
import { mindsTotals } from "./lines/references";

/** The totals among the rows and columns of each argument; null for an argument without any. */
export type Totals = readonly ({ readonly [S in Side]: readonly TotalLine[] } | null)[];

/** A larger table is not searched. */
const mostCells = 100_000;

/** Looks for totals in the ranges that a call reads, by the names beside them and by their numbers. */
export function useTotals(
  cells: Pick<WorkbookCells, "readReference">,
  entry: FunctionEntry,
  readings: readonly Reading[],
): Totals {
  const [found, setFound] = useState<{ readonly of: readonly Reading[]; readonly totals: Totals } | null>(null);
  useEffect(() => {
    if (readings.length === 0) return;
    let isWanted = true;
    const asked = readings.map((reading, place) => {
      const kind = entry.args[place]?.kind;
      const range = mindsTotals(entry.name) && kind !== undefined ? searched(reading, kind) : null;
      return range === null ? Promise.resolve(null) : totalsIn(cells, range);
    });
    Promise.all(asked).then(
      (totals) => {
        if (isWanted) setFound({ of: readings, totals });
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [cells, entry, readings]);
  return found?.of === readings ? found.totals : [];
}

/** A range of numbers without headings. */
function searched(reading: Reading, kind: FunctionEntry["args"][number]["kind"]): RangeContent | null {
  if (kind !== "range" && kind !== "range-or-choice") return null;
  if (reading.kind !== "read" || reading.range === null) return null;
  const { range } = reading;
  const isSmall = range.values.length * (range.values[0]?.length ?? 0) <= mostCells;
  return isSmall && findingsOf(reading, kind).headers === null ? range : null;
}

async function totalsIn(cells: Pick<WorkbookCells, "readReference">, range: RangeContent) {
  const found = findTotals({ rows: range.values, names: await readNames(cells, range) });
  return found.row.length + found.column.length === 0 ? null : found;
}
