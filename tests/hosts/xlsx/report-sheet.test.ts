import { Workbook, type Worksheet } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../../src/hosts/xlsx/writer";
import { conditionLooks } from "../../../src/sheets/looks";
import { palette } from "../../../src/sheets/palette";
import type { SheetPlan } from "../../../src/sheets/plan";
import { frozen, fullPlan, planOf, reportParts } from "../../support/sheet-plan";

const sheetPart = "xl/worksheets/sheet1.xml";

async function written(more: Partial<SheetPlan> = {}, title?: string) {
  const file = await writeWorkbook(frozen([fullPlan({ ...reportParts, ...more })]), undefined, title);
  const parts = Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const workbook = new Workbook();
  await workbook.xlsx.load(file.buffer as ArrayBuffer);
  return { parts, sheet: workbook.worksheets[0] as Worksheet, workbook };
}

const rowTag = (xml: string, row: number) => new RegExp(`<row r="${row}"[^>]*>`).exec(xml)?.[0] ?? "";

describe("a sheet of a report in a file", () => {
  test("gives each rule its look, the first one before the others", async () => {
    const { parts } = await written();
    const xml = parts[sheetPart] ?? "";
    expect(xml).toContain("<formula>&apos;JJJ Table 4&apos;!B3&gt;0.5</formula>");
    expect([...xml.matchAll(/<cfRule type="(\w+)"[^>]* priority="(\d)"/g)].map(([, ...found]) => found)).toEqual([
      ["expression", "1"],
      ["expression", "2"],
      ["colorScale", "3"],
    ]);
    expect(xml).toContain('<cfvo type="min"/><cfvo type="num" val="0.5"/><cfvo type="max"/>');
    for (const color of [palette.scaleLow, palette.scaleMiddle, palette.scaleHigh])
      expect(xml).toContain(`<color rgb="FF${color.slice(1)}"/>`);
    expect(parts["xl/styles.xml"]).toContain(`<bgColor rgb="FF${conditionLooks["in-force"].fill.slice(1)}"/>`);
  });

  test("folds rows below the one that stays, which says so, and draws no lines between cells", async () => {
    const { parts, sheet } = await written();
    const xml = parts[sheetPart] ?? "";
    expect(xml).toMatch(/<outlinePr summaryBelow="0"/);
    expect(xml).toMatch(/<sheetFormatPr[^>]* outlineLevelRow="1"/);
    expect([1, 2, 3, 4, 5, 6].filter((row) => rowTag(xml, row).includes("collapsed"))).toEqual([2]);
    expect([3, 4, 6].map((row) => sheet.getRow(row).outlineLevel)).toEqual([1, 1, 1]);
    expect([1, 2, 3, 4, 5, 6].filter((row) => sheet.getRow(row).hidden)).toEqual([3, 4]);
    expect(sheet.views[0]?.showGridLines).toBe(false);
  });

  test("keeps a row at its exact height, and lets another grow", async () => {
    const { parts } = await written();
    const xml = parts[sheetPart] ?? "";
    expect(rowTag(xml, 1)).toMatch(/ ht="24".* customHeight="1"/);
    expect(rowTag(xml, 6)).toContain(' ht="45"');
    expect(rowTag(xml, 6)).not.toContain("customHeight");
  });

  test("names the axes of its chart, with the region's colour, its size and its format", async () => {
    const { parts } = await written();
    const xml = parts["xl/charts/chart1.xml"] ?? "";
    expect(xml).toContain('<c:grouping val="clustered"/>');
    expect(xml).toMatch(/<c:catAx>.*<a:t>Year<\/a:t>.*<\/c:catAx>/);
    expect(xml).toMatch(/<c:valAx>.*rot="-5400000".*<a:t>Share of services, % &amp; more<\/a:t>.*<\/c:valAx>/);
    expect(xml).toContain('<c:numFmt formatCode="0.0%" sourceLinked="0"/>');
    expect([...xml.matchAll(/<c:spPr><a:solidFill><a:srgbClr val="(\w+)"/g)].map(([, color]) => color)).toEqual([
      palette.series[0].slice(1),
      "123456",
    ]);
    expect(parts["xl/drawings/drawing1.xml"]).toContain(`<xdr:ext cx="${240 * 12_700}" cy="${150 * 12_700}"/>`);
  });

  test("has lines in the palette's colours, and no legend beside a single one", async () => {
    const chart = { ...reportParts.chart!, kind: "line", series: reportParts.chart!.series.slice(0, 1) } as const;
    const { parts } = await written({ chart });
    const xml = parts["xl/charts/chart1.xml"] ?? "";
    expect(xml).toContain(`<a:ln w="25400" cap="rnd"><a:solidFill><a:srgbClr val="${palette.series[0].slice(1)}"/>`);
    expect(xml).not.toContain("<c:legend>");
  });

  test("takes a list from cells, and everything fits on one page", async () => {
    const { parts, sheet } = await written();
    expect(sheet.getCell("C1").dataValidation).toMatchObject({ type: "list", formulae: ["'JJJ Table 4'!$A$3:$A$4"] });
    expect(sheet.pageSetup).toMatchObject({ orientation: "landscape", fitToWidth: 1, fitToHeight: 1, paperSize: 9 });
    expect(parts["xl/workbook.xml"]).toContain("&apos;JJJ Table 4&apos;!$A$1:$C$31");
    expect(parts["xl/workbook.xml"]).not.toContain("Print_Titles");
  });

  test("prints down to the end of its lowest chart where the plan does not say otherwise", async () => {
    const { parts } = await written({ print: { right: 2, footer: "" } });
    // The chart of 150 points begins in the eighth row; no row there has a height of its own.
    expect(parts["xl/workbook.xml"]).toContain("&apos;JJJ Table 4&apos;!$A$1:$C$17");
  });

  test("carries its title among the file's properties", async () => {
    expect((await written()).workbook.title).toBe("Table 4");
    expect((await written({}, "Regional diagnosis")).workbook.title).toBe("Regional diagnosis");
    expect((await written({ styles: [] })).workbook.title).toBeFalsy();
  });
});

describe("rules for entries in a file", () => {
  const ruled = async (choices: readonly string[], prompt: string | null) => {
    const validation = {
      range: { top: 0, left: 0, bottom: 0, right: 0 },
      rule: { kind: "list", choices },
      prompt: prompt === null ? null : { title: "A title of more than thirty-two characters", text: prompt },
      refusal: { title: "r".repeat(40), text: "t".repeat(300) },
    } as const;
    const file = await writeWorkbook([planOf([[{ value: "a" }]], { validations: [validation] })]);
    return strFromU8(unzipSync(file)[sheetPart] ?? new Uint8Array());
  };

  test("have no text that is too long for Excel, which would call the file damaged", async () => {
    const xml = await ruled(["a", "b"], "x".repeat(300));
    const lengths = ["errorTitle", "error", "promptTitle", "prompt"].map(
      (name) => new RegExp(` ${name}="([^"]*)"`).exec(xml)?.[1]?.length,
    );
    expect(lengths).toEqual([32, 255, 32, 255]);
  });

  test.each([
    ["of more than 255 characters", Array.from({ length: 60 }, (_, index) => `Region ${index}`)],
    ["with a comma in a choice", ["Beijing, Tianjin", "Hebei"]],
  ])("keep only their advice for a list %s", async (_, choices) => {
    const xml = await ruled(choices, "Choose.");
    expect(xml).toMatch(/<dataValidation (?!type)[^>]*prompt="Choose\."/);
    expect(xml).not.toContain("formula1");
    expect(await ruled(choices, null)).not.toContain("dataValidation ");
  });
});
