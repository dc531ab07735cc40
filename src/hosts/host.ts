import type { SheetPlan } from "../sheets/plan";
import type { WorkbookCells } from "./cells";

/** What the pane may request of the workbook beside it; one implementation for each host. */
export interface WorkbookHost extends SheetWriter, WorkbookCells {}

/** Writes new sheets and shows them. */
export interface SheetWriter {
  /**
   * Writes the plans, each into a new sheet, as one undo step, and shows the first.
   * All of them or, with a {@link WriteError}, none: the workbook is then as it was. Sheets that exist can be filled
   * again in the same step, see {@link WriteOptions.into}.
   */
  write(plans: readonly SheetPlan[], options?: WriteOptions): Promise<readonly WrittenSheet[]>;
  /**
   * Activates a sheet and selects a range of it; false when the sheet does not exist or is hidden. Rejected with a
   * {@link WriteError} when the workbook cannot do it now, such as while a cell is edited.
   */
  select(sheet: string, address: string): Promise<boolean>;
}

export interface WriteOptions {
  /**
   * For each plan, the sheet that it is put into in place of a new one; null for a new one. Only its cells and their
   * number formats are changed, so that what refers to them still does. All else in the sheet stays.
   */
  readonly into?: readonly (string | null)[];
  /** Called before the first and after each sheet. */
  readonly onProgress?: (progress: WriteProgress) => void;
  /** Aborting it before the last step leaves no sheet behind. */
  readonly signal?: AbortSignal;
}

export interface WriteProgress {
  readonly done: number;
  readonly total: number;
}

export interface WrittenSheet {
  /** The name that the sheet really got. */
  readonly sheet: string;
  /** The range that the plan's cells fill, such as `A1:G9`. */
  readonly address: string;
}

/** Why nothing was written. */
export type WriteFailure = "protected" | "editing" | "cancelled" | "unsupported" | "host";

/** Thrown by {@link SheetWriter.write}. */
export class WriteError extends Error {
  override readonly name = "WriteError";

  constructor(
    readonly failure: WriteFailure,
    /** What the host said, for a report; not translated. */
    readonly detail: string = "",
    /** False when the clean-up failed as well: then `leftovers` names the sheets that stayed. */
    readonly leftovers: readonly string[] = [],
    /** New sheets that are still there because someone has typed into them. */
    readonly kept: readonly string[] = [],
  ) {
    super(`${failure}${detail === "" ? "" : `: ${detail}`}`);
  }
}
