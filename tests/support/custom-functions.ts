import { ExcelError } from "./worksheet";

/** Gives a unit test the global that Excel's runtime gives functions.js. */
export function installCustomFunctions(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode: {} } });
}
