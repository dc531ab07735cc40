import type { Localized } from "../../../src/language/localized";
import { readPrinted } from "../../../src/paper/tables/printed";
import type { CellStatus, PackedRow, PackedTable, Place, PlaceId, Region } from "../../../src/paper/types";
import type { Row, TableResource } from "../descriptor";
import { categoriesOf, labelOf, type RowsOf, rowsOf, sourceOf, textOf } from "../row-text";

/** The three regions of the paper. */
export const packRegions = (rows: RowsOf): readonly Region[] => packPlaces(rows, "region") as readonly Region[];

/** The nation they are part of. */
export function packNation(rows: RowsOf): Place {
  const [nation, another] = packPlaces(rows, "nation");
  if (nation === undefined || another !== undefined) throw new Error("regions.csv: one nation is needed");
  return nation;
}

const packPlaces = (rows: RowsOf, level: "region" | "nation"): readonly Place[] =>
  rowsOf(rows, "regions")
    .filter((row) => row.level === level)
    .map((row) => ({
      id: textOf(row, "region") as PlaceId,
      code: textOf(row, "code"),
      name: { en: textOf(row, "name"), zh: textOf(row, "name_zh") },
      abbreviation: textOf(row, "abbreviation_zh"),
    }));

/** Label and unit of each measure, by its id. */
export const packMeasures = (rows: RowsOf) =>
  Object.fromEntries(
    rowsOf(rows, "measures").map((row) => [
      textOf(row, "measure"),
      {
        label: { en: textOf(row, "label"), zh: textOf(row, "label_zh") },
        unit: { en: textOf(row, "unit"), zh: textOf(row, "unit_zh") },
      },
    ]),
  );

/** The tables in the order of their numbers. */
export function packTables(resources: readonly TableResource[], rows: RowsOf): readonly PackedTable[] {
  return [...resources].sort((a, b) => a.number - b.number).map((resource) => packTable(resource, rows));
}

function packTable(resource: TableResource, rows: RowsOf): PackedTable {
  const { name, number, status, sector, citation, unit, vintage, licenseNote, labelHeaders } = resource;
  return {
    name,
    number,
    title: { en: resource.title, zh: resource.title_zh },
    summary: { en: resource.description, zh: resource.description_zh },
    status,
    unit,
    source: sourceOf(resource),
    citation,
    vintage,
    licenceNote: licenseNote,
    sector,
    labelHeaders: labelHeaders,
    ...(sector === null ? packStages(resource, rows) : packSectors(resource, rows)),
  };
}

function packStages(resource: TableResource, rows: RowsOf): Pick<PackedTable, "headers" | "rows"> {
  const items = categoriesOf(resource, "item");
  const stages = categoriesOf(resource, "stage");
  const cells = rowsOf(rows, resource.name);
  return {
    headers: stages.map(labelOf),
    rows: items.map((item) => {
      const row = grid(
        cells,
        { item: item.value },
        "stage",
        stages.map((stage) => stage.value),
        resource,
      );
      return {
        measure: String(item.value),
        label: labelOf(item),
        ...packCells(row),
        texts: row.map((cell) => ({ en: textOf(cell, "printed"), zh: textOf(cell, "chinese") })),
      };
    }),
  };
}

function packSectors(resource: TableResource, rows: RowsOf): Pick<PackedTable, "headers" | "rows"> {
  const cells = rowsOf(rows, resource.name);
  for (const cell of cells) requireSameValue(cell, resource);
  const years = yearsOf(cells);
  return {
    headers: years,
    rows: packRegions(rows).flatMap(({ id }) =>
      measuresOf(cells, rows).map((measure) => ({
        region: id,
        measure: textOf(measure, "measure"),
        label: { en: textOf(measure, "label"), zh: textOf(measure, "label_zh") },
        ...packCells(grid(cells, { region: id, measure: textOf(measure, "measure") }, "year", years, resource)),
      })),
    ),
  };
}

/** The measures that a table has, in the order of `measures.csv`. */
function measuresOf(cells: readonly Row[], rows: RowsOf): readonly Row[] {
  const used = new Set(cells.map((cell) => cell.measure));
  return rowsOf(rows, "measures").filter(({ measure = null }) => used.has(measure));
}

/** Every year from the first to the last, so that a missing year is found as a missing cell. */
function yearsOf(cells: readonly Row[]): readonly number[] {
  const years = cells.map((cell) => Number(cell.year));
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** The cells of one row, one for each header. */
function grid(
  cells: readonly Row[],
  of: Row,
  across: string,
  headers: readonly (string | number)[],
  resource: TableResource,
): readonly Row[] {
  return headers.map((header) => {
    const wanted: Row = { ...of, [across]: header };
    const found = cells.find((cell) => Object.entries(wanted).every(([name, value]) => cell[name] === value));
    if (found === undefined) throw new Error(`${resource.path}: there is no cell ${JSON.stringify(wanted)}`);
    return found;
  });
}

function packCells(cells: readonly Row[]): Pick<PackedRow, "printed" | "statuses" | "notes"> {
  const statuses = cells.map((cell) => textOf(cell, "status") as CellStatus);
  const notes: Record<number, Localized> = {};
  cells.forEach((cell, index) => {
    if (cell.note !== null) notes[index] = { en: textOf(cell, "note"), zh: textOf(cell, "note_zh") };
  });
  return {
    printed: cells.map((cell) => textOf(cell, "printed")),
    ...(statuses.every((status) => status === "printed") ? {} : { statuses }),
    ...(Object.keys(notes).length === 0 ? {} : { notes }),
  };
}

function requireSameValue(cell: Row, resource: TableResource): void {
  const printed = textOf(cell, "printed");
  if (readPrinted(printed)?.value !== cell.value)
    throw new Error(`${resource.path}: the value ${cell.value ?? ""} is not what "${printed}" says`);
}
