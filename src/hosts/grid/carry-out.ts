import type { CoreCommand } from "@odoo/o-spreadsheet";
import { WriteError } from "../host";
import type { Model } from "./library";
import { writeSheets } from "./plugins/write-sheets";

/** All of it as one undo step, or nothing. */
export function carryOut(model: Model, commands: readonly CoreCommand[]): void {
  if (commands.length === 0) return;
  // The grid copies commands and refuses an array of another window, such as the pane's.
  const failure = writeSheets(model, Array.from(commands), null);
  if (failure !== null) throw new WriteError("host", failure.reason);
}
