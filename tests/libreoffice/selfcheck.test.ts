import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { functionChecks, riskChecks } from "../../scripts/selfcheck/checks";
import { columns, verdicts } from "../../scripts/selfcheck/row";
import { selfCheckFile, selfCheckWorkbook } from "../../scripts/selfcheck/workbook";
import { convert } from "../support/libreoffice";

const folder = mkdtempSync(path.join(os.tmpdir(), "jjj-libreoffice-"));
const all = [...functionChecks(), ...riskChecks(() => "")];

let rows: readonly (readonly string[])[] = [];

beforeAll(async () => {
  const file = path.join(folder, selfCheckFile);
  writeFileSync(file, await selfCheckWorkbook());
  const cells = [...convert(file, folder).values()][0] ?? [];
  rows = cells.filter((row) => /^\d+$/.test(row[columns.number] ?? ""));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("the workbook of the self-check in LibreOffice, which has no add-in", () => {
  test("has a row for each check", () => {
    expect(rows.map((row) => row[columns.name])).toEqual(all.map(({ name }) => name));
  });

  test("shows the expected values", () => {
    rows.forEach((row, index) => {
      const { name, expected } = all[index]!;
      const shown = row[columns.expected] ?? "";
      if (typeof expected === "string") expect([name, shown]).toEqual([name, expected]);
      else expect(Math.abs(Number(shown) / expected - 1)).toBeLessThan(1e-13);
    });
  });

  test("says that the add-in is not loaded, and takes nothing for right", () => {
    for (const row of rows) {
      expect(row[columns.live]).toBe("#NAME?");
      expect(row[columns.verdict]).toBe(verdicts.missing);
    }
  });
});
