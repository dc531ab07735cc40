import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ExcelTypes } from "./description";
import { readTypes } from "./read-types";

const folder = path.dirname(require.resolve("@types/office-js/package.json"));

let types: ExcelTypes | null = null;

/** The types of Excel's objects. They are read once from `@types/office-js` and then kept in a file. */
export function excelTypes(): ExcelTypes {
  return (types ??= keptTypes());
}

function keptTypes(): ExcelTypes {
  const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { version: string };
  const reader = readFileSync(path.join(__dirname, "read-types.ts"), "utf8");
  const checksum = createHash("sha256").update(reader).digest("hex").slice(0, 12);
  const file = path.resolve(`node_modules/.cache/excel-types/${version}-${checksum}.json`);
  try {
    return JSON.parse(readFileSync(file, "utf8")) as ExcelTypes;
  } catch {
    const read = readTypes(readFileSync(path.join(folder, "index.d.ts"), "utf8"));
    mkdirSync(path.dirname(file), { recursive: true });
    // Another test may be reading the file.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, JSON.stringify(read));
    renameSync(unfinished, file);
    return read;
  }
}
