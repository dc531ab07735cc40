import { highestOf } from "../../core/numeric/vectors";
import type { Constants, EnteredRange, RangeContent, WorkbookCells } from "../../hosts/cells";
import { rangeAddress } from "../../sheets/references/address";
import { areaAt, addressInRange } from "../formula/reference-text";

/** Excel on the web accepts and returns at most 5 MB at once; larger ranges are read and written in parts. */
export const cellsOfOnePart = 50_000;

type Reader = Pick<WorkbookCells, "readEntered">;

/** What a range holds, read in parts; null when there is no such sheet. */
export async function readInParts(cells: Reader, range: RangeContent): Promise<EnteredRange | null> {
  const values: EnteredRange["range"]["values"][number][] = [];
  const isComputed: EnteredRange["isComputed"][number][] = [];
  for (const { address } of partsOf(range)) {
    const part = await cells.readEntered(range.sheet, address);
    if (part === null) return null;
    values.push(...part.range.values);
    isComputed.push(...part.isComputed);
  }
  return { range: { ...range, values }, isComputed };
}

type Writer = Pick<WorkbookCells, "replaceConstants">;

/**
 * Replaces constants in parts, each an undo step of the workbook; returns what the cells held, or null when there is no
 * such sheet. If a part fails, those before it are put back.
 */
export async function replaceInParts(
  cells: Writer,
  range: RangeContent,
  constants: Constants,
): Promise<Constants | null> {
  const before: Constants[number][] = [];
  for (const { address, top, height } of partsOf(range)) {
    try {
      const part = await cells.replaceConstants(range.sheet, address, constants.slice(top, top + height));
      if (part === null) return null;
      before.push(...part);
    } catch (error) {
      if (before.length > 0) await replaceInParts(cells, { ...range, values: range.values.slice(0, top) }, before);
      throw error;
    }
  }
  return before;
}

interface Part {
  readonly address: string;
  readonly top: number;
  readonly height: number;
}

/** Rows of the filled part of a range, as many together as can be handed over at once. */
function partsOf(range: RangeContent): readonly Part[] {
  const { values } = range;
  const width = Math.max(0, highestOf(values.map((row) => row.length)));
  if (width === 0) return [];
  const most = Math.max(1, Math.floor(cellsOfOnePart / width));
  return Array.from({ length: Math.ceil(values.length / most) }, (_, part) => {
    const top = part * most;
    const height = Math.min(most, values.length - top);
    return { address: rangeAddress(areaAt(addressInRange(range, top, 0), height, width)), top, height };
  });
}
