import type { Language } from "../../src/locales/localized";
import { paperTables } from "../../src/paper/tables";
import type { PaperTable } from "../../src/paper/types";
import { rangeAddress } from "../../src/workbook/address";
import { planRange, type PlanCell, type SheetPlan } from "../../src/workbook/plan";
import { tablePlan } from "../../src/workbook/table-plan";
import { textWidth } from "../../src/workbook/text-width";
import { printedTables } from "../paper/printed-tables";
import { present } from "../support/present";

const freeze = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};
const tables = freeze([...paperTables]);
const languages: readonly Language[] = ["en", "zh-CN"];
const plan = (number: 1 | 2 | 3 | 4, language: Language = "en") => tablePlan(present(tables[number - 1]), language);
const everyPlan = languages.flatMap((language) =>
  ([1, 2, 3, 4] as const).map((number) => [number, language, plan(number, language)] as const),
);

/** What a cell shows: its number in its format, or its text. */
function shown({ value, format }: PlanCell): string {
  if (typeof value !== "number") return value ?? "";
  const match = /^0(?:\.(0+))?(%?)$/.exec(format ?? "");
  if (match === null) throw new Error(`${String(value)} has the format ${String(format)}`);
  const [, zeros = "", percent = ""] = match;
  return (percent === "%" ? value * 100 : value).toFixed(zeros.length) + percent;
}

const row = (sheet: SheetPlan, index: number) => present(sheet.cells[index]).map(shown);
const notesOf = (sheet: SheetPlan) =>
  sheet.notes.map((note) => [
    rangeAddress({ top: note.row, left: note.column, bottom: note.row, right: note.column }),
    note.text,
  ]);
const rangesOf = (sheet: SheetPlan) => sheet.styles.map(({ style, range }) => [style, rangeAddress(range)]);

