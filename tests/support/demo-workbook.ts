import { createPageApi } from "../../src/demo/page-api";
import { addNotesPlugin } from "../../src/hosts/grid/notes-plugin";
import { addProtectionPlugin } from "../../src/hosts/grid/protection-plugin";
import { addWriteSheetsPlugin } from "../../src/hosts/grid/write-sheets-plugin";
import { createDemoHost } from "../../src/hosts/grid/writer";
import { library } from "./spreadsheet-library";

addNotesPlugin(library);
addWriteSheetsPlugin(library);
addProtectionPlugin(library);

/** A workbook of the demo without its page, with a sheet `Mine` and one `My data`. */
export function openDemoWorkbook() {
  const model = new library.Model({ sheets: [{ name: "Mine" }, { name: "My data" }] });
  const state = { isEditing: false };
  const host = createDemoHost(library, model, {
    isEditing: () => state.isEditing,
    pause: () => Promise.resolve(),
  });
  return { model, state, host, page: createPageApi(library, model, () => Promise.resolve()) };
}
