import type { CellValue, WorkbookCells } from "../../../hosts/cells";
import { nameOfCell, readNames } from "../../formula/names-beside";
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

/** Our sheets are smaller. */
const searched = "A1:Z400";

export async function readFigure(cells: Pick<WorkbookCells, "readReference">, place: Place): Promise<Figure> {
  const [names, facts] = await Promise.all([
    readNames(cells, place),
    place.sheet.startsWith("JJJ ") ? readFacts(cells, place.sheet) : [],
  ]);
  return { name: nameOfCell(names, 0, 0), facts };
}

async function readFacts(cells: Pick<WorkbookCells, "readReference">, sheet: string): Promise<Figure["facts"]> {
  const rows = (await cells.readReference(searched, sheet))?.values ?? [];
  const said = rows.flatMap((row) => row.flatMap((cell, column) => factAt(cell, row[column + 1] ?? null)));
  return labels.flatMap((label) => said.filter(([of]) => of === label).slice(0, 1));
}

/** A label with its text in the next cell. */
function factAt(cell: CellValue, next: CellValue): readonly (readonly [string, string])[] {
  const label = typeof cell === "string" ? cell.trim() : "";
  return labels.includes(label) && typeof next === "string" && next !== "" ? [[label, next]] : [];
}
