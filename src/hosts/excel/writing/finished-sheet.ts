import type { CellRange } from "../../../sheets/plan";
import { rangeAddress } from "../../../sheets/references/address";
import { findSources, type Place } from "../changing/spill-sources";
import { rectangleOf } from "../reading/ranges";
import type { CellBlock } from "./cell-blocks";

type Rows = readonly (readonly unknown[])[];

/** What a sheet held when it was finished. */
export interface FinishedSheet {
  readonly id: string;
  readonly blocks: readonly { readonly range: CellRange; readonly formulas: Rows }[];
}

/** Of a larger sheet Excel on the web could not return the content in one answer, so it is not looked at again. */
const mostBlocks = 2;

/** Queues to read what was entered. The answer is there after the sync. */
export function readBack(sheet: Excel.Worksheet, blocks: readonly CellBlock[]): () => FinishedSheet["blocks"] {
  if (blocks.length > mostBlocks) return () => [];
  const entered = blocks.map(({ range }) => ({ range, cells: sheet.getRange(rangeAddress(range)).load("formulas") }));
  return () => entered.map(({ range, cells }) => ({ range, formulas: cells.formulas }));
}

/** A sheet with more cells beside those of its plan is not looked through: it has been changed. */
const mostCells = 50_000;

/** Whether someone has typed into a sheet since it was finished. What its own formulas spill is no change. */
export async function isTypedInto(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { blocks }: FinishedSheet,
): Promise<boolean> {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  const now = blocks.map(({ range }) => sheet.getRange(rangeAddress(range)).load("formulas"));
  await context.sync();
  const places = blocks.flatMap(({ range, formulas }, index) =>
    differences(formulas, now[index]?.formulas ?? [], range),
  );
  const whole = used.isNullObject ? null : rectangleOf(used);
  const last = blocks[blocks.length - 1]?.range;
  if (whole !== null && last !== undefined && (whole.bottom > last.bottom || whole.right > last.right)) {
    if (used.rowCount * used.columnCount > mostCells) return true;
    used.load("formulas");
    await context.sync();
    const isOutside = ({ row, column }: Place) => row > last.bottom || column > last.right;
    places.push(...differences([], used.formulas, whole).filter(isOutside));
  }
  const sources = await findSources(context, sheet, places);
  return places.some(({ row, column }) => !sources.has(`${row},${column}`));
}

/** The cells of a range, from its upper left one, that hold something else; what is not in `before` was blank. */
const differences = (before: Rows, now: Rows, { top, left }: CellRange): readonly Place[] =>
  now.flatMap((row, r) =>
    row.flatMap((content, c) => (content === (before[r]?.[c] ?? "") ? [] : [{ row: top + r, column: left + c }])),
  );
