import type { Language } from "../../../src/language/localized";
import { dataSet } from "../../../src/paper/data-sets/data-sets";
import { dataSetPlan, defaultLoadOptions } from "../../../src/sheets/load-plans";
import { displayedText } from "../../../src/sheets/number-formats";
import type { SheetPlan } from "../../../src/sheets/plan";
import { rangeAddress } from "../../../src/sheets/references/address";
import { textWidth } from "../../../src/sheets/text-width";
import { printedTables } from "../../paper/tables/printed-tables";
import { present } from "../../support/present";
import { frozen } from "../../support/sheet-plan";

const languages: readonly Language[] = ["en", "zh-CN"];
const numbers = [1, 2, 3, 4] as const;
const plan = (number: 1 | 2 | 3 | 4, language: Language = "en") =>
  frozen(dataSetPlan(frozen(dataSet(`table-${number}`)), { ...defaultLoadOptions, language }));
const everyPlan = languages.flatMap((language) =>
  numbers.map((number) => [number, language, plan(number, language)] as const),
);

const notesOf = (sheet: SheetPlan) =>
  sheet.notes.map((note) => [
    rangeAddress({ top: note.row, left: note.column, bottom: note.row, right: note.column }),
    note.text,
  ]);
const rangesOf = (sheet: SheetPlan) => sheet.styles.map(({ style, range }) => [style, rangeAddress(range)]);
const shownRows = (sheet: SheetPlan, top: number, bottom: number) =>
  sheet.cells.slice(top, bottom).map((cells) => cells.map(displayedText));

describe("the sheet of Table 4", () => {
  test("has the title, headers and six rows as printed, then the figures of its charts, then the source", () => {
    const sheet = plan(4);
    expect(shownRows(sheet, 0, 1)).toEqual([
      [
        "Table 4: Comparison of the third industry in Beijing, Tianjin, and Hebei during 2009 - 2013",
        ...Array<string>(6).fill(""),
      ],
    ]);
    expect(shownRows(sheet, 1, 8)).toEqual(printedTables[4]);
    expect(sheet.cells.slice(8).map(([cell]) => cell?.value ?? "")).toEqual([
      "",
      "Proportion, as in the chart",
      "Beijing",
      "Tianjin",
      "Hebei",
      "",
      "Gap to Beijing, percentage points",
      "Tianjin",
      "Hebei",
      "",
      "Structure of 2013, proportions of GDP",
      "",
      "Primary",
      "Secondary",
      "Tertiary",
      "",
      "Source",
      "Reference",
      "Table",
      "Unit",
      "Vintage",
      "Licence",
      "Data",
      "SHA-256",
    ]);
  });

  test("holds numbers, in formats that show what is printed", () => {
    const { cells } = plan(4);
    expect(cells[1]?.slice(2)).toEqual([2009, 2010, 2011, 2012, 2013].map((value) => ({ value, format: "0" })));
    expect(cells[2]?.[2]).toEqual({ value: 9004.5, format: "0.0" });
    expect(cells[3]?.[2]).toEqual({ value: 0.758, format: "0.0%" });
    expect(cells[3]?.[3]).toEqual({ value: 0.75, format: "0%" });
    expect(cells[4]?.[2]).toEqual({ value: 3259.25, format: "0.00" });
  });

  test("notes both numbers on the three proportions that do not follow", () => {
    const tail = "GDP is the sum of Tables 2, 3 and 4; Table 3 is reconstructed.";
    expect(notesOf(plan(4))).toEqual([
      ["C4", `Printed: 75.8%. Value added ÷ GDP: 75.9% (9004.5 ÷ 11865.9 = 75.886%). ${tail}`],
      ["F4", `Printed: 76.5%. Value added ÷ GDP: 76.4% (13592.4 ÷ 17801.0 = 76.358%). ${tail}`],
      ["C8", `Printed: 34.9%. Value added ÷ GDP: 34.8% (5932.8 ÷ 17026.6 = 34.844%). ${tail}`],
    ]);
    expect(notesOf(plan(4, "zh-CN"))[0]).toEqual([
      "C4",
      "论文原值为 75.8%，按增加值 ÷ 地区生产总值计算为 75.9%（9004.5 ÷ 11865.9 = 75.886%）。地区生产总值为表 2、表 3、表 4 之和，其中表 3 为重建数据。",
    ]);
  });

  test("freezes the headers and the labels and styles each part", () => {
    const sheet = plan(4);
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([2, 2]);
    expect(rangesOf(sheet)).toEqual([
      ["title", "A1:G1"],
      ["header", "A2:G2"],
      ["label", "A3:B8"],
      ["section", "A10:G10"],
      ["section", "A15:G15"],
      ["section", "A19:G19"],
      ["header", "A20:G20"],
      ["source", "A25:G32"],
      ["top", "A25:A32"],
      // The title and the reference wrap in cells of several columns.
      ["text", "A1:G1"],
      ["text", "B26:I26"],
    ]);
    expect(sheet.table).toBeNull();
  });

  test("is in Chinese if that is chosen, with the same numbers", () => {
    const sheet = plan(4, "zh-CN");
    expect(sheet.sheetName).toBe("JJJ 表4");
    expect(sheet.cells[0]?.[0]?.value).toBe("表 4：2009—2013 年北京、天津、河北第三产业比较");
    expect(shownRows(sheet, 1, 2)).toEqual([["项目", "", "2009", "2010", "2011", "2012", "2013"]]);
    expect(shownRows(sheet, 2, 8).map(([region, measure]) => `${region ?? ""} ${measure ?? ""}`)).toEqual([
      "北京 增加值",
      "北京 比重",
      "天津 增加值",
      "天津 比重",
      "河北 增加值",
      "河北 比重",
    ]);
    const figures = (one: SheetPlan) => one.cells.slice(2, 8).map((cells) => cells.slice(2));
    expect(figures(sheet)).toEqual(figures(plan(4)));
    expect(sheet.chart).toMatchObject({
      title: "表 4：第三产业占地区生产总值的比重",
      series: [{ name: "北京" }, { name: "天津" }, { name: "河北" }],
    });
  });
});

