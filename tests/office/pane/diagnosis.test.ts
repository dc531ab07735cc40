import { diagnosisPlans } from "../../../src/diagnosis/diagnosis-plans";
import { diagnosisTexts } from "../../../src/taskpane/diagnosis/texts";
import { messageTexts } from "../../../src/taskpane/ui/messages/texts";
import { cellAddress } from "../../support/excel-double/address";
import type { SheetState } from "../../support/excel-double/book";
import { putContent } from "../../support/excel-double/cells";
import type { DoubleHost, Hook } from "../../support/excel-double/host";
import type { OfficePane } from "../../support/office-pane/office-pane";
import { newest, panes, useOfficePane } from "../../support/office-pane/pane-suite";
import { present } from "../../support/present";
import { evaluatedReport, panelOf, reportCases } from "../../support/report-cases";

const open = useOfficePane();

const paper = present(reportCases.find(({ id }) => id === "paper: full"));
const panel = panelOf(paper.source);
const names = (language: "en" | "zh-CN") => diagnosisPlans(panel, language).map(({ sheetName }) => sheetName);

describe.each(panes)("a report on the real Excel library with $sets in $language", (options) => {
  const texts = diagnosisTexts[options.language];

  it("is built of the paper's figures in one step", async () => {
    const { page, excel } = await open(options, "diagnosis");
    excel.host.hook = busy(excel.host);
    await page.getByRole("button", { name: texts.tryPaper, exact: true }).click();
    await page.getByRole("button", { name: texts.build, exact: true }).click();
    await page.getByText(texts.done).waitFor();
    await page.getByText(texts.calculating).waitFor();
    expect(excel.host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", ...names(options.language)]);
    expect(excel.refusals).toEqual([]);
    const isOneStep = excel.host.supports("ExcelApi", "1.20");
    expect(excel.host.undoList).toHaveLength(isOneStep ? 1 : names(options.language).length + 1);
  });
});

describe("a report on the real Excel library", () => {
  const texts = diagnosisTexts.en;

  it("is read back once Excel has calculated it", async () => {
    const { page, excel } = await open(newest, "diagnosis");
    excel.host.hook = busy(excel.host);
    await page.getByRole("button", { name: texts.tryPaper, exact: true }).click();
    await page.getByRole("button", { name: texts.build, exact: true }).click();
    await page.getByText(texts.calculating).waitFor();
    const { plans, cells } = await evaluatedReport(panel, "en");
    plans.forEach(({ sheetName }, place) => {
      calculate(excel.host.sheet(sheetName), cells[place] ?? []);
    });
    for (const rule of Object.values(paper.expected.lead))
      await page.getByText(present(paper.expected.rules[rule]).sentence).waitFor();
  });

  it("leaves the workbook as it was when Excel fails, and is built when tried again", async () => {
    const { page, excel } = await open(newest, "diagnosis");
    const before = structuredClone(excel.host.book);
    await page.getByRole("button", { name: texts.tryPaper, exact: true }).click();
    let adds = 0;
    const isBusy = busy(excel.host);
    excel.host.hook = (name) => (name === "WorksheetCollection.add" && ++adds === 5 ? "AccessDenied" : isBusy(name, 0));
    await page.getByRole("button", { name: texts.build, exact: true }).click();
    await page.getByRole("alert").getByText(messageTexts.en.workbook.nothingChanged).waitFor();
    expect(excel.host.book).toEqual(before);
    await page.getByRole("button", { name: messageTexts.en.workbook.retry, exact: true }).click();
    await page.getByText(texts.done).waitFor();
    expect(excel.host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", ...names("en")]);
  });

  it("reads the selected table", async () => {
    const pane = await open(newest, "diagnosis");
    fill(pane, [
      [2019, "Farming", "Industry", "Services"],
      ["North", 1, 2, 3],
      ["South", 4, 5, 6],
    ]);
    await pane.select("Sheet1", "B2:E4");
    await pane.page.getByRole("button", { name: texts.read, exact: true }).click();
    await pane.page.getByText(texts.size(2, 3, 1)).waitFor();
    await pane.page.getByText(messageTexts.en.workbook.place("Sheet1", "B2:E4")).waitFor();
  });
});

function fill({ excel }: OfficePane, rows: readonly (readonly (string | number)[])[]): void {
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      const content =
        typeof value === "number"
          ? ({ kind: "number", value } as const)
          : { kind: "text" as const, value, isQuoted: false };
      putContent(excel.host.sheet("Sheet1"), cellAddress(r + 1, c + 1), content);
    });
  });
}

/** Until a formula is calculated, Excel shows that it is busy. */
const busy =
  (host: DoubleHost): Hook =>
  (name) => {
    if (name === "sync")
      for (const { cells, results } of host.book.sheets)
        for (const [address, { kind }] of cells)
          if (kind === "formula" && !results.has(address)) results.set(address, { error: "#BUSY!" });
    return undefined;
  };

/** What Excel shows once it has calculated the formulas of a sheet. */
function calculate(sheet: SheetState, values: readonly (readonly unknown[])[]): void {
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      const address = cellAddress(r, c);
      if (sheet.cells.get(address)?.kind === "formula" && (typeof value === "string" || typeof value === "number"))
        sheet.results.set(address, value);
    });
  });
}
