import type { CellRange } from "../../../sheets/plan";
import { rangeAddress } from "../../../sheets/references/address";
import { cellInput } from "../../cell-input";
import { WriteError } from "../../host";
import { errorCode, toWriteError } from "../errors";
import { asOneStep } from "../one-step";
import { isFormula } from "../reading/ranges";
import { run } from "../support";

/** New content of a range. A null leaves a cell, or its format, as it is. */
export interface NewContent {
  readonly range: CellRange;
  readonly inputs: readonly (readonly Input[])[];
  readonly formats: readonly (readonly (string | null)[])[];
}

type Input = string | number | boolean | null;

/** All that is needed to change cells of a sheet, and to put back what they held. */
export interface Change {
  readonly sheet: string;
  readonly next: readonly NewContent[];
  /** What the same ranges hold now. */
  readonly before: readonly NewContent[];
  /** With what options to protect the sheet again; null where its protection is not touched. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
  /** What to select in the end. */
  readonly show: CellRange | null;
  /** Whether the first of the ranges, by its formulas, is still what `before` says; if omitted, it is not looked at again. */
  readonly isStill?: (formulas: readonly (readonly unknown[])[]) => boolean;
}

/**
 * Changes the cells in one request and one undo step, or with a {@link WriteError} not at all. Returns `changed`, and does
 * nothing, where someone else has changed them since they were looked at; Excel has no lock for the moment between.
 */
export async function carryOut(change: Change): Promise<"done" | "changed"> {
  const outcome: Outcome = { isChanged: false, hasBegun: false };
  await asOneStep((isOneUndoStep) => attempt(change, isOneUndoStep, outcome));
  return outcome.isChanged ? "changed" : "done";
}

interface Outcome {
  isChanged: boolean;
  hasBegun: boolean;
}

async function attempt(change: Change, isOneUndoStep: boolean, outcome: Outcome): Promise<unknown> {
  const batch = async (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItem(change.sheet);
    const [first] = change.before;
    if (change.isStill !== undefined && first !== undefined) {
      const now = sheet.getRange(rangeAddress(first.range)).load("formulas");
      await context.sync();
      outcome.isChanged = !change.isStill(now.formulas);
      if (outcome.isChanged) return;
    }
    outcome.hasBegun = true;
    if (change.protection !== null) sheet.protection.unprotect();
    for (const content of change.next) put(sheet, content);
    if (change.protection !== null) sheet.protection.protect(change.protection);
    if (change.show !== null) {
      sheet.activate();
      sheet.getRange(rangeAddress(change.show)).select();
    }
    await context.sync();
  };
  try {
    await run(isOneUndoStep, batch);
    return null;
  } catch (reason) {
    // Excel rejects the whole request then; the cell holds what the user is typing.
    if (!outcome.hasBegun || errorCode(reason) === "InvalidOperationInCellEditMode") return reason;
    return (await putBack(change)) ? reason : notPutBack(reason);
  }
}

/** Queues new content of a range. */
export function put(sheet: Excel.Worksheet, { range, inputs, formats }: NewContent): void {
  const target = sheet.getRange(rangeAddress(range));
  // The format first: in a cell with the format of text, all that is entered would become text.
  if (formats.some((row) => row.some((format) => format !== null))) target.numberFormat = formats as unknown[][];
  // A null leaves a cell as it is, which the types do not know.
  target.formulas = inputs as unknown[][];
}

/** Restores what a request that failed halfway has changed. */
async function putBack({ sheet: name, before, protection }: Change): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const state = sheet.protection.load("protected");
      await context.sync();
      if (protection !== null && state.protected && !(await isUnprotected(context, sheet))) return;
      for (const content of before) put(sheet, content);
      if (protection !== null) sheet.protection.protect(protection);
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

/** False where a password refuses it: then the change has failed before anything was done. */
async function isUnprotected(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> {
  sheet.protection.unprotect();
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (errorCode(error) === "AccessDenied") return false;
    throw error;
  }
}

function notPutBack(reason: unknown): WriteError {
  const { failure, detail } = toWriteError(reason);
  return new WriteError(failure, `${detail}; the old content could not be put back`);
}

/** A range whose content is loaded, to be restored if need be. */
export function loadContent(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return sheet.getRange(rangeAddress(range)).load("formulas,values,numberFormat");
}

/**
 * The content of a range that was loaded, after the sync.
 *
 * @param isSpilled whether a cell, by its row and column in the range, shows what another spills into it.
 */
export function contentOf(
  asked: Excel.Range,
  range: CellRange,
  isSpilled: (row: number, column: number) => boolean = () => false,
): NewContent {
  const { formulas, values } = asked;
  return {
    range,
    inputs: formulas.map((row: readonly unknown[], r) =>
      row.map((formula, c) => (isSpilled(r, c) ? "" : oldInput(formula, values[r]?.[c]))),
    ),
    formats: asked.numberFormat.map((row: readonly unknown[]) => row.map(String)),
  };
}

/** What to enter so that a cell holds again what it held. */
function oldInput(formula: unknown, value: unknown): Input {
  if (isFormula(formula, value)) return formula;
  if (typeof value === "boolean") return value;
  return typeof value === "number" || typeof value === "string" ? cellInput({ value }) : "";
}
