import { readFileSync } from "node:fs";
import vm from "node:vm";

export type WorksheetFunction = (...args: readonly unknown[]) => unknown;

/** The functions of a built functions.js by name, registered as Excel registers them; in older builds the name is the id. */
export function loadFunctions(file: string): ReadonlyMap<string, WorksheetFunction> {
  const functions = new Map<string, WorksheetFunction>();
  class CellError {
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  }
  const associate = (id: string, fn: WorksheetFunction) => functions.set(id.replace(/^JJJ\./, ""), fn);
  Object.assign(globalThis, { CustomFunctions: { associate, Error: CellError } });
  vm.runInThisContext(readFileSync(file, "utf8"), { filename: "functions.js" });
  return functions;
}
