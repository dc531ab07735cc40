import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type CalculatedPlans, calculatePlans } from "../../scripts/workbook/evaluate";
import { diagnosisPlans } from "../../src/diagnosis/diagnosis-plans";
import { rules } from "../../src/diagnosis/rules/rules";
import { thresholds } from "../../src/diagnosis/rules/thresholds";
import type { Block } from "../../src/diagnosis/sheets/block";
import { columns } from "../../src/diagnosis/sheets/layout/finding-row";
import { layoutOf } from "../../src/diagnosis/sheets/layout/layout";
import { shapeOf } from "../../src/diagnosis/sheets/layout/shape";
import { callsAddIn } from "../../src/hosts/xlsx/formula";
import { type CalculatedCells, writeWorkbook } from "../../src/hosts/xlsx/writer";
import type { Language } from "../../src/language/localized";
import type { SheetPlan } from "../../src/sheets/plan";
import { convert, expectSame, type Sheets } from "../support/libreoffice";
import { panelOf, reportCases } from "../support/report-cases";

const folder = mkdtempSync(path.join(os.tmpdir(), "jjj-libreoffice-"));
const paper = panelOf(reportCases[0]!.source);
const layout = layoutOf(shapeOf(paper));

/** A cell that somebody types into. */
interface Entry {
  readonly block: Block;
  readonly row: number;
  readonly column: number;
  readonly content: number | string;
}

const threshold = (name: string, content: number): Entry => ({
  block: layout.rules.thresholds,
  row: thresholds.findIndex((one) => one.name === name),
  column: 0,
  content,
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The plans as a user leaves them. */
const withEntries = (plans: readonly SheetPlan[], entries: readonly Entry[]): readonly SheetPlan[] =>
  plans.map((plan) => ({
    ...plan,
    cells: plan.cells.map((row, r) =>
      row.map((cell, c) => {
        const entry = entries.find(
          ({ block, row: down, column }) =>
            block.sheet === plan.key && block.top + down === r && block.left + column === c,
        );
        return entry === undefined ? cell : { value: entry.content };
      }),
    ),
  }));

/** Results of the add-in's functions only: LibreOffice has to calculate all other formulas by itself. */
const ofAddIn = (plans: readonly SheetPlan[], cells: CalculatedCells): CalculatedCells =>
  cells.map((rows, sheet) =>
    rows.map((row, r) =>
      row.map((value, c) => (callsAddIn(plans[sheet]?.cells[r]?.[c]?.formula ?? "") ? value : null)),
    ),
  );

async function opened(plans: readonly SheetPlan[], cells: CalculatedCells): Promise<Sheets> {
  const file = path.join(mkdtempSync(path.join(folder, "report-")), "report.xlsx");
  writeFileSync(file, await writeWorkbook(plans, () => cells));
  return convert(file, folder);
}

describe.each<Language>(["en", "zh-CN"])("a report in LibreOffice, in %s", (language) => {
  const plans = diagnosisPlans(paper, language);
  const entries: readonly Entry[] = [
    threshold("JJJ_C1_high", 1.15),
    threshold("JJJ_G1_strong", 3),
    // Three more exchanges cross a border, whose source and receiver were both in Hebei.
    ...[3, 4, 5].map((row) => ({ block: layout.data.exchanges!, row, column: 1, content: "Beijing" })),
  ];
  let calculated: CalculatedPlans;
  let asWritten: CalculatedCells;

  beforeAll(async () => {
    calculated = await calculatePlans(plans, language);
    asWritten = calculated.cells();
  });

  test("has the same values in every cell, and no error", async () => {
    const sheets = await opened(plans, asWritten);
    plans.forEach(({ sheetName }, index) => {
      expectSame(sheets.get(sheetName) ?? [], asWritten[index] ?? []);
    });
    for (const rows of sheets.values()) expect(rows.flat().filter((text) => /^(#[A-Z]|Err:)/.test(text))).toEqual([]);
  });

  test("finds otherwise once thresholds and a table are changed, in every cell that follows", async () => {
    for (const { block, row, column, content } of entries)
      calculated.type(
        plans.findIndex(({ key }) => key === block.sheet),
        block.top + row,
        block.left + column,
        String(content),
      );
    const expected = calculated.cells();
    const sheets = await opened(withEntries(plans, entries), ofAddIn(plans, asWritten));
    plans.forEach(({ sheetName }, index) => {
      expectSame(sheets.get(sheetName) ?? [], expected[index] ?? []);
    });
    const changed = rules.filter(({ id }) => {
      const { sheet, top, left } = layout.finding(id).cell(columns.word);
      const at = plans.findIndex(({ key }) => key === sheet);
      return expected[at]?.[top]?.[left] !== asWritten[at]?.[top]?.[left];
    });
    expect(changed.map(({ id }) => id)).toEqual(["G1", "C1", "S2"]);
  });
});

describe("a report without stored results in LibreOffice, which has no add-in", () => {
  test("shows errors in place of findings, except where a finding needs no function of the add-in", async () => {
    const plans = diagnosisPlans(paper, "en");
    const nothing = plans.map(({ cells }) => cells.map((row) => row.map(() => null)));
    const sheets = await opened(plans, nothing);
    const found = rules.map(({ id }) => {
      const { sheet, top, left } = layout.finding(id).cell(columns.word);
      const name = plans.find(({ key }) => key === sheet)?.sheetName ?? "";
      return [id, sheets.get(name)?.[top]?.[left]] as const;
    });
    const without = found.filter(([, word]) => !/^#/.test(word ?? ""));
    expect(without).toEqual([
      ["S2", "within regions"],
      ["S3", "not assessed"],
      ["T3", "not assessed"],
    ]);
    expect(sheets.get("JJJ Summary")?.[layout.summary.warning.top]?.[0]).toMatch(/^JJJ is not installed here/);
  });
});