describe("the plan of Table 4", () => {
  test("fills exactly A1:G9: title, heads, six rows as printed, source", () => {
    const sheet = plan(4);
    expect(rangeAddress(planRange(sheet))).toBe("A1:G9");
    expect(row(sheet, 0)).toEqual([
      "Table 4: Comparison of the third industry in Beijing, Tianjin, and Hebei during 2009 - 2013",
      ...Array<string>(6).fill(""),
    ]);
    expect(sheet.cells.slice(1, 8).map((cells) => cells.map(shown))).toEqual(printedTables[4]);
    expect(row(sheet, 8)).toEqual([
      "Source: Tang et al. (2018), Table 4. Unit: 100 million yuan; proportions in % of GDP. " +
        "First-release statistical bulletins, 2009 to 2013. Figures are facts; the paper is © its authors, all rights reserved.",
      ...Array<string>(6).fill(""),
    ]);
  });

  test("holds numbers, in formats that show what is printed", () => {
    const { cells } = plan(4);
    expect(cells[1]?.slice(2)).toEqual([2009, 2010, 2011, 2012, 2013].map((value) => ({ value, format: "0" })));
    expect(cells[2]?.[2]).toEqual({ value: 9004.5, format: "0.0" });
    expect(cells[3]?.[2]).toEqual({ value: 0.758, format: "0.0%" });
    expect(cells[3]?.[3]).toEqual({ value: 0.75, format: "0%" });
    expect(cells[4]?.[2]).toEqual({ value: 3259.25, format: "0.00" });
    expect(plan(2).cells[4]?.[2]).toEqual({ value: 131.01, format: "0.00" });
  });

  test("notes both numbers on the three proportions that do not follow, and the reference on the source", () => {
    const tail = "GDP is the sum of Tables 2, 3 and 4; Table 3 is reconstructed.";
    expect(notesOf(plan(4))).toEqual([
      ["C4", `Printed: 75.8%. Value added ÷ GDP: 75.9% (9004.5 ÷ 11865.9 = 75.886%). ${tail}`],
      ["F4", `Printed: 76.5%. Value added ÷ GDP: 76.4% (13592.4 ÷ 17801.0 = 76.358%). ${tail}`],
      ["C8", `Printed: 34.9%. Value added ÷ GDP: 34.8% (5932.8 ÷ 17026.6 = 34.844%). ${tail}`],
      [
        "A9",
        "Tang S, Sui Y, Guo Y, Jiang P, Li J (2018). The Industrial Coordination Mechanism Research Based on " +
          "Regional Integration of Beijing-Tianjin-Hebei. Volume 2 Issue 11, Table 4; Statistical bulletins of " +
          "Beijing, Tianjin and Hebei, 2009 to 2013, as cited by the paper.",
      ],
    ]);
  });

  test("freezes the heads and the labels and styles each part", () => {
    const sheet = plan(4);
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([2, 2]);
    expect(rangesOf(sheet)).toEqual([
      ["title", "A1:G1"],
      ["header", "A2:G2"],
      ["label", "A3:B8"],
      ["source", "A9:G9"],
    ]);
    expect(sheet.table).toBeNull();
  });

  test("draws the proportions by region over the years, below the cells", () => {
    const { chart } = plan(4);
    expect(chart).toMatchObject({ kind: "line", title: "Table 4: Tertiary sector, proportion of GDP" });
    expect(rangeAddress(present(chart).categories)).toBe("C2:G2");
    expect(chart?.series.map(({ name, values }) => [name, rangeAddress(values)])).toEqual([
      ["Beijing", "C4:G4"],
      ["Tianjin", "C6:G6"],
      ["Hebei", "C8:G8"],
    ]);
    expect(chart?.anchor).toEqual({ row: 10, column: 0 });
  });

  test("is in Chinese where Chinese is asked for, the numbers the same", () => {
    const sheet = plan(4, "zh-CN");
    expect(sheet.sheetName).toBe("JJJ 表4");
    expect(rangeAddress(planRange(sheet))).toBe("A1:G9");
    expect(row(sheet, 0)[0]).toBe("表 4：2009—2013 年北京、天津、河北第三产业比较");
    expect(row(sheet, 1)).toEqual(["项目", "", "2009", "2010", "2011", "2012", "2013"]);
    expect(sheet.cells.slice(2, 8).map((cells) => cells.slice(0, 2).map(shown).join(" "))).toEqual([
      "北京 增加值",
      "北京 比重",
      "天津 增加值",
      "天津 比重",
      "河北 增加值",
      "河北 比重",
    ]);
    expect(sheet.cells.slice(2, 8).map((cells) => cells.slice(2))).toEqual(
      plan(4)
        .cells.slice(2, 8)
        .map((cells) => cells.slice(2)),
    );
    expect(row(sheet, 8)[0]).toBe(
      "来源：Tang 等（2018），表 4。单位：亿元；比重为占地区生产总值的百分比。2009—2013 年统计公报的初次发布数。数据属于事实；论文版权归作者所有，保留一切权利。",
    );
    expect(notesOf(sheet)[0]).toEqual([
      "C4",
      "论文所载为 75.8%，按增加值 ÷ 地区生产总值计算为 75.9%（9004.5 ÷ 11865.9 = 75.886%）。地区生产总值为表 2、表 3、表 4 之和，其中表 3 为重建数据。",
    ]);
    expect(sheet.chart).toMatchObject({
      title: "表 4：第三产业占地区生产总值的比重",
      series: [{ name: "北京" }, { name: "天津" }, { name: "河北" }],
    });
  });
});

describe("the plan of Table 3", () => {
  test("says in its title and in a warning that it is reconstructed", () => {
    const sheet = plan(3);
    expect(rangeAddress(planRange(sheet))).toBe("A1:G10");
    expect(row(sheet, 0)[0]).toBe(
      "Table 3 (reconstructed): Comparison of the second industry in Beijing, Tianjin, and Hebei during 2009 - 2013",
    );
    expect(row(sheet, 1)[0]).toBe(
      "Reconstructed: the paper cites this table but does not print it. Proportions are 100% less those of Tables 2 " +
        "and 4. A value added without a note is confirmed by a published release.",
    );
    expect(sheet.cells.slice(2, 9).map((cells) => cells.map(shown))).toEqual(printedTables[3]);
    expect(rangesOf(sheet)).toEqual([
      ["title", "A1:G1"],
      ["warning", "A2:G2"],
      ["header", "A3:G3"],
      ["label", "A4:B9"],
      ["source", "A10:G10"],
    ]);
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([3, 2]);
    expect(plan(3, "zh-CN").cells[0]?.[0]?.value).toBe("表 3（重建）：2009—2013 年北京、天津、河北第二产业比较");
    expect(plan(3, "zh-CN").cells[1]?.[0]?.value).toMatch(/^重建数据：/);
  });

  test("notes every value added that is not confirmed, and the proportions that do not follow", () => {
    const unconfirmed = (gdp: string) =>
      `Unconfirmed: found in no published release. It rests on adding up, with Tables 2 and 4, to a GDP of ${gdp}.`;
    const tail = "GDP is the sum of Tables 2, 3 and 4; Table 3 is reconstructed.";
    expect(notesOf(plan(3)).slice(0, -1)).toEqual([
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
      "未经证实：未见于公开发布的数据，仅依据其与表 2、表 4 之和等于地区生产总值 11865.9。",
    ]);
  });
});

