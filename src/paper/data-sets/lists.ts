import type { DataCellStatus, DataSet, DataSetId } from "../data-set-types";
import type { DescribedSet } from "../described-set";
import { unpackCell } from "./cells";

/** A data set whose rows the generated file holds. Rows without a status of their own are as printed or as published. */
export function listSet({ about, rows = [] }: DescribedSet<DataSetId>): DataSet {
  const otherwise = about.status === "external" ? "confirmed" : "printed";
  const statusAt = about.columns.findIndex(({ id }) => id === "status");
  return {
    ...about,
    rows: rows.map((cells) => ({
      region: null,
      measure: null,
      cells: cells.map((cell, place) =>
        unpackCell(cell, about.columns[place]?.id ?? "", (cells[statusAt] ?? otherwise) as DataCellStatus),
      ),
    })),
    table: null,
  };
}
