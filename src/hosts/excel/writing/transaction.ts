import { WriteError } from "../../host";
import { run } from "../support";
import { removeSheets } from "./cleanup";
import type { WorkbookSurvey } from "./survey";

export interface Transaction {
  readonly names: readonly string[];
  /** Defined names that `fill` adds for ranges of the sheets; they are not deleted with a sheet. */
  readonly definedNames: readonly string[];
  readonly before: WorkbookSurvey;
  /** As one step of the user's undo list. */
  readonly isOneUndoStep: boolean;
  readonly signal: AbortSignal | undefined;
}

/** Sheets that were not made, or were removed again except for the leftovers. */
export interface Failure {
  readonly reason: unknown;
  /** Names of the sheets that could not be removed. */
  readonly leftovers: readonly string[];
}

/** Sends what is queued; throws a {@link WriteError} when the user has cancelled. */
export type Send = () => Promise<void>;

/**
 * Adds empty sheets and lets `fill` fill them. If anything fails, or the user cancels, they are deleted again and the
 * failure is returned, null otherwise: Excel carries out a request up to the operation that fails, so nothing is undone
 * by itself. Sheets are made under their final name, for renaming cannot be undone on Windows and Mac.
 */
export async function withNewSheets(
  { names, definedNames, before, isOneUndoStep, signal }: Transaction,
  fill: (workbook: Excel.Workbook, sheets: readonly Excel.Worksheet[], send: Send) => Promise<void>,
): Promise<Failure | null> {
  const made: { ids: readonly string[] | null } = { ids: null };
  const batch = async (context: Excel.RequestContext) => {
    const send: Send = async () => {
      if (signal?.aborted === true) throw new WriteError("cancelled");
      await context.sync();
    };
    const sheets = names.map((name) => context.workbook.worksheets.add(name).load("id"));
    await send();
    made.ids = sheets.map((sheet) => sheet.id);
    await fill(context.workbook, sheets, send);
  };
  try {
    await run(isOneUndoStep, batch);
    return null;
  } catch (reason) {
    // A run of its own: in an undo group Excel rejects what cannot be undone, such as deleting a sheet.
    return { reason, leftovers: await removeSheets({ names, definedNames, ids: made.ids }, before) };
  }
}
