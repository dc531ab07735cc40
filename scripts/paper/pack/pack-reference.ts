import type { Localized } from "../../../src/language/localized";
import type { PackedSeries } from "../../../src/paper/described-set";
import type { PlaceId } from "../../../src/paper/types";
import type { Row } from "../descriptor";
import { localizedOf, type RowsOf, rowsOf, textOf } from "../row-text";

/** The reference series as in the generated files. */
export interface PackedReference {
  readonly years: readonly number[];
  readonly series: readonly PackedSeries[];
  /** The first row of each series. */
  readonly first: readonly Row[];
  /** The distinct notes. */
  readonly notes: readonly Localized[];
  /** For each series and year the position of its note; −1 where there is no value. */
  readonly noteOf: readonly (readonly number[])[];
}

/** Puts the cells of one region, measure and sector into one series; throws an Error if a series has a gap. */
export function packReference(rows: RowsOf): PackedReference {
  const cells = rowsOf(rows, "reference");
  const years = [...new Set(cells.map((cell) => Number(cell.year)))].sort((a, b) => a - b);
  if ((years[years.length - 1] ?? 0) - (years[0] ?? 0) !== years.length - 1)
    throw new Error("reference.csv: the years have a gap");
  const groups = new Map<string, readonly Row[]>();
  for (const cell of cells) groups.set(keyOf(cell), [...(groups.get(keyOf(cell)) ?? []), cell]);
  const notes = new Map<string, Localized>();
  for (const cell of cells) notes.set(textOf(cell, "note"), noteOf(cell));
  const places = [...notes.keys()];
  const grids = [...groups.values()].map((group) => ({ group, row: years.map((year) => cellOf(group, year)) }));
  return {
    years,
    series: grids.map(({ group: [first], row }) => [
      textOf(first as Row, "region") as PlaceId,
      textOf(first as Row, "measure"),
      (first?.sector ?? "") as string,
      row.map((cell) => (cell?.value ?? null) as number | null),
      row.map((cell) => (cell === null ? " " : textOf(cell, "status").slice(0, 1))).join(""),
    ]),
    first: grids.map(({ group: [first] }) => first as Row),
    notes: [...notes.values()],
    noteOf: grids.map(({ row }) => row.map((cell) => (cell === null ? -1 : places.indexOf(textOf(cell, "note"))))),
  };
}

const keyOf = ({ region, measure, sector }: Row) => [region, measure, sector].join();

const noteOf = (cell: Row): Localized => localizedOf(cell, "note") ?? { en: "", zh: "" };

function cellOf(group: readonly Row[], year: number): Row | null {
  const [found = null, another] = group.filter((cell) => cell.year === year);
  if (another !== undefined) throw new Error(`reference.csv: ${textOf(another, "id")} is given twice`);
  return found;
}
