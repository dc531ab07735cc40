import { useEffect, useState } from "preact/hooks";
import type { FunctionEntry } from "../../functions/describe/entry";
import type { RangeContent, WorkbookCells } from "../../hosts/cells";
import { findTotals } from "../../sheets/own-table/totals/find-totals";
import type { Reading } from "../formula/evaluate";
import { readNames } from "../formula/names-beside";
import { withoutHeadings } from "./arguments/findings";
import { mindsTotals } from "./lines/references";
import type { RangeTotals } from "./lines/total-offer";

/** The totals among the rows and columns of each argument, in its range without headings; null without any. */
export type Totals = readonly (RangeTotals | null)[];

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

/** A range of numbers; headings, if it has some, are left aside. */
function searched(reading: Reading, kind: FunctionEntry["args"][number]["kind"]): RangeContent | null {
  if (kind !== "range" && kind !== "range-or-choice") return null;
  if (reading.kind !== "read" || reading.range === null) return null;
  const { values } = reading.range;
  if (values.length * (values[0]?.length ?? 0) > mostCells) return null;
  const body = withoutHeadings(reading, kind);
  return body.kind === "read" ? body.range : null;
}

async function totalsIn(cells: Pick<WorkbookCells, "readReference">, range: RangeContent): Promise<RangeTotals | null> {
  const found = findTotals({ rows: range.values, names: await readNames(cells, range) });
  return found.row.length + found.column.length === 0 ? null : { ...found, range };
}
