/** A custom function as `functions.js` registers it. */
export type CustomFunction = (...args: unknown[]) => unknown;

/** The double of `CustomFunctions.Error`: thrown by a function or in a cell of its result. */
export class GridFunctionError {
  constructor(
    /** The error as the cell shows it, such as `#VALUE!`. */
    readonly code: string,
    readonly message?: string,
  ) {}
}

const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** What Excel's runtime provides to `functions.js`, and nothing more. */
export interface CustomFunctionsRuntime {
  readonly associate: (id: string, fn: CustomFunction) => void;
  readonly Error: typeof GridFunctionError;
  readonly ErrorCode: typeof errorCodes;
}

/** A runtime that keeps the functions associated with it in `functions`. */
export function customFunctionsRuntime(functions: Map<string, CustomFunction>): CustomFunctionsRuntime {
  return {
    associate: (id, fn) => {
      functions.set(id.toUpperCase(), fn);
    },
    Error: GridFunctionError,
    ErrorCode: errorCodes,
  };
}
