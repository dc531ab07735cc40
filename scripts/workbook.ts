import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { writeWorkbook } from "../src/hosts/xlsx/writer";
import { loadIds, loadPlans } from "../src/sheets/load-plans";
import { evaluatePlans } from "./workbook/evaluate";

const target = path.join(__dirname, "../dist/jjj-reference.xlsx");

/** Writes everything that can be loaded into one workbook, with live proportions and the audit. */
async function main(): Promise<void> {
  const plans = loadPlans(loadIds, { language: "en", form: "jjj", isNativeTable: false, hasChart: true });
  const file = await writeWorkbook(plans, (all) => evaluatePlans(all, "en"));
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, file);
  console.log(`${path.relative(process.cwd(), target)}: ${plans.length} sheets, ${file.length} bytes`);
}

void main();
