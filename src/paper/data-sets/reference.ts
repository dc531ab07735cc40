import type { Localized } from "../../language/localized";
import type { DataCell, DataRow, DataSet, DataSetId } from "../data-set-types";
import type { DataColumn, DescribedSet, PackedSeries } from "../described-set";
import { packedReference, referenceYears } from "../generated/reference";
import { measureWords, noteOfCell, referenceNotes } from "../generated/reference-details";
import { statusOfLetter } from "../tables/reference-series";
import { places } from "../tables/regions";
import { blankCell, numberCell, same, textCell } from "./cells";

/** The reference series, one row each: region, measure, sector and unit, then the years. */
export const referenceSet = ({ about, words }: DescribedSet<DataSetId>): DataSet => ({
  ...about,
  columns: [
    ...["region", "measure", "sector"].flatMap((id) => about.columns.find((column) => column.id === id) ?? []),
    textColumn("unit", { en: "Unit", zh: "单位" }),
    ...referenceYears.map(yearColumn),
  ],
  rows: packedReference.map((series, row) => rowOf(series, row, words?.sector ?? {})),
  table: null,
});

const textColumn = (id: string, header: Localized): DataColumn => ({
  id,
  header,
  type: "text",
  unit: null,
  year: null,
});

const yearColumn = (year: number): DataColumn => ({
  id: String(year),
  header: same(String(year)),
  type: "number",
  unit: null,
  year,
});

function rowOf(
  [region, measure, sector, values, statuses]: PackedSeries,
  row: number,
  sectorWords: Readonly<Record<string, Localized>>,
): DataRow {
  const words = measureWords[measure];
  const labels = [places.find(({ id }) => id === region)?.name, words?.label, sectorWords[sector], words?.unit];
  return {
    region,
    measure,
    cells: [
      ...labels.map((label) => (label === undefined ? blankCell("derived") : textCell(label, "derived"))),
      ...values.map((value, column) => yearCell(value, statuses[column] ?? "", noteOfCell[row]?.[column] ?? -1)),
    ],
  };
}

function yearCell(value: number | null, letter: string, note: number): DataCell {
  const status = statusOfLetter(letter);
  return value === null ? blankCell(status) : numberCell(value, status, referenceNotes[note] ?? null);
}