describe("the sheet of Table 3", () => {
  test("has the reconstructed rows, under a header that says so", () => {
    const [header = [], ...rows] = printedTables[3];
    expect(shownRows(plan(3), 2, 9)).toEqual([[header[0], "Reconstructed", ...header.slice(2)], ...rows]);
  });

  test("notes every value added that is not confirmed, and the proportions that do not follow", () => {
    const unconfirmed = (gdp: string) =>
      `Unconfirmed: found in no published release. The only evidence is that, with Tables 2 and 4, it adds up to a GDP of ${gdp}.`;
    const tail = "GDP is the sum of Tables 2, 3 and 4; Table 3 is reconstructed.";
    expect(notesOf(plan(3))).toEqual([
      ["C4", unconfirmed("11865.9")],
      ["F4", unconfirmed("17801.0")],
      ["C5", `100% less Tables 2 and 4: 23.2%. Value added ÷ GDP: 23.1% (2743.1 ÷ 11865.9 = 23.118%). ${tail}`],
      ["F5", `100% less Tables 2 and 4: 22.7%. Value added ÷ GDP: 22.8% (4058.3 ÷ 17801.0 = 22.798%). ${tail}`],
      ["D6", unconfirmed("9108.83")],
      ["E6", unconfirmed("11190.99")],
      ["F6", unconfirmed("12885.18")],
      ["G6", unconfirmed("14370.16")],
      ["C8", unconfirmed("17026.6")],
      ["D8", unconfirmed("20197.1")],
      ["E8", unconfirmed("24228.2")],
      ["F8", "A published GDP of 26575.01 less the value added of Tables 2 and 4."],
      ["G8", "A published GDP of 28301.4 less the value added of Tables 2 and 4."],
      ["G9", `100% less Tables 2 and 4: 52.1%. Value added ÷ GDP: 52.2% (14762.1 ÷ 28301.4 = 52.160%). ${tail}`],
    ]);
    expect(notesOf(plan(3, "zh-CN"))[0]).toEqual([
      "C4",
      "未核实：未见于公开发布的数据，唯一依据是它与表 2、表 4 的数值之和等于地区生产总值 11865.9。",
    ]);
  });
});

