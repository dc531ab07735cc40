import type { CoreCommand, Range, RangeAdapterFunctions, UID, WorkbookData } from "@odoo/o-spreadsheet";
import type { PlanPrint } from "../../../sheets/plan";
import type { Library, Model } from "../library";
import type { SetPrintCommand } from "./commands";

/** How a sheet is printed, with what moves when rows and columns are inserted. */
interface PrintOfSheet {
  readonly print: PlanPrint;
  /** What is printed, where the print set-up says so. */
  readonly area: Range | null;
  /** The rows that each page begins with, in the first column. */
  readonly repeated: Range | null;
}

/** How sheets are printed in an exported workbook, by the sheet's id. */
interface DataWithPrint extends WorkbookData {
  jjjPrint?: Record<UID, PlanPrint>;
}

interface PrintGetters {
  readonly getPrint: (sheetId: UID) => PlanPrint | null;
}

/** How the sheets of a model are printed that was made after {@link addPrintPlugin}. */
export const printOf = (getters: Model["getters"]): PrintGetters => getters as unknown as PrintGetters;

/** Keeps how sheets are printed, which the grid does not do but a saved file does, in every model made from now on. */
export function addPrintPlugin(library: Library): void {
  const { corePluginRegistry, inverseCommandRegistry } = library.registries;
  if (corePluginRegistry.contains("jjj_print")) return;
  library.coreTypes.add("JJJ_SET_PRINT" as never);
  inverseCommandRegistry.add("JJJ_SET_PRINT", (command) => [command]);

  class PrintPlugin extends library.CorePlugin<PrintPlugin> {
    static override getters = ["getPrint"] as const;
    prints: Record<UID, PrintOfSheet> = {};

    override handle(command: CoreCommand | SetPrintCommand): void {
      switch (command.type) {
        case "JJJ_SET_PRINT":
          this.history.update("prints", command.sheetId, this.placed(command.sheetId, command.print));
          break;
        case "DUPLICATE_SHEET": {
          const print = this.getPrint(command.sheetId);
          if (print !== null) this.history.update("prints", command.sheetIdTo, this.placed(command.sheetIdTo, print));
          break;
        }
        case "DELETE_SHEET": {
          const others = Object.entries(this.prints).filter(([sheetId]) => sheetId !== command.sheetId);
          this.history.update("prints", Object.fromEntries(others));
          break;
        }
      }
    }

    override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
      const moved = (range: Range | null): Range | null => {
        if (range === null) return null;
        const change = applyChange(range);
        if (change.changeType === "REMOVE") return null;
        return change.changeType === "NONE" ? range : change.range;
      };
      for (const [sheetId, { print, area, repeated }] of Object.entries(this.prints))
        this.history.update("prints", sheetId, { print, area: moved(area), repeated: moved(repeated) });
    }

    override import(data: DataWithPrint): void {
      for (const [sheetId, print] of Object.entries(data.jjjPrint ?? {}))
        this.prints[sheetId] = this.placed(sheetId, print);
    }

    override export(data: DataWithPrint): void {
      data.jjjPrint = Object.fromEntries(
        Object.keys(this.prints).flatMap((sheetId) => {
          const print = this.getPrint(sheetId);
          return print === null ? [] : [[sheetId, print]];
        }),
      );
    }

    getPrint(sheetId: UID): PlanPrint | null {
      const found = this.prints[sheetId];
      if (found === undefined) return null;
      const { area, repeated, print } = found;
      const { orientation, pages, footer } = print;
      return {
        footer,
        ...(orientation !== undefined && { orientation }),
        ...(pages !== undefined && { pages }),
        ...(repeated !== null && { repeatedRows: { top: repeated.zone.top, bottom: repeated.zone.bottom } }),
        ...(area !== null && print.left !== undefined && { left: area.zone.left }),
        ...(area !== null && print.right !== undefined && { right: area.zone.right }),
        ...(area !== null && print.bottom !== undefined && { bottom: area.zone.bottom }),
      };
    }

    private placed(sheetId: UID, print: PlanPrint): PrintOfSheet {
      const { repeatedRows: rows, left = 0, right = left, bottom = 0 } = print;
      const rangeOf = (zone: Range["zone"]) => this.getters.getRangeFromZone(sheetId, zone);
      return {
        print,
        area: rangeOf({ top: 0, left, bottom, right }),
        repeated: rows === undefined ? null : rangeOf({ ...rows, left: 0, right: 0 }),
      };
    }
  }

  corePluginRegistry.add("jjj_print", PrintPlugin);
}
