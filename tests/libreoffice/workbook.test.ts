import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { evaluatePlans } from "../../scripts/workbook/evaluate";
import type { CellValue } from "../../src/hosts/cells";
import { writeWorkbook } from "../../src/hosts/xlsx/writer";
import { dataSets } from "../../src/paper/data-sets/data-sets";
import { claims } from "../../src/paper/statements/claims";
import { loadIds, loadPlans } from "../../src/sheets/load-plans";
import type { SheetPlan } from "../../src/sheets/plan";
import { convert, expectSame, type Sheets } from "../support/libreoffice";
import { blocksOf } from "../support/moved-cells";

const folder = mkdtempSync(path.join(os.tmpdir(), "jjj-libreoffice-"));

const isRead = ({ key }: SheetPlan) => dataSets.some(({ id }) => id === key);

/** The rows of a data set from the last to the first. */
function withRowsReversed(plan: SheetPlan): SheetPlan {
  const [{ top, bottom } = { top: 0, bottom: -1 }] = blocksOf(plan);
  const cells = [...plan.cells];
  cells.splice(top, bottom - top + 1, ...plan.cells.slice(top, bottom + 1).reverse());
  return { ...plan, cells };
}

const options = { language: "en", isNativeTable: false, hasChart: true } as const;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("the reference workbook in LibreOffice, which has no add-in", () => {
  const plans = loadPlans(loadIds, { ...options, form: "jjj" });
  let sheets: Sheets;
  let values: readonly (readonly (readonly CellValue[])[])[];

  beforeAll(async () => {
    sheets = convert(path.join(__dirname, "../../dist/jjj-reference.xlsx"), folder);
    values = await evaluatePlans(plans, "en");
  });

  test("has a sheet for every data set, the audit's two and the cover", () => {
    expect([...sheets.keys()].sort()).toEqual(plans.map(({ sheetName }) => sheetName).sort());
    expect(sheets.size).toBe(dataSets.length + 3);
  });

  test.each(plans.map(({ sheetName }, index) => [sheetName, index] as const))(
    "shows in %s what the add-in computes",
    (name, index) => {
      expectSame(sheets.get(name) ?? [], values[index] ?? []);
    },
  );

  test("shows no error", () => {
    for (const rows of sheets.values()) expect(rows.flat().filter((text) => /^(#|Err:)/.test(text))).toEqual([]);
  });

  test("computes the stored verdicts and 27 of 30 proportions", () => {
    const audit = sheets.get("JJJ Audit") ?? [];
    const decided = audit.filter((row) => /^K\d+$/.test(row[0] ?? "") && row[1] !== "");
    expect(decided).toHaveLength(27);
    for (const row of decided) expect(row[1]).toBe(claims.find(({ id }) => id === row[0])?.verdictText.en);
    expect(sheets.get("JJJ Audit proportions")?.[2]?.[1]).toBe("27");
  });
});

describe("Excel-only formulas without stored results", () => {
  test("find every figure where the rows of the tables and facts are in another order", async () => {
    const plans = loadPlans(["audit"], { ...options, form: "printed", hasChart: false });
    const expected = (await evaluatePlans(plans, "en"))[4] ?? [];
    const file = path.join(folder, "moved.xlsx");
    writeFileSync(file, await writeWorkbook(plans.map((plan) => (isRead(plan) ? withRowsReversed(plan) : plan))));
    expectSame(convert(file, folder).get("JJJ Audit") ?? [], expected);
  });

  test("are calculated by LibreOffice with the same numbers and verdicts", async () => {
    const plans = loadPlans(["audit"], { ...options, form: "excel" });
    const file = path.join(folder, "plain.xlsx");
    writeFileSync(file, await writeWorkbook(plans));
    const sheets = convert(file, folder);
    const values = await evaluatePlans(plans, "en");
    plans.forEach(({ sheetName }, index) => {
      expectSame(sheets.get(sheetName) ?? [], values[index] ?? []);
    });
  });
});