describe("the sheets of Tables 1 and 2", () => {
  test("Table 1 is text as printed, with a note where the print needs one", () => {
    const sheet = plan(1);
    expect(sheet.cells.slice(1, 6).map((cells) => cells.map(({ value }) => value))).toEqual(printedTables[1]);
    expect(sheet.cells.flat().some((cell) => "format" in cell)).toBe(false);
    expect(notesOf(sheet)).toEqual([
      ["E3", `The paper's text says "Since 2011": this stage has no end.`],
      ["E6", "Printed with an apostrophe; a comma is meant."],
    ]);
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([2, 1]);
  });

  test("Table 1 is translated into Chinese", () => {
    const sheet = plan(1, "zh-CN");
    expect(shownRows(sheet, 1, 2)).toEqual([["项目", "第一阶段", "第二阶段", "第三阶段", "第四阶段"]]);
    expect(shownRows(sheet, 5, 6)).toEqual([
      ["合作特点", "自发性、尝试性", "项目开发与投资", "合作框架、联席会议", "政府引导、市场主导"],
    ]);
    expect(sheet.cells.flat().some(({ value }) => String(value).includes("中文为译文"))).toBe(true);
  });

  test("Table 2 is as printed and has no doubtful cell", () => {
    expect(shownRows(plan(2), 1, 8)).toEqual(printedTables[2]);
    expect(notesOf(plan(2))).toEqual([]);
  });
});

describe("the sheet of every table", () => {
  test.each(everyPlan)("of Table %i in %s has columns as wide as the cells of the table", (_, __, sheet) => {
    const grid = sheet.cells.slice(sheet.frozenRows - 1, sheet.frozenRows + 4);
    sheet.columnWidths.forEach((width, column) => {
      const widest = Math.max(...grid.map((cells) => textWidth(displayedText(present(cells[column])))));
      // Below Table 4 stand labels that are wider than those of the table.
      const isWider = sheet.key === "table-4" && column < 2;
      const hasFormula = sheet.cells.some((cells) => cells[column]?.formula !== undefined);
      // The labels of the source are shown in full.
      const isOfLabels = sheet.key !== "table-1" && column === 0;
      if (isWider) expect(width).toBeGreaterThan(2 + widest);
      else if (isOfLabels) expect(width).toBeGreaterThanOrEqual(Math.min(46, 2 + widest));
      else expect(width).toBe(Math.min(46, Math.max(2 + widest, hasFormula ? 9 : 0)));
    });
  });

  test.each(everyPlan)("of Table %i in %s has notes only on cells of the table", (_, __, sheet) => {
    for (const note of sheet.notes) {
      expect(present(sheet.cells[note.row]?.[note.column]).value).not.toBeNull();
      expect(note.row).toBeLessThan(9);
      expect(note.text).not.toBe("");
    }
  });
});

test("labels and cells that look like formulas stay text", () => {
  const set = dataSet("table-1");
  const hostile = ['=HYPERLINK("x")', "-1", "+2", "=3", "@x"];
  const [row] = set.rows;
  const cells = hostile.map((text, column) => ({ ...present(row?.cells[column]), text: { en: text, zh: text } }));
  const columns = set.columns.map((column) => ({ ...column, header: { en: "=1+1", zh: "=1+1" } }));
  for (const language of languages) {
    const sheet = dataSetPlan(frozen({ ...set, columns, rows: [{ ...present(row), cells }] }), {
      ...defaultLoadOptions,
      language,
    });
    expect(sheet.cells[1]).toEqual(Array(5).fill({ value: "=1+1" }));
    expect(sheet.cells[2]).toEqual(hostile.map((value) => ({ value })));
  }
});

describe("textWidth", () => {
  test.each([
    ["", 0],
    ["GDP 2013", 8],
    ["北京", 4],
    ["表 1：重建", 10],
    ["亿元（2013）", 12],
  ])("of %p is %i", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});
