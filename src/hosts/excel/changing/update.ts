import { cellInput } from "../../cell-input";
import type { CellUpdate } from "../../cells";
import { toWriteError } from "../errors";
import { loadContent, carryOut, type Change, contentOf, type NewContent } from "./change";
import { firstCellOf } from "./first-cell";

/** Changes cells of a sheet as one undo step and leaves its protection as it is; false when there is no such sheet. */
export function update(sheet: string, updates: readonly CellUpdate[]): Promise<boolean> {
  return updateOrFail(sheet, updates).catch((error: unknown) => {
    throw toWriteError(error);
  });
}

async function updateOrFail(sheet: string, updates: readonly CellUpdate[]): Promise<boolean> {
  const next = updates.map(newContent);
  const change = await Excel.run((context) => inspect(context, sheet, next));
  if (change === null) return false;
  if (next.length > 0) await carryOut(change);
  return true;
}

function newContent({ address, cell }: CellUpdate): NewContent {
  const { row, column } = firstCellOf(address);
  return {
    range: { top: row, left: column, bottom: row, right: column },
    inputs: [[cellInput(cell)]],
    formats: [[cell.format ?? null]],
  };
}

async function inspect(
  context: Excel.RequestContext,
  name: string,
  next: readonly NewContent[],
): Promise<Change | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  if (sheet.isNullObject) return null;
  const { protection } = sheet;
  protection.load("protected,options");
  const asked = next.map(({ range }) => ({ range, cells: loadContent(sheet, range) }));
  await context.sync();
  return {
    sheet: name,
    next,
    before: asked.map(({ range, cells }) => contentOf(cells, range)),
    protection: protection.protected ? protection.options : null,
    show: null,
  };
}
