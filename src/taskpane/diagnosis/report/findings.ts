import type { Panel } from "../../../diagnosis/panel";
import { rules } from "../../../diagnosis/rules/rules";
import type { SheetKey } from "../../../diagnosis/sheets/block";
import { columns } from "../../../diagnosis/sheets/layout/finding-row";
import { layoutOf } from "../../../diagnosis/sheets/layout/layout";
import { shapeOf } from "../../../diagnosis/sheets/layout/shape";
import { dimensionIds } from "../../../diagnosis/sheets/layout/summary";
import { type CellValue, isCellError, type WorkbookCells } from "../../../hosts/cells";
import { rangeAddress } from "../../../sheets/references/address";

/** A finding as a cell of the report has it. */
export interface Finding {
  readonly rule: string;
  readonly dimension: string;
  readonly word: string;
  readonly sentence: string;
  readonly holds: string;
}

/** What the Summary says, and all sentences; null while cells are not calculated. */
export interface ReadFindings {
  readonly lead: readonly Finding[];
  /** How many rules were assessed, and which were not. */
  readonly assessed: string;
  readonly all: readonly Finding[];
}

/** Reads the sentences back from the cells of a report. */
export async function readFindings(
  host: Pick<WorkbookCells, "readReference">,
  panel: Panel,
  sheetOf: (key: SheetKey) => string,
): Promise<ReadFindings | null> {
  const layout = layoutOf(shapeOf(panel));
  const known = new Map<string, readonly (readonly unknown[])[]>();
  const rowOf = async (key: SheetKey, row: number): Promise<readonly string[] | null> => {
    const sheet = sheetOf(key);
    if (!known.has(sheet)) {
      const range = { top: 0, left: 0, bottom: 39, right: columns.holds + 1 };
      known.set(sheet, (await host.readReference(rangeAddress(range), sheet))?.values ?? []);
    }
    const cells = known.get(sheet)?.[row] ?? [];
    // A figure that is not assessed may be an error; a sentence never is.
    if (cells.slice(0, columns.holds + 1).some(isError)) return null;
    return Array.from({ length: columns.holds + 2 }, (_, column) => textOf(cells[column]));
  };
  const lead: Finding[] = [];
  for (const id of dimensionIds) {
    const { sheet, top } = layout.summary.finding(id);
    const cells = await rowOf(sheet, top);
    if (cells === null || cells[2] === "") return null;
    const [dimension = "", word = "", sentence = "", holds = "", rule = ""] = cells;
    lead.push({ rule, dimension, word, sentence, holds });
  }
  const all: Finding[] = [];
  for (const { id } of rules) {
    const { sheet, row } = layout.finding(id);
    const cells = await rowOf(sheet, row);
    if (cells === null) return null;
    const [word = "", sentence = "", holds = ""] = cells.slice(columns.word);
    all.push({ rule: id, dimension: "", word, sentence, holds });
  }
  const { sheet, top } = layout.summary.assessed;
  return { lead, all, assessed: (await rowOf(sheet, top))?.[0] ?? "" };
}

const isError = (cell: unknown): boolean => isCellError(cell as CellValue);

const textOf = (cell: unknown): string => (typeof cell === "string" || typeof cell === "number" ? String(cell) : "");

/** All sentences as plain text, one in a line. */
export const sentencesOf = (findings: readonly Finding[]): string =>
  findings.map(({ rule, sentence, holds }) => `${rule}  ${sentence}${holds === "" ? "" : ` [${holds}]`}`).join("\n");
