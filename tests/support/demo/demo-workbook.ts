import { createPageApi } from "../../../src/demo/page-api";
import { createGridHost } from "../../../src/hosts/grid/host";
import { addNotesPlugin } from "../../../src/hosts/grid/plugins/notes";
import { addPrintPlugin } from "../../../src/hosts/grid/plugins/print";
import { addProtectionPlugin } from "../../../src/hosts/grid/plugins/protection";
import { addWriteSheetsPlugin } from "../../../src/hosts/grid/plugins/write-sheets";
import { library } from "./spreadsheet-library";

addNotesPlugin(library);
addWriteSheetsPlugin(library);
addPrintPlugin(library);
addProtectionPlugin(library);

/** The content of cells by address, by sheet. */
type Contents = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A workbook of the demo without its page, with a sheet `Mine` and one `My data`. */
export function openDemoWorkbook(contents: Contents = {}) {
  const sheets = ["Mine", "My data"].map((name) => ({ name, cells: contents[name] ?? {} }));
  const model = new library.Model({ sheets });
  const state = { isEditing: false };
  const host = createGridHost(library, model, {
    isEditing: () => state.isEditing,
    pause: () => Promise.resolve(),
  });
  return { model, state, host, page: createPageApi(library, model, () => Promise.resolve()) };
}
