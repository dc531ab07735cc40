import type { Command, DispatchResult, UID } from "@odoo/o-spreadsheet";
import type { Library, Model } from "../library";
import type { SheetCommand } from "./commands";

const commandType = "JJJ_WRITE_SHEETS";

interface WriteSheetsCommand {
  readonly type: typeof commandType;
  readonly commands: readonly SheetCommand[];
  /** The sheet to show in the end; null for the active one. */
  readonly show: UID | null;
}

/** Why nothing was written. */
export interface WriteSheetsFailure {
  readonly reason: string;
  /** Names of the sheets that could not be removed. */
  readonly leftovers: readonly string[];
}

interface Outcome {
  readonly failure: WriteSheetsFailure | null;
  /** Whether anything was done, and perhaps undone. */
  readonly isStep: boolean;
}

type AnyDispatch = (type: string, payload: object) => DispatchResult;

interface WriteGetters {
  readonly getSheetWriteOutcome: () => Outcome;
  readonly isWritingSheets: () => boolean;
}

/** Whether the present command comes from {@link writeSheets} and not from the user. */
export const isWritingSheets = (getters: Model["getters"]): boolean =>
  (getters as unknown as WriteGetters).isWritingSheets();

/** Lets every model made from now on write whole sheets, or change cells, as one step of its undo list. */
export function addWriteSheetsPlugin(library: Library): void {
  const { featurePluginRegistry } = library.registries;
  if (featurePluginRegistry.contains("jjj_write_sheets")) return;

  /** All that a handler dispatches belongs to the step of the command that it handles. */
  class WriteSheetsPlugin extends library.UIPlugin {
    static override getters = ["getSheetWriteOutcome", "isWritingSheets"] as const;
    private outcome: Outcome = { failure: null, isStep: false };
    private isUnderWay = false;

    override handle(command: Command | WriteSheetsCommand): void {
      if (command.type !== commandType) return;
      const { commands, show } = command;
      this.isUnderWay = true;
      const { reason, done } = this.carryOut(commands);
      this.isUnderWay = false;
      const made = commands.filter(
        (one) => one.type === "CREATE_SHEET" && this.getters.tryGetSheet(one.sheetId) !== undefined,
      );
      const isStep = made.length > 0 || done > 0;
      if (reason === null) {
        if (show !== null)
          this.dispatch("ACTIVATE_SHEET", { sheetIdFrom: this.getters.getActiveSheetId(), sheetIdTo: show });
        this.outcome = { failure: null, isStep };
      } else this.outcome = { failure: { reason, leftovers: this.takeBack(made) }, isStep };
    }

    getSheetWriteOutcome(): Outcome {
      return this.outcome;
    }

    isWritingSheets(): boolean {
      return this.isUnderWay;
    }

    /** Why it could not be done, or null, and how far it got. Never throws: that would leave the model in a step. */
    private carryOut(commands: readonly SheetCommand[]): { readonly reason: string | null; readonly done: number } {
      const dispatch = this.dispatch as unknown as AnyDispatch;
      let done = 0;
      try {
        for (const command of commands) {
          const { isSuccessful, reasons } = dispatch(command.type, command);
          if (!isSuccessful && !reasons.every((reason) => isNoChange(reason)))
            return { reason: `${command.type}: ${reasons.join(", ")}`, done };
          done++;
        }
        return { reason: null, done };
      } catch (error) {
        return { reason: String(error), done };
      }
    }

    private takeBack(made: readonly SheetCommand[]): string[] {
      return made.flatMap((command) => {
        if (command.type !== "CREATE_SHEET") return [];
        const { sheetId, name } = command;
        try {
          return this.dispatch("DELETE_SHEET", { sheetId, sheetName: name }).isSuccessful ? [] : [name];
        } catch {
          return [name];
        }
      });
    }
  }

  /** The grid refuses content that a cell has already. */
  const isNoChange = (reason: unknown) => reason === "NoChanges";

  featurePluginRegistry.add("jjj_write_sheets", WriteSheetsPlugin);
}

/**
 * Carries out the commands as one undo step and shows a sheet. All of them or none: returns null, or why nothing was
 * written.
 */
export function writeSheets(
  model: Model,
  commands: readonly SheetCommand[],
  show: UID | null,
): WriteSheetsFailure | null {
  const dispatch = model.dispatch as unknown as AnyDispatch;
  const { isSuccessful, reasons } = dispatch(commandType, { commands, show });
  if (!isSuccessful) return { reason: reasons.join(", "), leftovers: [] };
  const { failure, isStep } = (model.getters as unknown as WriteGetters).getSheetWriteOutcome();
  // What was made and removed would stay in the undo list as a step that does nothing.
  if (failure !== null && isStep) model.dispatch("REQUEST_UNDO");
  return failure;
}
