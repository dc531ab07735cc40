import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

/** An error as the double of Excel's runtime makes it. */
export class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** The result of a call of a worksheet function: rows of cells, or the error of the whole call. */
export type Answer = readonly (readonly unknown[])[] | ExcelError;

/** The functions as built, called as Excel calls them. */
export interface Worksheet {
  readonly names: readonly string[];
  /** Calls a function with frozen arguments. */
  readonly call: (name: string, ...args: unknown[]) => Answer;
}

const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

/** Evaluates a built script in a context with `CustomFunctions` only. */
export function loadWorksheet(file = "functions.js"): Worksheet {
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  const context = {
    CustomFunctions: {
      associate: (id: string, fn: (...args: unknown[]) => unknown) => functions.set(id, fn),
      Error: ExcelError,
      ErrorCode: errorCodes,
    },
  };
  const script = readFileSync(path.join(__dirname, "../../dist", file), "utf8");
  vm.runInNewContext(script, context, { filename: file });
  return {
    names: [...functions.keys()],
    call: (name, ...args) => {
      const fn = functions.get(name);
      if (fn === undefined) throw new Error(`${file} has no function ${name}`);
      try {
        return rowsOf(fn(...args.map(deepFreeze)));
      } catch (thrown) {
        if (thrown instanceof ExcelError) return thrown;
        throw thrown;
      }
    },
  };
}

/** Arrays made in the other context get this context's prototype, so that they compare as equal. */
const rowsOf = (rows: unknown): unknown[][] => Array.from(rows as unknown[][], (row) => Array.from(row));

function deepFreeze<T>(value: T): T {
  if (Array.isArray(value)) value.forEach(deepFreeze);
  return Object.freeze(value);
}
