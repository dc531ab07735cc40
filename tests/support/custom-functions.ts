import { ExcelError } from "./worksheet";

/** Defines the global that Excel's runtime provides for functions.js. */
export function installCustomFunctions(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode: {} } });
}

/** What a call throws; its result if it throws nothing. */
export function errorOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}
