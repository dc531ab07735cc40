import { alignWithExcel } from "../excel-functions";
import type { Library, Owl } from "../library";
import { addEnterCellsPlugin } from "./enter-cells";
import { addLocalHistoryPlugin } from "./local-history";
import { addNoteDisplay } from "./note-display";
import { addNotesPlugin } from "./notes";
import { addPrintPlugin } from "./print";
import { addProtectionPlugin } from "./protection";
import { addRowHeightsPlugin } from "./row-heights";
import { addSpacedNumbersPlugin } from "./spaced-numbers";
import { addWriteSheetsPlugin } from "./write-sheets";

/** Changes the library, before its first model is made, into what the demo needs. */
export function addPlugins(library: Library, owl: Owl): void {
  addNotesPlugin(library);
  addWriteSheetsPlugin(library);
  addPrintPlugin(library);
  addProtectionPlugin(library);
  addEnterCellsPlugin(library);
  addLocalHistoryPlugin(library);
  addRowHeightsPlugin(library);
  addSpacedNumbersPlugin(library);
  alignWithExcel(library);
  addNoteDisplay(library, owl);
}
