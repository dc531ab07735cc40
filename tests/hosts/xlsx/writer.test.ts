import { Workbook, type Worksheet } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { evaluatePlans } from "../../../scripts/workbook/evaluate";
import { writeWorkbook } from "../../../src/hosts/xlsx/writer";
import { dataSets } from "../../../src/paper/data-sets/data-sets";
import { loadIds, loadPlans } from "../../../src/sheets/load-plans";
import type { SheetPlan } from "../../../src/sheets/plan";
import { sheetReference } from "../../../src/sheets/references/sheet-references";
import { frozen, fullPlan, planOf } from "../../support/sheet-plan";

const evaluated = (plans: readonly SheetPlan[]) => writeWorkbook(plans, (all) => evaluatePlans(all, "en"));

async function opened(file: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(file.buffer as ArrayBuffer);
  return workbook;
}
const sheetOf = (workbook: Workbook, name: string): Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** The parts of the file as text. */
const partsOf = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

function expectWellFormed(parts: Readonly<Record<string, string>>): void {
  for (const [name, xml] of Object.entries(parts)) {
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(xml).close();
  }
}

describe("a workbook file", () => {
  test("holds numbers, formats and texts as the plan says, and no formula that is only a text", async () => {
    const texts = ["=1+1", "+1", "-5", "@home", "'quoted", "2011", "1/2", "TRUE", "two\nlines", "a < b & c", "北京"];
    const plan = frozen(
      planOf([texts.map((value) => ({ value })), [{ value: 0.1 + 0.2, format: "0.0%" }, { value: null }]]),
    );
    const sheet = sheetOf(await opened(await writeWorkbook([plan])), "JJJ");
    expect(texts.map((_, column) => sheet.getCell(1, column + 1).value)).toEqual(texts);
    expect(sheet.getCell("A2").value).toBe(0.1 + 0.2);
    expect(sheet.getCell("A2").numFmt).toBe("0.0%");
    expect(sheet.getCell("B2").value).toBeNull();
  });

  test("is printed as the plan says, with lines around boxes", async () => {
    const plan = planOf([[{ value: "a" }, { value: "b" }, { value: "c" }], [{ value: "x ".repeat(40) }]], {
      styles: [
        { range: { top: 0, left: 0, bottom: 0, right: 0 }, style: "boxed" },
        { range: { top: 1, left: 0, bottom: 1, right: 0 }, style: "text" },
      ],
      print: { right: 1, repeatedRows: { top: 0, bottom: 0 }, footer: "R & D" },
    });
    const file = await writeWorkbook([plan]);
    const sheet = sheetOf(await opened(file), "JJJ");
    expect(sheet.pageSetup).toMatchObject({
      ...{ paperSize: 9, orientation: "portrait", fitToWidth: 1, fitToHeight: 0 },
      printTitlesRow: "1:1",
    });
    expect(partsOf(file)["xl/workbook.xml"]).toContain("&apos;JJJ&apos;!$A$1:$B$2");
    expect(sheet.headerFooter.oddFooter).toBe("&LR && D&R&P / &N");
    expect(sheet.getCell("A1").border.bottom?.style).toBe("thin");
    expect(sheet.getCell("B1").border).toBeUndefined();
    expect(partsOf(file)["xl/worksheets/sheet1.xml"]).toMatch(/<row r="2"[^>]* ht="/);
    expect(partsOf(file)["xl/worksheets/sheet1.xml"]).not.toContain("customHeight");
  });

  test("repeats the frozen rows on every page, with the sheet's name and page numbers", async () => {
    const plan = { ...planOf([[{ value: "a" }], [{ value: 1 }], [{ value: 2 }]]), frozenRows: 2 };
    const sheet = sheetOf(await opened(await writeWorkbook([plan])), "JJJ");
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, printTitlesRow: "1:2" });
    expect(sheet.headerFooter.oddFooter).toBe("&L&A&R&P / &N");
  });

  test("has a unique name for every sheet, also in the formulas", async () => {
    const data = planOf([[{ value: 5 }]], { key: "data" });
    const reader = planOf([[{ formula: `=2*${sheetReference("data")}A1` }]]);
    const workbook = await opened(await evaluated(frozen([planOf([[{ value: 1 }]]), data, reader])));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["JJJ", "JJJ (2)", "JJJ (3)"]);
    expect(sheetOf(workbook, "JJJ (3)").getCell("A1").value).toEqual({ formula: "2*'JJJ (2)'!A1", result: 10 });
  });

  test("stores the add-in's functions as Excel does, each with its result", async () => {
    const plan = frozen(
      planOf([
        [{ value: 1 }, { value: 4 }, { value: "JJJ.SHARE(" }],
        [{ formula: "=JJJ.SHARE(A1,B1)" }, { formula: '=IF(A1=1,"JJJ.SHARE(",JJJ.SHARE(A1,B1))' }, { formula: "=1/0" }],
      ]),
    );
    const file = await evaluated([plan]);
    const sheet = sheetOf(await opened(file), "JJJ");
    expect(sheet.getCell("A2").value).toEqual({ formula: "_xldudf_JJJ_SHARE(A1,B1)", result: 0.25 });
    expect(sheet.getCell("B2").value).toEqual({
      formula: 'IF(A1=1,"JJJ.SHARE(",_xldudf_JJJ_SHARE(A1,B1))',
      result: "JJJ.SHARE(",
    });
    expect(sheet.getCell("C2").value).toEqual({ formula: "1/0", result: { error: "#DIV/0!" } });
    expect(sheet.getCell("C1").value).toBe("JJJ.SHARE(");
    expect(partsOf(file)["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
  });

  test("marks a formula that spills as dynamic, with all that it has spilled", async () => {
    const plan = frozen(
      planOf([
        [{ value: 1 }, { formula: "=JJJ.SHARE(A1:A2)", format: "0%" }, { value: "beside" }],
        [{ value: 3 }, { format: "0%" }, {}],
      ]),
    );
    const parts = partsOf(await evaluated([plan]));
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toMatch(
      /<c cm="1" r="B1"[^>]*><f t="array" ref="B1:B2">_xldudf_JJJ_SHARE\(A1:A2\)<\/f><v>0.25<\/v><\/c>/,
    );
    expect(sheet).toMatch(/<c r="B2"[^>]*><v>0.75<\/v><\/c>/);
    expect(parts["xl/metadata.xml"]).toContain("XLDAPR");
    expect(parts["[Content_Types].xml"]).toContain("/xl/metadata.xml");
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain('Target="metadata.xml"');
  });

  test("without results is marked to be calculated when it is opened, with array formulas where results may spill", async () => {
    const parts = partsOf(await writeWorkbook([planOf([[{ formula: "=JJJ.VERSION()" }, { formula: "=1+1" }]])]));
    expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(
      /<c cm="1" r="A1"[^>]*><f t="array" ref="A1">_xldudf_JJJ_VERSION\(\)<\/f>/,
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<c r="B1"[^>]*><f>1\+1<\/f>/);
  });

  test("has widths, styles, frozen panes, notes and the native table", async () => {
    const file = await evaluated([frozen(fullPlan())]);
    const sheet = sheetOf(await opened(file), "JJJ Table 4");
    expect([1, 2].map((column) => sheet.getColumn(column).width)).toEqual([20, 8.43]);
    expect(sheet.getCell("A1").font).toMatchObject({ bold: true, size: 14 });
    expect(sheet.getCell("B2").fill).toMatchObject({ fgColor: { argb: "FFDCE6F1" } });
    expect(sheet.getCell("B2").alignment).toMatchObject({ wrapText: true, horizontal: "center" });
    expect(sheet.views).toEqual([expect.objectContaining({ state: "frozen", xSplit: 1, ySplit: 2 })]);
    expect(sheet.getCell("C4").note).toBe("Printed so.");
    const parts = partsOf(file);
    expect(parts["xl/tables/table1.xml"]).toContain('name="Table4"');
    expect(parts["xl/tables/table1.xml"]).toContain('ref="A2:C4"');
    expect(parts["xl/drawings/vmlDrawing1.vml"]).toContain("<x:Anchor>3, 6, 2, 14, 8, 2, 10, 16</x:Anchor>");
  });

  test("has native charts over the cells, with what these hold", async () => {
    const parts = partsOf(
      await evaluated([
        frozen(fullPlan()),
        frozen(fullPlan({ moreCharts: fullPlan().chart === null ? [] : [fullPlan().chart!] })),
      ]),
    );
    const chart = parts["xl/charts/chart1.xml"] ?? "";
    expect(chart).toContain("<a:t>Share of the tertiary sector</a:t>");
    expect(chart).toContain("<c:f>'JJJ Table 4'!$B$3:$C$3</c:f>");
    expect(chart).toMatch(/<c:pt idx="1"><c:v>0.769<\/c:v><\/c:pt>/);
    expect(chart).toContain('<c:numFmt formatCode="0%"');
    expect(Object.keys(parts).filter((name) => name.startsWith("xl/charts/"))).toHaveLength(3);
    expect(parts["xl/drawings/drawing2.xml"]?.match(/<xdr:oneCellAnchor>/g)).toHaveLength(2);
    for (const [name, xml] of Object.entries(parts))
      for (const [, target = ""] of name.endsWith(".rels") ? xml.matchAll(/Target="\.\.\/([^"]+)"/g) : [])
        expect(Object.keys(parts)).toContain(`xl/${target}`);
  });

  test("stacks columns where the plan does", async () => {
    const chart = fullPlan().chart!;
    const parts = partsOf(await evaluated([fullPlan({ chart: { ...chart, kind: "column-stacked" } })]));
    expect(parts["xl/charts/chart1.xml"]).toContain('<c:grouping val="stacked"/>');
    expect(parts["xl/charts/chart1.xml"]).toContain('<c:max val="1"/>');
  });

  test("is protected without a password but for what is to be filled in, with rules and names", async () => {
    const cell = { top: 0, left: 1, bottom: 0, right: 1 };
    const plan = frozen(
      planOf([[{ value: "Answer" }, {}, {}]], {
        sheetName: "It's",
        unlocked: [cell, { ...cell, left: 2, right: 2 }],
        validations: [
          {
            range: cell,
            rule: { kind: "number" },
            prompt: { title: "Answer", text: "A number" },
            refusal: { title: "No", text: "Only a number" },
          },
          {
            range: { ...cell, left: 2, right: 2 },
            rule: { kind: "list", choices: ["rises", "falls"] },
            prompt: null,
            refusal: { title: "No", text: "Choose" },
          },
        ],
        names: [{ name: "JJJ_answer", range: cell }],
      }),
    );
    const file = await writeWorkbook([plan, { ...plan, sheetName: "Other" }]);
    const workbook = await opened(file);
    const sheet = sheetOf(workbook, "It's");
    expect(partsOf(file)["xl/worksheets/sheet1.xml"]).toMatch(/<sheetProtection [^>]*sheet="1"/);
    expect(partsOf(file)["xl/worksheets/sheet1.xml"]).not.toMatch(/hashValue|password/);
    expect(sheet.getCell("B1").protection.locked).toBe(false);
    expect(partsOf(file)["xl/worksheets/sheet1.xml"]).toContain('<c r="A1" t="s"><v>0</v></c>');
    expect(sheet.getCell("B1").dataValidation).toMatchObject({
      type: "decimal",
      allowBlank: true,
      prompt: "A number",
      error: "Only a number",
    });
    expect(sheet.getCell("C1").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"rises,falls"'],
      errorStyle: "stop",
    });
    expect(workbook.definedNames.model).toEqual([
      { name: "JJJ_answer", ranges: ["'It''s'!$B$1"] },
      { name: "JJJ_answer_2", ranges: ["Other!$B$1"] },
    ]);
  });

  test("with everything that can be loaded is made of well-formed parts, each declared once", async () => {
    for (const isNativeTable of [false, true]) {
      const plans = loadPlans(loadIds, { language: "zh-CN", form: "jjj", isNativeTable, hasChart: true });
      const parts = partsOf(await writeWorkbook(plans, (all) => evaluatePlans(all, "zh-CN")));
      expectWellFormed(parts);
      const declared = [...(parts["[Content_Types].xml"] ?? "").matchAll(/PartName="\/([^"]+)"/g)].map(
        ([, name]) => name,
      );
      expect(new Set(declared).size).toBe(declared.length);
      for (const name of declared) expect(Object.keys(parts)).toContain(name);
      expect(Object.keys(parts).filter((name) => name.startsWith("xl/tables/"))).toHaveLength(
        isNativeTable ? dataSets.length : 0,
      );
    }
  });

  test("has rows high enough for their wrapped texts", async () => {
    const plan = planOf([[{ value: "word ".repeat(30) }], [{ value: "word" }]], {
      columnWidths: [20],
      styles: [{ range: { top: 0, left: 0, bottom: 1, right: 0 }, style: "text" }],
    });
    const sheet = sheetOf(await opened(await writeWorkbook([plan])), "JJJ");
    expect(sheet.getRow(1).height).toBeGreaterThanOrEqual(8 * 15);
    expect(sheet.getRow(2).height).toBeUndefined();
  });
});
