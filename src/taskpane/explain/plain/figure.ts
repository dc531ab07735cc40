import type { CellValue, WorkbookCells } from "../../../hosts/cells";
import type { CellRange } from "../../../sheets/plan";
import { rangeAddress } from "../../../sheets/references/address";
import { cornersOf } from "../../../sheets/references/reference";
import { joined, nameOfCell, readNames } from "../../formula/names-beside";
import type { Place } from "../../formula/reference-text";

/** What the sheet says of a number that no formula computes. */
export interface Figure {
  /** What the sheet calls it. */
  readonly name: string | null;
  /** What a sheet of ours says of all its figures: a label and a text, such as the unit and the source. */
  readonly facts: readonly (readonly [label: string, text: string])[];
}

/** The labels of what is said of the figures; see `sourceRows` of the data sets. */
const labels = ["Unit", "单位", "Source", "来源", "Vintage", "版本"];

/** Our sheets are smaller; of others it is enough to find a name. */
const searched = "A1:Z400";

export async function readFigure(cells: Pick<WorkbookCells, "readReference">, place: Place): Promise<Figure> {
  const corner = cornersOf(place.address);
  const rows = (await cells.readReference(searched, place.sheet))?.values ?? [];
  if (corner === null) return { name: null, facts: [] };
  const area = numbersAround(rows, corner.top, corner.left);
  const names = await readNames(cells, { sheet: place.sheet, address: rangeAddress(area) });
  const name = nameOfCell(names, corner.top - area.top, corner.left - area.left);
  const isOurs = place.sheet.startsWith("JJJ ");
  return {
    name: isOurs ? joined(groupOf(rows, corner.top, name), name) : name,
    facts: isOurs ? factsIn(rows) : [],
  };
}

type Rows = readonly (readonly CellValue[])[];

/** The numbers that a number is among: its row and its column as far as there are numbers. */
function numbersAround(rows: Rows, row: number, column: number): CellRange {
  const isNumber = (r: number, c: number) => typeof rows[r]?.[c] === "number" && !isYear(rows[r] ?? [], c);
  const end = (is: (by: number) => boolean, step: 1 | -1) => {
    let by = 0;
    while (is(by + step)) by += step;
    return by;
  };
  const down = (by: number) => isNumber(row + by, column);
  const across = (by: number) => isNumber(row, column + by);
  return {
    top: row + end(down, -1),
    bottom: row + end(down, 1),
    left: column + end(across, -1),
    right: column + end(across, 1),
  };
}

/** Whether a number is one of a row of years, which are names. */
function isYear(line: readonly CellValue[], column: number): boolean {
  const year = line[column];
  if (typeof year !== "number" || !Number.isInteger(year) || year < 1900 || year > 2100) return false;
  return line[column + 1] === year + 1 || line[column - 1] === year - 1;
}

/** In our tables the first column has the region in the first of its rows. */
function groupOf(rows: Rows, row: number, name: string | null): string | null {
  for (let r = row; r >= 0; r--) {
    const cell = rows[r]?.[0];
    if (typeof cell === "string" && cell !== "") return name?.startsWith(cell) === true ? null : cell;
  }
  return null;
}

function factsIn(rows: Rows): Figure["facts"] {
  const said = rows.flatMap((row) => row.flatMap((cell, column) => factAt(cell, row[column + 1] ?? null)));
  return labels.flatMap((label) => said.filter(([of]) => of === label).slice(0, 1));
}

/** A label with its text in the next cell. */
function factAt(cell: CellValue, next: CellValue): readonly (readonly [string, string])[] {
  const label = typeof cell === "string" ? cell.trim() : "";
  return labels.includes(label) && typeof next === "string" && next !== "" ? [[label, next]] : [];
}
