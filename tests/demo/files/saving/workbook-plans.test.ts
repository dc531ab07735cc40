import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { plansOfFile } from "../../../../src/demo/files/open-file";
import { lossesOf } from "../../../../src/demo/files/saving/losses";
import { workbookPlans } from "../../../../src/demo/files/saving/workbook-plans";
import { exercises } from "../../../../src/exercises/catalogue";
import { exercisePlan } from "../../../../src/exercises/sheet/plan";
import { variantOf } from "../../../../src/exercises/variants/variant";
import { writeWorkbook } from "../../../../src/hosts/xlsx/writer";
import { dataSet } from "../../../../src/paper/data-sets/data-sets";
import { dataSetPlan, defaultLoadOptions } from "../../../../src/sheets/load-plans";
import { seriesColor } from "../../../../src/sheets/palette";
import type { PlanChart } from "../../../../src/sheets/plan";
import { openDemoWorkbook } from "../../../support/demo/demo-workbook";
import { library } from "../../../support/demo/spreadsheet-library";
import { fullPlan, reportParts } from "../../../support/sheet-plan";

const options = { ...defaultLoadOptions, language: "en", hasChart: true } as const;

type Opened = ReturnType<typeof openDemoWorkbook>;

const plansOf = ({ model }: Opened) => workbookPlans(library, model);
const planNamed = (opened: Opened, name: string) => plansOf(opened).find(({ plan }) => plan.sheetName === name)?.plan;

async function saved(opened: Opened) {
  const sheets = plansOf(opened);
  const bytes = await writeWorkbook(
    sheets.map(({ plan }) => plan),
    () => sheets.map(({ results }) => results),
  );
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return { book, bytes, parts: Object.keys(unzipSync(bytes)) };
}

const withColours = (chart: PlanChart): PlanChart => ({
  ...chart,
  series: chart.series.map((one, place) => ({ ...one, colour: seriesColor(one, place) })),
});

