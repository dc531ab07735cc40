import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { selfCheckFile, selfCheckWorkbook } from "./selfcheck/workbook";

const target = path.join(__dirname, "../dist", selfCheckFile);

/** Writes the workbook that checks the functions in an Excel. */
async function main(): Promise<void> {
  const file = await selfCheckWorkbook();
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, file);
  console.log(`${path.relative(process.cwd(), target)}: ${file.length} bytes`);
}

void main();
