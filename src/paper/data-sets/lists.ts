import type { DataCellStatus, DataSet, DataSetId } from "../data-set-types";
import type { DescribedSet } from "../described-set";
import { unpackCell } from "./cells";

/** A data set whose rows the generated file holds. */
export function listSet({ about, rows = [] }: DescribedSet<DataSetId>): DataSet {
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
