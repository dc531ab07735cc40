import type {
  CellPosition,
  Command,
  CommandResult,
  CoreCommand,
  DispatchResult,
  Range,
  RangeAdapterFunctions,
  UID,
  WorkbookData,
  Zone,
} from "@odoo/o-spreadsheet";
import type { Library, Model } from "../library";
import type { ProtectSheetCommand } from "./commands";
import { isWritingSheets } from "./write-sheets";

/** The reason of a refused command. */
const cellIsProtected = "JJJ_CELL_IS_PROTECTED";

interface DataWithProtection extends WorkbookData {
  /** The unlocked ranges by the sheet's id. */
  jjjProtection?: Record<UID, string[]>;
}

/** What the plugin adds to the model's getters. */
interface ProtectionGetters {
  readonly isSheetProtected: (sheetId: UID) => boolean;
  readonly isCellProtected: (position: CellPosition) => boolean;
  /** What the user can change on a protected sheet. */
  readonly getUnlocked: (sheetId: UID) => readonly Zone[];
}

/** The protection of a model that was made after {@link addProtectionPlugin}. */
export const protectionOf = (getters: Model["getters"]): ProtectionGetters => getters as unknown as ProtectionGetters;

/** Calls `report` whenever the user has tried to change a protected cell. */
export function watchRefusals(model: Model, report: () => void): void {
  model.on("command-rejected", report, (rejected: object) => {
    const { result } = rejected as { readonly result: DispatchResult };
    if ((result.reasons as readonly string[]).includes(cellIsProtected)) report();
  });
}

/** What may be done with a protected sheet as with any other, as in Excel while the workbook is not protected. */
const harmless: ReadonlySet<string> = new Set<Command["type"]>([
  "DELETE_SHEET",
  "RENAME_SHEET",
  "MOVE_SHEET",
  "DUPLICATE_SHEET",
  "CREATE_SHEET",
  "COLOR_SHEET",
  "HIDE_SHEET",
  "SHOW_SHEET",
]);

/** Commands of the user that turn into changes of cells. */
const edits: ReadonlySet<string> = new Set<Command["type"]>([
  "PASTE",
  "PASTE_FROM_OS_CLIPBOARD",
  "CUT",
  "AUTOFILL",
  "AUTOFILL_AUTO",
  "SORT_CELLS",
  "INSERT_CELL",
  "DELETE_CELL",
  "REMOVE_DUPLICATES",
  "TRIM_WHITESPACE",
  "SPLIT_TEXT_INTO_COLUMNS",
  "SET_DECIMAL",
  "SUM_SELECTION",
]);

/** Adds sheets of which the user can change only some cells to every model made from now on. */
export function addProtectionPlugin(library: Library): void {
  const { corePluginRegistry, featurePluginRegistry, inverseCommandRegistry } = library.registries;
  if (corePluginRegistry.contains("jjj_protection")) return;
  library.coreTypes.add("JJJ_PROTECT_SHEET" as never);
  inverseCommandRegistry.add("JJJ_PROTECT_SHEET", (command) => [command]);

  class ProtectionPlugin extends library.CorePlugin<ProtectionPlugin> {
    static override getters = ["isSheetProtected", "isCellProtected", "getUnlocked"] as const;
    unlocked: Record<UID, readonly Range[]> = {};

    override handle(command: CoreCommand | ProtectSheetCommand): void {
      switch (command.type) {
        case "JJJ_PROTECT_SHEET":
          this.protect(command.sheetId, command.unlocked);
          break;
        case "DUPLICATE_SHEET": {
          const ranges = this.unlocked[command.sheetId];
          if (ranges !== undefined)
            this.protect(
              command.sheetIdTo,
              ranges.map(({ zone }) => zone),
            );
          break;
        }
        case "DELETE_SHEET": {
          const others = Object.entries(this.unlocked).filter(([sheetId]) => sheetId !== command.sheetId);
          this.history.update("unlocked", Object.fromEntries(others));
          break;
        }
      }
    }

    override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
      for (const [sheetId, ranges] of Object.entries(this.unlocked)) {
        const changes = ranges.map((range) => applyChange(range));
        if (changes.every(({ changeType }) => changeType === "NONE")) continue;
        this.history.update(
          "unlocked",
          sheetId,
          changes.flatMap((change, index) => {
            if (change.changeType === "REMOVE") return [];
            return change.changeType === "NONE" ? [ranges[index] as Range] : [change.range];
          }),
        );
      }
    }

    override import(data: DataWithProtection): void {
      for (const [sheetId, ranges] of Object.entries(data.jjjProtection ?? {}))
        this.unlocked[sheetId] = ranges.map((range) => this.getters.getRangeFromSheetXC(sheetId, range));
    }

    override export(data: DataWithProtection): void {
      data.jjjProtection = Object.fromEntries(
        Object.entries(this.unlocked).map(([sheetId, ranges]) => [
          sheetId,
          ranges.map((range) => this.getters.getRangeString(range, sheetId)),
        ]),
      );
    }

    isSheetProtected(sheetId: UID): boolean {
      return this.unlocked[sheetId] !== undefined;
    }

    isCellProtected({ sheetId, col, row }: CellPosition): boolean {
      const ranges = this.unlocked[sheetId];
      return ranges !== undefined && !ranges.some(({ zone }) => isInside(zone, col, row));
    }

    getUnlocked(sheetId: UID): readonly Zone[] {
      return (this.unlocked[sheetId] ?? []).map(({ zone }) => zone);
    }

    private protect(sheetId: UID, zones: readonly Zone[]): void {
      const ranges = zones.map((zone) => this.getters.getRangeFromZone(sheetId, zone));
      this.history.update("unlocked", sheetId, ranges);
    }
  }

  /**
   * Rejects changes by the user. Separate from the other plugin, which also handles steps that are undone and redone.
   */
  class ProtectionGuardPlugin extends library.UIPlugin {
    override allowDispatch(command: Command): CommandResult {
      const isRefused = !isWritingSheets(this.getters) && this.touchesProtected(command);
      const result: unknown = isRefused ? cellIsProtected : "Success";
      return result as CommandResult;
    }

    private touchesProtected(command: Command): boolean {
      const protection = protectionOf(this.getters);
      if (edits.has(command.type)) {
        const sheetId = this.getters.getActiveSheetId();
        const zones = "target" in command ? command.target : this.getters.getSelectedZones();
        return protection.isSheetProtected(sheetId) && zones.some((zone) => this.isLocked(sheetId, zone));
      }
      if (!library.isCoreCommand(command) || harmless.has(command.type) || !("sheetId" in command)) return false;
      const { sheetId } = command;
      if (!protection.isSheetProtected(sheetId)) return false;
      switch (command.type) {
        case "UPDATE_CELL":
        case "CLEAR_CELL":
          return protection.isCellProtected(command);
        case "DELETE_CONTENT":
        case "CLEAR_CELLS":
          return command.target.some((zone) => this.isLocked(sheetId, zone));
        default:
          return true;
      }
    }

    private isLocked(sheetId: UID, { top, left, bottom, right }: Zone): boolean {
      for (let row = top; row <= bottom; row++)
        for (let col = left; col <= right; col++)
          if (protectionOf(this.getters).isCellProtected({ sheetId, col, row })) return true;
      return false;
    }
  }

  corePluginRegistry.add("jjj_protection", ProtectionPlugin);
  featurePluginRegistry.add("jjj_protection_guard", ProtectionGuardPlugin);
}

function isInside({ top, left, bottom, right }: Zone, col: number, row: number): boolean {
  return row >= top && row <= bottom && col >= left && col <= right;
}
