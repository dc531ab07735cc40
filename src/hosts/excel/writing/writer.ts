import { rangeAddress } from "../../../sheets/references/address";
import { type PartNames, partNames } from "../../../sheets/names/part-names";
import { planRange, type SheetPlan } from "../../../sheets/plan";
import { uniqueSheetName } from "../../../sheets/names/sheet-name";
import { withSheetNames } from "../../../sheets/references/sheet-references";
import { WriteError, type WorkbookHost, type WriteOptions, type WrittenSheet } from "../../host";
import { excelCells } from "../cells";
import { errorCode, mayRefuseUndoGroup, toWriteError } from "../errors";
import { required, supports, supportsUndoGroups } from "../support";
import { type CellBlock, cellBlocks } from "./cell-blocks";
import { readBack } from "./finished-sheet";
import { enterCells, completeSheet, showSheet } from "./sheet";
import { surveyWorkbook, type WorkbookSurvey } from "./survey";
import { type Failure, type Finish, type Send, withNewSheets } from "./transaction";

/**
 * The workbook beside the pane in Excel. Needs office.js and ExcelApi 1.7. Where this Excel has no notes they are
 * omitted; where it has no undo groups the user undoes in several steps.
 *
 * Round trips of a load: one to look, one to add the sheets, and one for each sheet however many cells it has, until
 * these fill a second request of two million bytes. Cleaning up after a failure needs some more for each sheet.
 */
export function createExcelHost(): WorkbookHost {
  return { write, select, ...excelCells };
}

interface Draft {
  readonly plan: SheetPlan;
  readonly blocks: readonly CellBlock[];
}

/** What to do without because Excel has refused it. */
interface Approach {
  readonly isOneUndoStep: boolean;
  /** Names rejected although no listed sheet has them; chart sheets, for example, are not listed. */
  readonly refusedNames: readonly string[];
}

const mostAttempts = 4;

async function write(plans: readonly SheetPlan[], options: WriteOptions = {}): Promise<readonly WrittenSheet[]> {
  if (!supports(required.set, required.version))
    throw new WriteError("unsupported", `${required.set} ${required.version}`);
  if (plans.length === 0) return [];
  let approach: Approach = { isOneUndoStep: supportsUndoGroups(), refusedNames: [] };
  for (let attempt = 1; ; attempt++) {
    const before = await survey();
    const names = namesFor(plans, before, approach.refusedNames);
    const parts = partNames(plans, before.reservedNames);
    const given = { sheets: names, ranges: parts.map(({ ranges }) => ranges) };
    const drafts = withSheetNames(plans, given).map((plan) => ({ plan, blocks: cellBlocks(plan) }));
    const failure = await withNewSheets(
      {
        names,
        definedNames: parts.map(({ ranges }) => ranges),
        before,
        isOneUndoStep: approach.isOneUndoStep,
        signal: options.signal,
      },
      (workbook, sheets, send, finish) => fill({ workbook, sheets, drafts, parts }, { send, finish }, options),
    );
    if (failure === null)
      return plans.map((plan, index) => ({ sheet: names[index] ?? "", address: rangeAddress(planRange(plan)) }));
    const other = attempt < mostAttempts ? nextApproach(approach, failure, names) : null;
    if (other === null) throw toWriteError(failure.reason, failure);
    approach = other;
  }
}

async function survey(): Promise<WorkbookSurvey> {
  const found = await surveyWorkbook().catch((error: unknown) => {
    throw toWriteError(error);
  });
  if (found.isProtected) throw new WriteError("protected");
  return found;
}

function namesFor(plans: readonly SheetPlan[], before: WorkbookSurvey, refused: readonly string[]): string[] {
  const taken = [...before.sheets.map((sheet) => sheet.name), ...refused];
  return plans.map((plan) => {
    const name = uniqueSheetName(plan.sheetName, taken);
    taken.push(name);
    return name;
  });
}

interface Filling {
  readonly workbook: Excel.Workbook;
  readonly sheets: readonly Excel.Worksheet[];
  readonly drafts: readonly Draft[];
  readonly parts: readonly PartNames[];
}

async function fill(
  { workbook, sheets, drafts, parts }: Filling,
  { send, finish }: { readonly send: Send; readonly finish: Finish },
  { onProgress }: WriteOptions,
): Promise<void> {
  onProgress?.({ done: 0, total: drafts.length });
  for (const [index, { plan, blocks }] of drafts.entries()) {
    const sheet = sheets[index] as Excel.Worksheet;
    for (const [number, block] of blocks.entries()) {
      if (number > 0) await send();
      enterCells(sheet, block);
    }
    completeSheet(workbook, sheet, plan, parts[index] as PartNames);
    // After all else: a native table makes texts of its headers.
    const contents = readBack(sheet, blocks);
    if (index === drafts.length - 1) showSheet(sheets[0] as Excel.Worksheet);
    await send();
    finish({ id: sheet.id, blocks: contents() });
    onProgress?.({ done: index + 1, total: drafts.length });
  }
}

/** Another way to write the same after Excel's refusal, or null if there is none. */
function nextApproach(way: Approach, { reason, leftovers, kept }: Failure, names: readonly string[]): Approach | null {
  if (leftovers.length + kept.length > 0) return null;
  if (way.isOneUndoStep && mayRefuseUndoGroup(reason)) return { ...way, isOneUndoStep: false };
  if (errorCode(reason) === "ItemAlreadyExists") return { ...way, refusedNames: [...way.refusedNames, ...names] };
  return null;
}

async function select(sheetName: string, address: string): Promise<boolean> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load("visibility");
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== "Visible") return false;
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
    return true;
  }).catch((error: unknown) => {
    throw toWriteError(error);
  });
}
