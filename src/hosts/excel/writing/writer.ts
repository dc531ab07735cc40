import { type PartNames, partNames } from "../../../sheets/names/part-names";
import { uniqueSheetName } from "../../../sheets/names/sheet-name";
import { planRange, type SheetPlan } from "../../../sheets/plan";
import { rangeAddress } from "../../../sheets/references/address";
import { withSheetNames } from "../../../sheets/references/sheet-references";
import { WriteError, type WorkbookHost, type WriteOptions, type WrittenSheet } from "../../host";
import { excelCells } from "../cells";
import { errorCode, mayRefuseUndoGroup, toWriteError } from "../errors";
import { required, supports, supportsUndoGroups } from "../support";
import { type CellBlock, cellBlocks } from "./cell-blocks";
import { readBack } from "./finished-sheet";
import { inspect, refill } from "./refill";
import { enterCells, completeSheet, showSheet } from "./sheet";
import { surveyWorkbook, type WorkbookSurvey } from "./survey";
import { type Failure, type Progress, withNewSheets } from "./transaction";

/**
 * The workbook beside the pane in Excel. Needs office.js and ExcelApi 1.7. Where this Excel has no notes they are
 * omitted; where it has no undo groups the user undoes in several steps.
 *
 * Round trips of a load: one to look, one to add the sheets, and one for each sheet however many cells it has, until
 * these fill a second request of two million bytes; one more for each that is filled again. Cleaning up after a failure needs some more for each sheet.
 */
export function createExcelHost(): WorkbookHost {
  return { write, select, ...excelCells };
}

interface Draft {
  readonly plan: SheetPlan;
  /** The id of the sheet to fill again; null for a new one. */
  readonly into: string | null;
  readonly parts: PartNames;
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
    const into = plans.map((_, index) => existing(options.into?.[index] ?? null, before));
    const names = namesFor(plans, into, before, approach.refusedNames);
    const isNew = (_: unknown, index: number) => into[index] === null;
    const parts = partNames(plans, before.reservedNames);
    const given = { sheets: names, ranges: parts.map(({ ranges }) => ranges) };
    const drafts = withSheetNames(plans, given).map((plan, index): Draft => ({
      plan,
      into: into[index]?.id ?? null,
      parts: parts[index] as PartNames,
      blocks: cellBlocks(plan),
    }));
    const failure = await withNewSheets(
      {
        names: names.filter(isNew),
        definedNames: parts.filter(isNew).map(({ ranges }) => ranges),
        before,
        isOneUndoStep: approach.isOneUndoStep,
        signal: options.signal,
      },
      (context, sheets, progress) => fill({ context, sheets, drafts }, progress, options),
    );
    if (failure === null) {
      if (into.some((sheet) => sheet !== null)) await select(names[0] ?? "", "A1").catch(() => false);
      return plans.map((plan, index) => ({ sheet: names[index] ?? "", address: rangeAddress(planRange(plan)) }));
    }
    // No error that says the workbook is as it was.
    if (!failure.isPutBack) throw new Error(`${String(failure.reason)}; the old content could not be put back`);
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

type ExistingSheet = WorkbookSurvey["sheets"][number];

function existing(name: string | null, { sheets }: WorkbookSurvey): ExistingSheet | null {
  if (name === null) return null;
  const found = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw new WriteError("host", `There is no sheet ${name}`);
  return found;
}

function namesFor(
  plans: readonly SheetPlan[],
  into: readonly (ExistingSheet | null)[],
  before: WorkbookSurvey,
  refused: readonly string[],
): string[] {
  const taken = [...before.sheets.map((sheet) => sheet.name), ...refused];
  return plans.map((plan, index) => {
    const old = into[index] ?? null;
    if (old !== null) return old.name;
    const name = uniqueSheetName(plan.sheetName, taken);
    taken.push(name);
    return name;
  });
}

interface Filling {
  readonly context: Excel.RequestContext;
  /** The new sheets. */
  readonly sheets: readonly Excel.Worksheet[];
  readonly drafts: readonly Draft[];
}

async function fill(
  { context, sheets, drafts }: Filling,
  progress: Progress,
  { onProgress }: WriteOptions,
): Promise<void> {
  onProgress?.({ done: 0, total: drafts.length });
  const unfilled = [...sheets];
  // A sheet that exists is shown when all is done: what was selected in it could not be put back.
  const first = unfilled.length === drafts.length ? unfilled[0] : undefined;
  for (const [index, draft] of drafts.entries()) {
    const isLast = index === drafts.length - 1;
    if (draft.into === null)
      await fillNew(context, unfilled.shift() as Excel.Worksheet, draft, progress, isLast ? first : undefined);
    else {
      const change = await inspect(context, draft.into, draft.plan);
      progress.refill(change);
      refill(context, change);
      await progress.send();
    }
    onProgress?.({ done: index + 1, total: drafts.length });
  }
}

/** @param shown the sheet that is shown then, if any. */
async function fillNew(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { plan, parts, blocks }: Draft,
  { send, finish }: Progress,
  shown: Excel.Worksheet | undefined,
): Promise<void> {
  for (const [number, block] of blocks.entries()) {
    if (number > 0) await send();
    enterCells(sheet, block);
  }
  completeSheet(workbook, sheet, plan, parts);
  // After all else: a native table makes texts of its headers.
  const contents = readBack(sheet, blocks);
  if (shown !== undefined) showSheet(shown);
  await send();
  finish({ id: sheet.id, blocks: contents() });
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
