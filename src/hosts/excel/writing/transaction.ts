import { WriteError } from "../../host";
import { run } from "../support";
import { type Remaining, removeSheets } from "./cleanup";
import type { FinishedSheet } from "./finished-sheet";
import { putBack, type Refill } from "./refill";
import type { WorkbookSurvey } from "./survey";

export interface Transaction {
  readonly names: readonly string[];
  /** Defined names that `fill` adds for ranges of each sheet; they are not deleted with it. */
  readonly definedNames: readonly (readonly string[])[];
  readonly before: WorkbookSurvey;
  /** As one step of the user's undo list. */
  readonly isOneUndoStep: boolean;
  readonly signal: AbortSignal | undefined;
}

/** Sheets that were not made, or were removed again except for some. */
export interface Failure extends Remaining {
  readonly reason: unknown;
  /** False when sheets that were to be filled again could not get back what they held. */
  readonly isPutBack: boolean;
}

/** Sends what is queued; throws a {@link WriteError} when the user has cancelled. */
export type Send = () => Promise<void>;

/** What sends the parts of a load, and remembers how to take them back. */
export interface Progress {
  readonly send: Send;
  /** Says that a sheet is complete, and what it then held. */
  readonly finish: (sheet: FinishedSheet) => void;
  /** Says that a sheet that exists will be filled again. */
  readonly refill: (refill: Refill) => void;
}

/**
 * Adds empty sheets and lets `fill` fill them. If anything fails, or the user cancels, they are deleted again and the
 * failure is returned, null otherwise: Excel carries out a request up to the operation that fails, so nothing is undone
 * by itself. A finished sheet that someone has typed into is kept, and a sheet
 * that was filled again gets back what it held. Sheets are made under their final name, for renaming cannot be undone on
 * Windows and Mac.
 */
export async function withNewSheets(
  { names, definedNames, before, isOneUndoStep, signal }: Transaction,
  fill: (context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], progress: Progress) => Promise<void>,
): Promise<Failure | null> {
  const made: { ids: readonly string[] | null } = { ids: null };
  const finished: FinishedSheet[] = [];
  const refills: Refill[] = [];
  const batch = async (context: Excel.RequestContext) => {
    const send: Send = async () => {
      if (signal?.aborted === true) throw new WriteError("cancelled");
      await context.sync();
    };
    const sheets = names.map((name) => context.workbook.worksheets.add(name).load("id"));
    await send();
    made.ids = sheets.map((sheet) => sheet.id);
    await fill(context, sheets, {
      send,
      finish: (sheet) => finished.push(sheet),
      refill: (refill) => refills.push(refill),
    });
  };
  try {
    await run(isOneUndoStep, batch);
    return null;
  } catch (reason) {
    // A run of its own: in an undo group Excel rejects what cannot be undone, such as deleting a sheet.
    const isPutBack = await putBack(refills);
    return { reason, isPutBack, ...(await removeSheets({ names, definedNames, ids: made.ids, finished }, before)) };
  }
}
