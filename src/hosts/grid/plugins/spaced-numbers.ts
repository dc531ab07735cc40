import type { UID } from "@odoo/o-spreadsheet";
import type { Library } from "../library";

/** Groups of digits between spaces of any kind, as in `1 534 221`. */
const spacedNumber = /^\s*[+-]?\d+(?:\s+\d+)+\s*$/;

type Entry = { readonly content?: string; readonly format?: string | undefined; readonly formula?: unknown };

type CorePluginConfig = ConstructorParameters<Library["CorePlugin"]>[0];

/** The library's plugin for the contents of cells, as far as it is used here. */
type Cells = new (config: CorePluginConfig) => InstanceType<Library["CorePlugin"]> & {
  updateCell(sheetId: UID, column: number, row: number, entry: Entry): void;
};

const changed = new WeakSet();

/**
 * Leaves digits with spaces between them as text, as Excel does, whether they are typed, pasted or opened. To the library
 * `1 000` is the first of January 1000.
 */
export function addSpacedNumbersPlugin(library: Library): void {
  const registry = library.registries.corePluginRegistry;
  const Cells = registry.get("cell") as unknown as Cells;
  if (changed.has(Cells)) return;

  class SpacedNumbersPlugin extends Cells {
    override updateCell(sheetId: UID, column: number, row: number, entry: Entry): void {
      const { content } = entry;
      const isSpaced = content !== undefined && spacedNumber.test(content);
      // A format that comes with such a text is that of a date.
      const kept = isSpaced ? { ...entry, content: `'${content}`, format: undefined } : entry;
      super.updateCell(sheetId, column, row, kept);
    }
  }

  changed.add(SpacedNumbersPlugin);
  registry.replace("cell", SpacedNumbersPlugin as never);
}