describe("the plans of Tables 1 and 2", () => {
  test("Table 1 is text as printed, with a note where the print needs one, and without a chart", () => {
    const sheet = plan(1);
    expect(rangeAddress(planRange(sheet))).toBe("A1:E7");
    expect(sheet.cells.slice(1, 6).map((cells) => cells.map(({ value }) => value))).toEqual(printedTables[1]);
    expect(sheet.cells.flat().some((cell) => "format" in cell)).toBe(false);
    expect(notesOf(sheet).slice(0, -1)).toEqual([
      ["E3", `The paper's text says "Since 2011": this stage has no end.`],
      ["E6", "Printed with an apostrophe; a comma is meant."],
    ]);
    expect(sheet.chart).toBeNull();
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([2, 1]);
    expect(row(sheet, 6)[0]).toBe(
      "Source: Tang et al. (2018), Table 1. As printed in 2018. Quoted from the paper, which is © its authors, all rights reserved.",
    );
  });

  test("Table 1 is translated into Chinese", () => {
    const sheet = plan(1, "zh-CN");
    expect(row(sheet, 1)).toEqual(["项目", "第一阶段", "第二阶段", "第三阶段", "第四阶段"]);
    expect(row(sheet, 5)).toEqual([
      "合作特点",
      "自发性、尝试性",
      "项目开发与投资",
      "合作框架、联席会议",
      "政府引导、市场主导",
    ]);
    expect(row(sheet, 6)[0]).toMatch(/中文为译文/);
  });

  test("Table 2 is as printed and has no doubtful cell", () => {
    const sheet = plan(2);
    expect(rangeAddress(planRange(sheet))).toBe("A1:G9");
    expect(sheet.cells.slice(1, 8).map((cells) => cells.map(shown))).toEqual(printedTables[2]);
    expect(notesOf(sheet).map(([cell]) => cell)).toEqual(["A9"]);
  });
});

describe("every plan", () => {
  test.each(everyPlan)(
    "of Table %i in %s is a full rectangle under its name, with a width for each column",
    (number, language, sheet) => {
      expect(sheet.sheetName).toBe(language === "en" ? `JJJ Table ${number}` : `JJJ 表${number}`);
      for (const cells of sheet.cells) expect(cells).toHaveLength(sheet.columnWidths.length);
      const grid = sheet.cells.slice(sheet.frozenRows - 1, -1);
      sheet.columnWidths.forEach((width, column) => {
        expect(width).toBe(2 + Math.max(...grid.map((cells) => textWidth(shown(present(cells[column]))))));
      });
    },
  );

  test.each(everyPlan)("of Table %i in %s has no formula, and notes only on cells of its own", (_, __, sheet) => {
    for (const cell of sheet.cells.flat()) expect(cell.formula).toBeUndefined();
    for (const note of sheet.notes) {
      expect(present(sheet.cells[note.row]?.[note.column]).value).not.toBeNull();
      expect(note.text).not.toBe("");
    }
  });

  test("keeps labels and cells that look like formulas as text", () => {
    const table = present(tables[0]);
    const row = present(table.rows[0]);
    const hostile = freeze<PaperTable>({
      ...table,
      labelHeads: [{ en: "=1+1", zh: "=1+1" }],
      rows: [
        {
          ...row,
          labels: [{ en: '=HYPERLINK("x")', zh: "@SUM" }],
          cells: ["-1", "+2", "=3", "@x"].map((printed) => ({
            ...present(row.cells[0]),
            value: printed,
            printed,
            chinese: printed,
          })),
        },
      ],
    });
    for (const language of languages) {
      const { cells } = tablePlan(hostile, language);
      expect(cells[1]?.[0]).toEqual({ value: "=1+1" });
      expect(cells[2]?.slice(1)).toEqual([{ value: "-1" }, { value: "+2" }, { value: "=3" }, { value: "@x" }]);
    }
    expect(tablePlan(hostile, "en").cells[2]?.[0]).toEqual({ value: '=HYPERLINK("x")' });
  });
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
