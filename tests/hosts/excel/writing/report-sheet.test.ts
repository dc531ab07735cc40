import { createExcelHost } from "../../../../src/hosts/excel/writing/writer";
import { conditionLooks } from "../../../../src/sheets/looks";
import { palette } from "../../../../src/sheets/palette";
import { type ExcelDoubleOptions, openExcelDouble } from "../../../support/excel-double/workbook";
import { frozen, fullPlan, reportParts } from "../../../support/sheet-plan";

let excel: ReturnType<typeof openExcelDouble>;

async function write(options?: ExcelDoubleOptions) {
  excel = openExcelDouble(options);
  await createExcelHost().write(frozen([fullPlan(reportParts)]));
  return excel.sheet("JJJ Table 4");
}

afterEach(() => {
  excel.close();
});

describe("a sheet of a report in Excel", () => {
  test("gives each rule its look, the first one before the others", async () => {
    const { rules, heatMaps } = await write();
    const { color, fill } = conditionLooks["strength-1"];
    const inForce = conditionLooks["in-force"];
    expect(rules).toEqual([
      {
        address: "B3:B4",
        formula: "='JJJ Table 4'!B3>0.5",
        look: { color: inForce.color, fill: inForce.fill, bold: true },
      },
      { address: "B3:B4", formula: "=B3<1", look: { color, fill } },
    ]);
    expect(heatMaps).toEqual([
      {
        address: "C3:C4",
        criteria: {
          minimum: { type: "LowestValue", color: palette.scaleLow },
          midpoint: { type: "Number", formula: "0.5", color: palette.scaleMiddle },
          maximum: { type: "HighestValue", color: palette.scaleHigh },
        },
      },
    ]);
  });

  test("has its rows' heights, folds some of them away, and draws no lines between cells", async () => {
    const { rowHeights, groups, showGridlines } = await write();
    expect([...rowHeights].sort(([a], [b]) => a - b)).toEqual([
      [0, 24],
      [5, 45],
    ]);
    expect(groups).toEqual([
      { address: "A3:XFD4", isClosed: true },
      { address: "A6:XFD6", isClosed: false },
    ]);
    expect(showGridlines).toBe(false);
  });

  test("names the axes of its chart, with the region's colour, its size and its format", async () => {
    const { charts } = await write();
    expect(charts).toMatchObject([
      {
        type: "ColumnClustered",
        axes: { x: "Year", y: "Share of services, % & more" },
        scales: { y: { numberFormat: "0.0%" } },
        width: 240,
        height: 150,
        series: [{ color: palette.series[0] }, { color: "#123456" }],
      },
    ]);
  });

  test("takes a list from cells, and everything fits on one page", async () => {
    const { validations, page } = await write();
    expect(validations[0]?.value).toEqual({ list: { inCellDropDown: true, source: "='JJJ Table 4'!$A$3:$A$4" } });
    expect(page).toMatchObject({
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      printArea: "A1:C31",
    });
    expect(page.printTitleRows).toBeUndefined();
  });

  test("does without what an old Excel lacks", async () => {
    const { groups, showGridlines, page, validations, rules } = await write({ requirementSets: { ExcelApi: "1.7" } });
    expect([groups, showGridlines, page, validations]).toEqual([[], true, {}, []]);
    expect(rules).toHaveLength(2);
  });
});
