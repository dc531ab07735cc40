import type { CoreCommand } from "@odoo/o-spreadsheet";
import { WriteError } from "../host";
import type { Model } from "./library";
import { writeSheets } from "./plugins/write-sheets";

/** All of it as one undo step, or nothing. */
export function carryOut(model: Model, commands: readonly CoreCommand[]): void {
  if (commands.length === 0) return;
  const failure = writeSheets(model, commands, null);
  if (failure !== null) throw new WriteError("host", failure.reason);
}
