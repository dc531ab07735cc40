import type { DataCellStatus, DataSet, DescribedSet } from "../data-set-types";
import { unpackCell } from "./cells";

/** A data set whose rows the generated file holds. */
export function listSet({ about, rows = [] }: DescribedSet): DataSet {
  const statusAt = about.columns.findIndex(({ id }) => id === "status");
  return {
    ...about,
    rows: rows.map((cells) => ({
      region: null,
      measure: null,
      cells: cells.map((cell, place) =>
        unpackCell(cell, about.columns[place]?.id ?? "", (cells[statusAt] ?? "printed") as DataCellStatus),
      ),
    })),
    table: null,
  };
}
