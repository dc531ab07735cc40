import type { CellPosition } from "@odoo/o-spreadsheet";
import type { Library } from "../library";

/** The height of a row in which nothing is larger. */
const usual = 23;

type CoreViewPlugin = ConstructorParameters<Library["CoreViewPlugin"]>[0];

/** The library's plugin for the heights of rows, as far as it is used here. */
type RowHeights = new (config: CoreViewPlugin) => InstanceType<Library["CoreViewPlugin"]> & {
  getCellHeight(position: CellPosition): number;
};

const changed = new WeakSet();

/**
 * Has the heights of cells measured only where they can differ from the usual one. The library formats and measures the
 * text of every cell that is entered, also of those in one line and the usual size, of which nearly all tables consist.
 */
export function addRowHeightsPlugin(library: Library): void {
  const registry = library.registries.coreViewsPluginRegistry;
  const Measuring = registry.get("row_size") as unknown as RowHeights;
  if (changed.has(Measuring)) return;

  class RowHeightsPlugin extends Measuring {
    override getCellHeight(position: CellPosition): number {
      const cell = this.getters.getCell(position);
      const { fontSize, wrapping, rotation } = cell?.style ?? {};
      const isUsual = fontSize === undefined && wrapping !== "wrap" && rotation === undefined;
      const isOneLine = cell === undefined || cell.isFormula || !cell.content.includes("\n");
      return isUsual && isOneLine ? usual : super.getCellHeight(position);
    }
  }

  changed.add(RowHeightsPlugin);
  registry.replace("row_size", RowHeightsPlugin as never);
}
