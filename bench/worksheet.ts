import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

export type WorksheetFunction = (...args: unknown[]) => unknown;

/** The functions of dist/functions.js by name, registered as Excel registers them. */
export function loadFunctions(): ReadonlyMap<string, WorksheetFunction> {
  const functions = new Map<string, WorksheetFunction>();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, fn: WorksheetFunction) => functions.set(id, fn),
      Error: class {
        constructor(
          readonly code: string,
          readonly message?: string,
        ) {}
      },
    },
  });
  const file = path.resolve(__dirname, "../dist/functions.js");
  vm.runInThisContext(readFileSync(file, "utf8"), { filename: "functions.js" });
  return functions;
}
