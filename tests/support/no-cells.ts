import type { WorkbookCells } from "../../src/hosts/cells";
import { WriteError } from "../../src/hosts/host";

const unsupported = () => Promise.reject(new WriteError("unsupported"));

/** Cells for a test that does not need any. */
export const noCells: WorkbookCells = {
  readSelection: unsupported,
  readReference: unsupported,
  readCell: unsupported,
  readFormulasIn: unsupported,
  watch: () => () => undefined,
  enter: unsupported,
  update: unsupported,
  readEntered: unsupported,
  replaceConstants: unsupported,
  draw: unsupported,
  readNames: unsupported,
  readFormulas: unsupported,
};
