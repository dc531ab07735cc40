import { ExcelError } from "./worksheet";

/** Defines the global that Excel's runtime provides for functions.js. */
export function installCustomFunctions(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode: {} } });
}
