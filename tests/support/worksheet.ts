import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { functionId } from "../../src/functions/describe/syntax";

/** An error as Excel's runtime makes it, which also has its code as a value of a cell. */
export class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}

  get type(): string {
    return "Error";
  }

  get basicType(): string {
    return "Error";
  }

  get basicValue(): string {
    return this.code;
  }
}

/** The result of a call of a worksheet function: rows of cells, or the error of the whole call. */
export type Answer = readonly (readonly unknown[])[] | ExcelError;

/** The functions as built, called as Excel calls them. */
export interface Worksheet {
  /** The ids that the script associates. */
  readonly ids: readonly string[];
  /** Calls a function with frozen arguments, and after them what the runtime knows of the call. */
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

/** Evaluates a built script in a context with `CustomFunctions` only; in an old engine without what ES2017 and later added. */
export function loadWorksheet(file = "functions.js", { isOldEngine = false } = {}): Worksheet {
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  const context = {
    CustomFunctions: {
      associate: (id: string, fn: (...args: unknown[]) => unknown) => functions.set(id, fn),
      Error: ExcelError,
      ErrorCode: errorCodes,
    },
  };
  const script = readFileSync(path.join(__dirname, "../../dist", file), "utf8");
  vm.createContext(context);
  if (isOldEngine) vm.runInContext(withoutNewerBuiltIns, context);
  vm.runInContext(script, context, { filename: file });
  return {
    ids: [...functions.keys()],
    call: (name, ...args) => {
      const fn = functions.get(functionId(name));
      if (fn === undefined) throw new Error(`${file} has no function ${name}`);
      try {
        return rowsOf(fn(...args.map(deepFreeze), { functionName: functionId(name) }));
      } catch (thrown) {
        if (thrown instanceof ExcelError) return thrown;
        throw thrown;
      }
    },
  };
}

/** Deletes what ES2017 and later added to the built-ins. */
const withoutNewerBuiltIns = `
  for (const [owner, names] of [
    [Object, "values entries fromEntries getOwnPropertyDescriptors hasOwn groupBy"],
    [Map, "groupBy"],
    [Array, "fromAsync"],
    [Array.prototype, "flat flatMap at findLast findLastIndex toSorted toReversed toSpliced with"],
    [String.prototype, "padStart padEnd trimStart trimEnd matchAll replaceAll at isWellFormed toWellFormed"],
    [Object.getPrototypeOf(Float64Array.prototype), "at findLast findLastIndex toSorted toReversed with"],
    [Promise, "allSettled any withResolvers"],
    [Promise.prototype, "finally"],
    [Symbol.prototype, "description"],
    [globalThis, "BigInt BigInt64Array BigUint64Array SharedArrayBuffer Atomics WeakRef FinalizationRegistry structuredClone"],
  ])
    for (const name of names.split(" ")) delete owner[name];
  delete globalThis.globalThis;
`;

/** Arrays made in the other context get this context's prototype, so that they compare as equal. */
const rowsOf = (rows: unknown): unknown[][] => Array.from(rows as unknown[][], (row) => Array.from(row));

function deepFreeze<T>(value: T): T {
  if (Array.isArray(value)) value.forEach(deepFreeze);
  return Object.freeze(value);
}
