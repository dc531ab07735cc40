import { createDemoHost } from "../../src/demo/demo-writer";
import { addNotesPlugin } from "../../src/demo/notes-plugin";
import { createPageApi } from "../../src/demo/page-api";
import { addProtectionPlugin } from "../../src/demo/protection-plugin";
import { addWriteSheetsPlugin } from "../../src/demo/write-sheets-plugin";
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
