import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import type { CellValue } from "../../src/hosts/cells";

/** Comma-separated, in UTF-8, each sheet in a file of its own, numbers with all digits. */
const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

export type Sheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Opens a workbook in LibreOffice, which must be installed, and returns the cells of each sheet by name.
 *
 * @param folder for what it writes.
 */
export function convert(file: string, folder: string): Sheets {
  const target = mkdtempSync(path.join(folder, "out-"));
  runLibreOffice(folder, ["--convert-to", filter, "--outdir", target, file]);
  const prefix = `${path.basename(file, ".xlsx")}-`;
  return new Map(
    readdirSync(target)
      .filter((name) => name.endsWith(".csv"))
      .map((name) => [
        name.slice(prefix.length, -".csv".length),
        parse(readFileSync(path.join(target, name)), { relax_column_count: true, skip_empty_lines: false }),
      ]),
  );
}

/** Runs LibreOffice without a window. */
export function runLibreOffice(folder: string, options: readonly string[]): void {
  const program = ["soffice", "libreoffice"].find((name) =>
    (process.env["PATH"] ?? "").split(path.delimiter).some((place) => existsSync(path.join(place, name))),
  );
  if (program === undefined) throw new Error("LibreOffice is not installed: neither soffice nor libreoffice was found");
  const profile = pathToFileURL(path.join(folder, "profile")).href;
  execFileSync(program, [`-env:UserInstallation=${profile}`, "--headless", ...options], {
    stdio: "pipe",
    timeout: 150000,
  });
}

/** The number in a cell: LibreOffice keeps 15 digits, and writes a percentage with its sign. */
function numberOf(text: string): number {
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
}

/** Fails where a cell of a converted sheet is not as it was calculated. */
export function expectSame(shown: readonly (readonly string[])[], expected: readonly (readonly CellValue[])[]): void {
  expect(shown).toHaveLength(expected.length);
  expected.forEach((row, r) => {
    row.forEach((value, c) => {
      const text = shown[r]?.[c] ?? "";
      if (typeof value === "number") {
        expect(text).not.toBe("");
        expect(Math.abs(numberOf(text) - value)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(value)));
      } else expect(text).toBe(value ?? "");
    });
  });
}
