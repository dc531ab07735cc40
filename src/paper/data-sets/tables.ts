import type { DataCell, DataColumn, DataRow, DataSet, DataSetId } from "../data-set-types";
import { checksums } from "../generated/data-sets";
import { paperTables } from "../tables/tables";
import type { PaperCell, PaperRow, PaperTable } from "../types";
import { blankCell, same, textCell } from "./cells";

/** Tables 1 to 4 in the shape of the other data sets. */
export const tableSets: readonly DataSet[] = paperTables.map((table) => ({
  id: table.name as DataSetId,
  title: table.title,
  summary: table.summary,
  status: table.status,
  unit: table.unit,
  source: table.source,
  citation: table.citation,
  vintage: table.vintage,
  licenceNote: table.licenceNote,
  checksum: checksums[table.name] ?? "",
  columns: columnsOf(table),
  rows: table.rows.map((row) => rowOf(row, table)),
  table,
}));

function columnsOf({ sector, labelHeads, heads }: PaperTable): readonly DataColumn[] {
  const labelIds = sector === null ? ["item"] : ["region", "measure"];
  return [
    ...labelHeads.map((head, place) => ({
      id: labelIds[place] ?? "",
      head,
      type: "text" as const,
      unit: null,
      year: null,
    })),
    ...heads.map((head, place) =>
      typeof head === "number"
        ? { id: String(head), head: same(String(head)), type: "number" as const, unit: null, year: head }
        : { id: `stage_${place + 1}`, head, type: "text" as const, unit: null, year: null },
    ),
  ];
}

function rowOf({ labels, cells, region, measure }: PaperRow, { sector, status }: PaperTable): DataRow {
  const trust = status === "printed" ? "printed" : "derived";
  return {
    region,
    measure: sector === null ? null : measure,
    cells: [...labels.map((label) => textCell(label, trust)), ...cells.map(cellOf)],
  };
}

function cellOf({ value, printed, chinese, decimals, isPercent, status, note }: PaperCell): DataCell {
  return typeof value === "number"
    ? { ...blankCell(status), value, printed, decimals, isPercent, note }
    : textCell({ en: printed, zh: chinese ?? printed }, status, note);
}
