import { strFromU8, strToU8 } from "fflate";
import { writeWorkbook } from "../../src/hosts/xlsx/writer";
import type { Language } from "../../src/language/localized";
import { loadIds, loadPlans } from "../../src/sheets/load-plans";
import { unzip, zip } from "../release/zip";
import { evaluatePlans } from "./evaluate";

const properties = "docProps/core.xml";

/**
 * The bytes of a workbook with everything that can be loaded, live proportions and the audit. The same sources always
 * make the same bytes: no time is in them.
 */
export async function referenceWorkbook(language: Language): Promise<{ sheets: number; file: Uint8Array }> {
  const plans = loadPlans(loadIds, { language, form: "jjj", isNativeTable: false, hasChart: true });
  const file = await writeWorkbook(plans, (all) => evaluatePlans(all, language));
  const parts = new Map(unzip(file));
  const core = strFromU8(parts.get(properties) ?? new Uint8Array());
  parts.set(properties, strToU8(core.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, "")));
  return { sheets: plans.length, file: zip(parts) };
}