describe("a workbook of the demo as a file", () => {
  it("has the charts, the table and the colours of a loaded sheet", async () => {
    const opened = openDemoWorkbook();
    for (const id of ["table-4", "facts"] as const)
      await opened.host.write([dataSetPlan(dataSet(id), { ...options, isNativeTable: id === "facts" })]);
    const original = dataSetPlan(dataSet("table-4"), options);
    const plan = planNamed(opened, original.sheetName);
    expect([plan?.chart, ...(plan?.moreCharts ?? [])]).toEqual(
      [original.chart, ...(original.moreCharts ?? [])].map((chart) => chart && withColours(chart)),
    );
    const { book, bytes, parts } = await saved(opened);
    expect(parts.filter((name) => name.startsWith("xl/charts/")).length).toBeGreaterThan(0);
    expect(parts.filter((name) => name.startsWith("xl/tables/"))).toHaveLength(1);
    const header = book.getWorksheet(original.sheetName)?.getCell(original.frozenRows, 1);
    expect(header?.font.bold).toBe(true);
    expect(lossesOf(opened.model)).toEqual([]);
    const again = await plansOfFile({ name: "x.xlsx", bytes }, { sheetNames: [], isKnownFunction: () => true });
    expect(again.map(({ sheetName }) => sheetName)).toEqual(plansOf(opened).map(({ plan }) => plan.sheetName));
  });

  it("has what a sheet of a report needs besides: looks by rules, axes, folded rows, a list of cells", async () => {
    const opened = openDemoWorkbook();
    await opened.host.write([fullPlan({ ...reportParts, table: null })]);
    const plan = planNamed(opened, "JJJ Table 4");
    const { chart, conditions = [], outlined } = reportParts;
    // The demo's chart shows the format of its cells.
    expect({ ...plan?.chart, valueFormat: chart!.valueFormat }).toEqual(withColours(chart!));
    expect(plan?.conditions).toEqual([{ ...conditions[0], formula: "='JJJ Table 4'!B3>0.5" }, ...conditions.slice(1)]);
    expect(plan).toMatchObject({ hasNoGridLines: true, outlined, rowLines: [{ row: 0, lines: 1.6 }, { row: 5 }] });
    expect(plan?.validations?.[0]?.rule).toEqual({
      kind: "list",
      source: { sheet: plan?.key, range: { top: 2, left: 0, bottom: 3, right: 0 } },
    });
    expect(lossesOf(opened.model)).toEqual([]);
    const { book } = await saved(opened);
    expect(book.getWorksheet("JJJ Table 4")?.getCell("C1").dataValidation.formulae).toEqual([
      "'JJJ Table 4'!$A$3:$A$4",
    ]);
  });

  describe("that a plan says how to print", () => {
    const print = {
      left: 1,
      right: 2,
      bottom: 20,
      repeatedRows: { top: 0, bottom: 1 },
      orientation: "landscape",
      pages: "one wide",
      footer: "A & B",
    } as const;

    async function opened() {
      const demo = openDemoWorkbook();
      await demo.host.write([fullPlan({ ...reportParts, table: null, print })]);
      const sheetId = demo.model.getters.getSheetIds().at(-1) ?? "";
      return { ...demo, sheetId };
    }

    it("has paper, pages, headers on each, and page numbers", async () => {
      const demo = await opened();
      expect(planNamed(demo, "JJJ Table 4")?.print).toEqual(print);
      const { book } = await saved(demo);
      const sheet = book.getWorksheet("JJJ Table 4");
      expect(sheet?.pageSetup).toMatchObject({
        paperSize: 9,
        fitToPage: true,
        fitToWidth: 1,
        orientation: "landscape",
        printArea: "B1:C21",
        printTitlesRow: "1:2",
      });
      expect(sheet?.headerFooter.oddFooter).toBe("&LA && B&R&P / &N");
    });

    it("prints the same rows and columns where others were inserted before them", async () => {
      const demo = await opened();
      const { sheetId } = demo;
      for (const dimension of ["ROW", "COL"] as const)
        demo.model.dispatch("ADD_COLUMNS_ROWS", {
          sheetId,
          sheetName: "JJJ Table 4",
          dimension,
          base: 0,
          quantity: 2,
          position: "before",
        });
      expect(planNamed(demo, "JJJ Table 4")?.print).toEqual({
        ...print,
        ...{ left: 3, right: 4, bottom: 22, repeatedRows: { top: 2, bottom: 3 } },
      });
      demo.model.dispatch("REQUEST_UNDO");
      demo.model.dispatch("REQUEST_UNDO");
      expect(planNamed(demo, "JJJ Table 4")?.print).toEqual(print);
    });

    it("keeps that in a copy of the sheet and in what the demo keeps", async () => {
      const demo = await opened();
      demo.model.dispatch("DUPLICATE_SHEET", { sheetId: demo.sheetId, sheetIdTo: "copy", sheetNameTo: "Copy" });
      expect(planNamed(demo, "Copy")?.print).toEqual(print);
      const again = new library.Model(demo.model.exportData());
      expect(workbookPlans(library, again).at(-1)?.plan.print).toEqual(print);
      demo.model.dispatch("DELETE_SHEET", { sheetId: "copy", sheetName: "Copy" });
      expect(plansOf(demo).map(({ plan }) => plan.print)).toEqual([undefined, undefined, print]);
    });
  });

  it.each(exercises.slice(0, 3))("has the rules of the exercise $id", async (exercise) => {
    const opened = openDemoWorkbook();
    const { plan } = exercisePlan(variantOf(exercise, 77), { language: "en", student: null, live: false });
    await opened.host.write([plan]);
    expect(plansOf(opened).at(-1)?.plan.validations).toEqual(plan.validations);
    expect(lossesOf(opened.model)).toEqual([]);
    const { book } = await saved(opened);
    const boxed = plan.styles.find(({ style }) => style === "boxed")?.range;
    const line = { style: "thin" };
    expect(
      book.getWorksheet(plan.sheetName)?.getCell((boxed?.top ?? 0) + 1, (boxed?.left ?? 0) + 1).border,
    ).toMatchObject({
      top: line,
      left: line,
      bottom: line,
      right: line,
    });
  });

  it("says that lines on one side of a cell only are omitted", () => {
    const { model } = openDemoWorkbook({ Mine: { A1: "x" } });
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch("SET_ZONE_BORDERS", {
      sheetId,
      target: [{ top: 1, left: 1, bottom: 1, right: 1 }],
      border: { position: "bottom", style: "thin", color: "#112233" },
    });
    expect(lossesOf(model).map(({ en }) => en)).toEqual(["some borders, underlining and turned text"]);
  });

  it("has merged cells and the user's own looks", async () => {
    const opened = openDemoWorkbook({ Mine: { A1: "Title", A3: "long" } });
    const sheetId = opened.model.getters.getActiveSheetId();
    const zone = { top: 0, left: 0, bottom: 0, right: 2 };
    opened.model.dispatch("ADD_MERGE", { sheetId, target: [zone] });
    const style = { bold: true, fillColor: "#ffee00", textColor: "#112233", fontSize: 14, align: "center" } as const;
    opened.model.dispatch("SET_FORMATTING", { sheetId, target: [zone], style });
    const { book } = await saved(opened);
    const cell = book.getWorksheet("Mine")?.getCell("A1");
    expect(cell?.font).toMatchObject({ bold: true, size: 14, color: { argb: "FF112233" } });
    expect(cell?.fill).toMatchObject({ fgColor: { argb: "FFFFEE00" } });
    expect(cell?.alignment.horizontal).toBe("center");
    expect(book.getWorksheet("Mine")?.getCell("C1").master.address).toBe("A1");
  });

  it("says what it leaves out", () => {
    const { model } = openDemoWorkbook({ Mine: { A1: "x" } });
    const sheetId = model.getters.getActiveSheetId();
    const zone = { top: 0, left: 0, bottom: 0, right: 0 };
    expect(lossesOf(model)).toEqual([]);
    model.dispatch("SET_FORMATTING", { sheetId, target: [zone], style: { underline: true } });
    model.dispatch("HIDE_COLUMNS_ROWS", { sheetId, dimension: "ROW", elements: [4] });
    model.dispatch("ADD_CONDITIONAL_FORMAT", {
      sheetId,
      ranges: [{ _sheetId: sheetId, _zone: zone }],
      cf: { id: "1", rule: { type: "CellIsRule", operator: "isGreaterThan", values: ["1"], style: { bold: true } } },
    });
    expect(lossesOf(model).map(({ en }) => en)).toEqual([
      "some colours by rules (conditional formats)",
      "some borders, underlining and turned text",
      "which rows, columns and sheets are hidden",
    ]);
  });
});
