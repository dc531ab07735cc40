import { writeWorkbook } from "../../src/hosts/xlsx/writer";
import { type Language, localize } from "../../src/language/localized";
import { coverTitle } from "../../src/sheets/cover/cover-sheet";
import { loadIds, loadPlans } from "../../src/sheets/load-plans";
import { evaluatePlans } from "./evaluate";
import { withoutTimes } from "./without-times";

/**
 * The bytes of a workbook with everything that can be loaded, live proportions and the audit. The same sources always
 * make the same bytes: no time is in them.
 */
export async function referenceWorkbook(language: Language): Promise<{ sheets: number; file: Uint8Array }> {
  const plans = loadPlans(loadIds, { language, form: "jjj", isNativeTable: false, hasChart: true });
  const file = await writeWorkbook(plans, (all) => evaluatePlans(all, language), localize(coverTitle, language));
  return { sheets: plans.length, file: withoutTimes(file) };
}
