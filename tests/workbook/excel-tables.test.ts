import type { Language } from "../../src/locales/localized";
import { paperTables } from "../../src/paper/tables";
import { createExcelHost } from "../../src/workbook/excel-writer";
import { tablePlan } from "../../src/workbook/table-plan";
import { openExcelDouble } from "../support/excel-double";
import { cellAddress } from "../support/excel-double-address";

const languages: readonly Language[] = ["en", "zh-CN"];

describe.each(languages)("the paper's tables in %s", (language) => {
  const plans = paperTables.map((table) => tablePlan(table, language));
  let excel: ReturnType<typeof openExcelDouble>;

  beforeEach(async () => {
    excel = openExcelDouble();
    await createExcelHost().write(plans);
  });

  afterEach(() => {
    excel.close();
  });

  test("each is in a sheet of its own, and each cell holds what the plan says", () => {
    expect(excel.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", ...plans.map((plan) => plan.sheetName)]);
    for (const plan of plans) {
      const { cells } = excel.sheet(plan.sheetName);
      const held = plan.cells.map((row, r) =>
        row.map((_, c) => {
          const content = cells.get(cellAddress(r, c));
          return content?.kind === "text" || content?.kind === "number" ? content.value : (content ?? null);
        }),
      );
      const planned = plan.cells.map((row) => row.map(({ value = null }) => (value === "" ? null : value)));
      expect(held).toEqual(planned);
    }
  });

  test("each number has the format that shows it as printed", () => {
    for (const plan of plans) {
      const { numberFormats } = excel.sheet(plan.sheetName);
      const expected = plan.cells.flatMap((row, r) =>
        row.flatMap(({ format }, c) => (format === undefined ? [] : [[cellAddress(r, c), format]])),
      );
      expect([...numberFormats]).toEqual(expected);
    }
  });

  test("the notes and charts are there", () => {
    for (const plan of plans) {
      const sheet = excel.sheet(plan.sheetName);
      expect([...sheet.notes.values()].map((note) => note.content)).toEqual(plan.notes.map((note) => note.text));
      expect(sheet.charts.map((chart) => chart.title)).toEqual(plan.chart === null ? [] : [plan.chart.title]);
    }
  });

  test("all came in six requests and go with one undo", () => {
    expect(excel.roundTrips).toBe(6);
    excel.undo();
    expect(excel.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  });
});
