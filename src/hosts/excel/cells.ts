import { rangeAddress } from "../../sheets/references/address";
import type { NamedRange, Selection, WorkbookCells } from "../cells";
import { readEntered, replaceConstants } from "./changing/constants";
import { enter } from "./changing/entry";
import { update } from "./changing/update";
import { draw } from "./drawing/draw";
import { errorCode, toWriteError } from "./errors";
import { readFormulas } from "./reading/formulas";
import { activeCell, loadCell, loadRange, readFormulasIn, readLoaded, rectangleOf } from "./reading/ranges";
import { readReference } from "./reading/reference";
import { watchCells } from "./reading/watch";
import { supportsAreas } from "./support";

type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** The cells of the workbook in Excel. Needs ExcelApi 1.7, and 1.12 to know where formulas spill. */
export const excelCells: WorkbookCells = {
  readSelection: () => run(readSelection),
  readReference: (reference, sheet) => run((context) => readReference(context, reference, sheet)),
  readCell: (sheet, address) =>
    run(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
      await context.sync();
      if (worksheet.isNullObject) return null;
      const asked = loadCell(worksheet.getRange(address));
      await context.sync();
      return activeCell(asked);
    }),
  readFormulasIn: (sheet, address) => run((context) => readFormulasIn(context, sheet, address)),
  watch: watchCells,
  enter,
  update,
  readEntered: (sheet, address) => run((context) => readEntered(context, sheet, address)),
  replaceConstants,
  draw,
  readNames: (prefix) => run((context) => readNames(context, prefix)),
  readFormulas: (sheet, part) => run((context) => readFormulas(context, sheet, part)),
};

function run<Result>(batch: Batch<Result>): Promise<Result> {
  return Excel.run(batch).catch((error: unknown) => {
    throw toWriteError(error);
  });
}

async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const { workbook } = context;
  const active = loadCell(workbook.getActiveCell());
  const asked = loadRange(
    supportsAreas() ? workbook.getSelectedRanges().areas.getItemAt(0) : workbook.getSelectedRange(),
  );
  try {
    await context.sync();
  } catch (error) {
    // A chart or a drawing is selected, or several areas in an old Excel; the active cell stays where it was.
    if (errorCode(error) !== "InvalidSelection") throw error;
    return readActive(context);
  }
  return { range: await readLoaded(context, asked), active: activeCell(active) };
}

async function readActive(context: Excel.RequestContext): Promise<Selection> {
  const cell = context.workbook.getActiveCell();
  const active = loadCell(cell);
  const asked = loadRange(cell);
  await context.sync();
  return { range: await readLoaded(context, asked), active: activeCell(active) };
}

async function readNames(context: Excel.RequestContext, prefix: string): Promise<readonly NamedRange[]> {
  const names = context.workbook.names.load("items/name");
  await context.sync();
  const found = names.items
    .filter((item) => item.name.toLowerCase().startsWith(prefix.toLowerCase()))
    .map((item) => ({ item, range: item.getRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount") }));
  await context.sync();
  const inSheets = found
    .filter(({ range }) => !range.isNullObject)
    .map(({ item, range }) => ({ item, range, sheet: range.worksheet.load("name") }));
  await context.sync();
  return inSheets.map(({ item, range, sheet }) => ({
    name: item.name,
    sheet: sheet.name,
    address: rangeAddress(rectangleOf(range)),
  }));
}
