import { createPageApi } from "../../src/demo/page-api";
import { createGridHost } from "../../src/hosts/grid/host";
import { addNotesPlugin } from "../../src/hosts/grid/plugins/notes";
import { addProtectionPlugin } from "../../src/hosts/grid/plugins/protection";
import { addWriteSheetsPlugin } from "../../src/hosts/grid/plugins/write-sheets";
import { library } from "./spreadsheet-library";

addNotesPlugin(library);
addWriteSheetsPlugin(library);
addProtectionPlugin(library);

/** A workbook of the demo without its page, with a sheet `Mine` and one `My data`. */
export function openDemoWorkbook() {
  const model = new library.Model({ sheets: [{ name: "Mine" }, { name: "My data" }] });
  const state = { isEditing: false };
  const host = createGridHost(library, model, {
    isEditing: () => state.isEditing,
    pause: () => Promise.resolve(),
  });
  return { model, state, host, page: createPageApi(library, model, () => Promise.resolve()) };
}
