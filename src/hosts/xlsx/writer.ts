import { Workbook } from "exceljs";
import { partNames } from "../../sheets/names/part-names";
import { uniqueSheetName } from "../../sheets/names/sheet-name";
import type { SheetPlan } from "../../sheets/plan";
import { withSheetNames } from "../../sheets/references/sheet-references";
import type { CellValue } from "../cells";
import type { FilePlan } from "./file-plan";
import { finishPackage } from "./package";
import { fillSheet } from "./sheet/sheet";

/** What every cell of the plans holds once calculated: by sheet, row and column. */
export type CalculatedCells = readonly (readonly (readonly CellValue[])[])[];

/** Calculates the plans, whose formulas may still name sheets by `sheetReference`. */
export type Evaluate = (plans: readonly SheetPlan[]) => CalculatedCells | Promise<CalculatedCells>;

/**
 * The plans as the bytes of an .xlsx file, with all that a plan can ask for. Sheets get unique names.
 *
 * With `evaluate` every formula carries its result, so that the numbers can be read where nothing calculates, or where
 * the add-in is missing; without it the file asks to be calculated when it is opened. Formulas with `JJJ` functions are
 * stored so that Excel finds the add-in's functions again.
 *
 * The title is a property of the file; if omitted, it is that of the first sheet.
 *
 * Large: load it only when a file is written.
 */
export async function writeWorkbook(
  plans: readonly FilePlan[],
  evaluate?: Evaluate,
  title?: string,
): Promise<Uint8Array> {
  const names = namesOf(plans);
  const results = (await evaluate?.(plans)) ?? null;
  const workbook = new Workbook();
  workbook.creator = "JJJ";
  const itsTitle = title ?? titleOf(plans[0]);
  if (itsTitle !== "") workbook.title = itsTitle;
  if (results === null) workbook.calcProperties.fullCalcOnLoad = true;
  const parts = partNames(plans, []);
  const named = withSheetNames(plans, { sheets: names, ranges: parts.map(({ ranges }) => ranges) });
  named.forEach((plan, index) => {
    fillSheet(workbook, plan, names[index] ?? "", results?.[index] ?? null, parts[index]);
  });
  const file = new Uint8Array(await workbook.xlsx.writeBuffer());
  return finishPackage(
    file,
    named.map((plan, index) => ({ plan, name: names[index] ?? "", results: results?.[index] ?? null })),
  );
}

/** The title in the first cell of a sheet; empty if it has none. */
function titleOf(plan: SheetPlan | undefined): string {
  const isTitle = plan?.styles.some(({ style, range: { top, left } }) => style === "title" && top === 0 && left === 0);
  const { value = null } = plan?.cells[0]?.[0] ?? {};
  return isTitle === true && typeof value === "string" ? value : "";
}

function namesOf(plans: readonly SheetPlan[]): readonly string[] {
  const taken: string[] = [];
  for (const plan of plans) taken.push(uniqueSheetName(plan.sheetName, taken));
  return taken;
}
