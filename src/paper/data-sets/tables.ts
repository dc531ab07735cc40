import { type Localized, text } from "../../language/localized";
import type { DataCell, DataRow, DataSet, DataSetId } from "../data-set-types";
import type { DataColumn } from "../described-set";
import { checksums } from "../generated/data-sets";
import { paperTables } from "../tables/tables";
import type { PaperCell, PaperRow, PaperTable } from "../types";
import { blankCell, same, textCell } from "./cells";

/** Tables 1 to 4 in the shape of the other data sets. */
export const tableSets: readonly DataSet[] = paperTables.map((table) => ({
  id: table.name as DataSetId,
  shortName: shortNameOf(table),
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

function shortNameOf({ number, status }: PaperTable): Localized {
  return status === "reconstructed"
    ? text(`Table ${number} (reconstructed)`, `表${number}（重建）`)
    : text(`Table ${number}`, `表${number}`);
}

function columnsOf({ sector, labelHeaders, headers }: PaperTable): readonly DataColumn[] {
  const labelIds = sector === null ? ["item"] : ["region", "measure"];
  return [
    ...labelHeaders.map((header, place) => ({
      id: labelIds[place] ?? "",
      header,
      type: "text" as const,
      unit: null,
      year: null,
    })),
    ...headers.map((header, place) =>
      typeof header === "number"
        ? { id: String(header), header: same(String(header)), type: "number" as const, unit: null, year: header }
        : { id: `stage_${place + 1}`, header, type: "text" as const, unit: null, year: null },
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
