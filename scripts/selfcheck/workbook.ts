import { version } from "../../package.json";
import { writeWorkbook } from "../../src/hosts/xlsx/writer";
import { withoutTimes } from "../workbook/without-times";
import { selfCheckPlan } from "./sheet";

/** The name of the file. */
export const selfCheckFile = "jjj-selfcheck.xlsx";

/**
 * A workbook that a person opens in Excel with the add-in and sends back: whether each function returns what it must, and
 * where. Results are not stored in it, so that only what was calculated there can be right.
 */
export const selfCheckWorkbook = async (): Promise<Uint8Array> =>
  withoutTimes(await writeWorkbook([selfCheckPlan(version)]));
