import type { CellPosition, CoreCommand } from "@odoo/o-spreadsheet";
import type { Library, Model } from "../library";
import { enlargement } from "../size";

const commandType = "JJJ_ENTER_CELLS";

interface EnterCellsCommand extends CellPosition {
  readonly type: typeof commandType;
  readonly contents: readonly (readonly string[])[];
}

type AnyDispatch = (type: string, payload: object) => ReturnType<Model["dispatch"]>;

/**
 * Lets every model made from now on take many cells at once. In the grid's own way each of its parts is asked about each
 * cell, and the undo list holds a command for each.
 */
export function addEnterCellsPlugin(library: Library): void {
  const { corePluginRegistry, inverseCommandRegistry } = library.registries;
  if (corePluginRegistry.contains("jjj_enter_cells")) return;
  library.coreTypes.add(commandType as never);
  inverseCommandRegistry.add(commandType, (command) => [command]);

  class EnterCellsPlugin extends library.CorePlugin {
    override handle(command: CoreCommand | EnterCellsCommand): void {
      if (command.type !== commandType) return;
      const { sheetId, col, row, contents } = command;
      const dispatch = this.dispatch as unknown as AnyDispatch;
      const columns = contents.reduce((most, { length }) => Math.max(most, length), 0);
      for (const { type, ...payload } of enlargement(this.getters, sheetId, row + contents.length, col + columns))
        dispatch(type, payload);
      contents.forEach((cells, down) => {
        cells.forEach((content, across) => {
          this.dispatch("UPDATE_CELL", { sheetId, col: col + across, row: row + down, content });
        });
      });
    }
  }

  corePluginRegistry.add("jjj_enter_cells", EnterCellsPlugin);
}

/**
 * Enters rows of contents from a cell on, as one step of the undo list, into a sheet that is made large enough. False
 * when that is refused, as on a protected sheet.
 */
export function enterCells(model: Model, position: CellPosition, contents: readonly (readonly string[])[]): boolean {
  const dispatch = model.dispatch as unknown as AnyDispatch;
  return dispatch(commandType, { ...position, contents }).isSuccessful;
}
