import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { referenceWorkbook } from "./workbook/reference-workbook";

const target = path.join(__dirname, "../dist/jjj-reference.xlsx");

/** Writes everything that can be loaded into one workbook, with live proportions and the audit. */
async function main(): Promise<void> {
  const { sheets, file } = await referenceWorkbook("en");
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, file);
  console.log(`${path.relative(process.cwd(), target)}: ${sheets} sheets, ${file.length} bytes`);
}

void main();
