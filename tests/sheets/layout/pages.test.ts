import { dataSet } from "../../../src/paper/data-sets/data-sets";
import { pageBreaks } from "../../../src/sheets/layout/page-breaks";
import { printedRange } from "../../../src/sheets/layout/printed-range";
import { runningTexts } from "../../../src/sheets/layout/running-text";
import { dataSetPlan, defaultLoadOptions, loadIds, loadPlans } from "../../../src/sheets/load-plans";
import { chartOfFullPlan, planOf } from "../../support/sheet-plan";

const options = { ...defaultLoadOptions, language: "en" } as const;

describe("the pages of a sheet", () => {
  const rows = (count: number) => Array.from({ length: count }, () => [{ value: 1 }]);
  const chartAt = (row: number) => ({ ...chartOfFullPlan, anchor: { row, column: 0 } });

  it("end before a chart that they would cut, and nowhere else", () => {
    // A page has room for 47 rows of 15 points, the chart of 288 points covers 20.
    const plan = planOf(rows(10), { columnWidths: [20], chart: chartAt(12), moreCharts: [chartAt(33), chartAt(55)] });
    expect(pageBreaks(plan, { footer: "" })).toEqual([33]);
    expect(pageBreaks(plan, { footer: "", pages: "one" })).toEqual([]);
    expect(pageBreaks(plan, { footer: "", orientation: "landscape" })).toEqual([12, 33, 55]);
  });

  it("hold all columns under the charts", () => {
    const plan = planOf(rows(3), { columnWidths: [20], chart: chartAt(5) });
    expect(printedRange(plan, { footer: "" })).toEqual({ top: 0, left: 0, bottom: 24, right: 8 });
    expect(printedRange(plan, { footer: "", left: 1, right: 2, bottom: 3 })).toEqual({
      ...{ top: 0, left: 1, bottom: 3, right: 2 },
    });
  });

  // The cover has no headers to repeat, and one page.
  const tables = loadPlans(loadIds, options).filter(({ key }) => key !== "cover");
  it.each(tables.map((plan) => [plan.sheetName, plan] as const))(
    "of %s are A4, repeat the headers and are at least readable",
    (_, plan) => {
      const { print, columnWidths } = plan;
      expect(print?.repeatedRows).toEqual({ top: plan.frozenRows - 1, bottom: plan.frozenRows - 1 });
      // Ten points and three quarters for two characters; 6 points of height are the least that can be read.
      const points = columnWidths.reduce((sum, width) => sum + 5.25 * width, 0);
      const scale = (print?.orientation === "landscape" ? 741 : 494) / points;
      expect(11 * Math.min(1, scale)).toBeGreaterThan(6);
    },
  );
});

describe("a text of several columns", () => {
  const texts = (value: string) => [{ row: 3, column: 1, cell: { value }, font: "small" } as const];

  it("wraps within the columns of its table, in a row that is high enough", () => {
    expect(runningTexts(texts("x".repeat(300)), [10, 100, 20])).toEqual({
      merged: [{ top: 3, left: 1, bottom: 3, right: 2 }],
      rowHeights: [{ row: 3, points: 39 }],
    });
  });

  it("has room beside a narrow table, too", () => {
    expect(runningTexts(texts("x".repeat(200)), [10, 10]).merged).toEqual([{ top: 3, left: 1, bottom: 3, right: 10 }]);
  });

  it("stays as it is where one line is enough", () => {
    expect(runningTexts(texts("short"), [10, 10])).toEqual({ merged: [], rowHeights: [] });
  });
});

describe("the charts of a loaded table", () => {
  it("name their axes, with the unit", () => {
    const { chart, moreCharts = [] } = dataSetPlan(dataSet("table-4"), { ...options, hasChart: true });
    expect([chart, ...moreCharts].map((one) => one?.axes)).toEqual([
      { x: "Year", y: "Proportion of GDP, %" },
      { x: "Year", y: "Percentage points" },
      { x: null, y: "Proportion of GDP, %" },
    ]);
  });

  it("give a region one colour everywhere", () => {
    const { chart, moreCharts = [] } = dataSetPlan(dataSet("table-4"), { ...options, hasChart: true });
    const colourOf = (name: string, { series } = chart!) => series.find((one) => one.name === name)?.colour;
    expect(colourOf("Tianjin")).toBe(colourOf("Tianjin", moreCharts[0]));
    expect(colourOf("Hebei")).toBe(colourOf("Hebei", moreCharts[0]));
    expect(colourOf("Hebei")).not.toBe(colourOf("Tianjin"));
  });
});
