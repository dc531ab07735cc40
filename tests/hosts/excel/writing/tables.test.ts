import { createExcelHost } from "../../../../src/hosts/excel/writing/writer";
import type { Language } from "../../../../src/language/localized";
import { loadIds, loadPlans } from "../../../../src/sheets/load-plans";
import { withSheetNames } from "../../../../src/sheets/references/sheet-references";
import { cellAddress } from "../../../support/excel-double/address";
import { openExcelDouble } from "../../../support/excel-double/workbook";

const languages: readonly Language[] = ["en", "zh-CN"];

describe.each(languages)("everything that can be loaded, in %s", (language) => {
  const loaded = loadPlans(loadIds, { language, form: "jjj", isNativeTable: false, hasChart: true });
  const plans = withSheetNames(loaded, { sheets: loaded.map(({ sheetName }) => sheetName), ranges: [] });
  let excel: ReturnType<typeof openExcelDouble>;

  beforeEach(async () => {
    excel = openExcelDouble();
    await createExcelHost().write(loaded);
  });

  afterEach(() => {
    excel.close();
  });

  test("each has its own sheet, and each cell holds what the plan says", () => {
    expect(excel.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", ...plans.map((plan) => plan.sheetName)]);
    for (const plan of plans) {
      const { cells } = excel.sheet(plan.sheetName);
      const held = plan.cells.map((row, r) =>
        row.map((_, c) => {
          const content = cells.get(cellAddress(r, c));
          if (content?.kind === "formula") return content.formula;
          return content?.kind === "text" || content?.kind === "number" ? content.value : (content ?? null);
        }),
      );
      const planned = plan.cells.map((row) =>
        row.map(({ value = null, formula }) => formula ?? (value === "" ? null : value)),
      );
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
      expect(sheet.charts.map((chart) => chart.title)).toEqual(
        plan.chart === null ? [] : [plan.chart, ...(plan.moreCharts ?? [])].map(({ title }) => title),
      );
    }
  });

  test("all took one request for each sheet and two more, and are removed by one undo", () => {
    expect(excel.roundTrips).toBe(plans.length + 2);
    excel.undo();
    expect(excel.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  });
});
