import { type Cleaning, cleanTable } from "../../../../src/sheets/own-table/cleaning/clean-table";
import { type CleaningSettings, readEvidence } from "../../../../src/sheets/own-table/cleaning/settings";
import type { TableCell, TableRows } from "../../../../src/sheets/own-table/table-cell";

function clean(rows: TableRows, settings: Partial<CleaningSettings> = {}): Cleaning {
  const { proposed } = readEvidence(rows);
  return cleanTable({ rows, isComputed: () => false }, { ...proposed, ...settings });
}

/** What becomes of a cell beside a number; the word why it stays otherwise. */
function cleaned(cell: TableCell, settings?: Partial<CleaningSettings>) {
  const { changes, kept } = clean([[1.5], [2], [cell]], settings);
  return changes.length > 0 ? changes[0]!.after : kept.length > 0 ? kept[0]!.why : "same";
}

describe("a cell that is cleaned", () => {
  it.each<[string, number]>([
    ["１４，０５５", 14055],
    ["－３．５", -3.5],
    ["14,055", 14055],
    ["1,234,567.8", 1234567.8],
    ["35 104.5", 35104.5],
    ["35\u00a0104.5", 35104.5],
    ["35\u202f104.5", 35104.5],
    ["35\u2009104", 35104],
    ["35　104", 35104],
    ["35'104.5", 35104.5],
    ["35’104.5", 35104.5],
    [" 12.5 ", 12.5],
    ["12.5\u00a0", 12.5],
    ["0", 0],
    ["-0.0", 0],
    [".5", 0.5],
    ["+3", 3],
    ["−3", -3],
    ["–3.2", -3.2],
    ["1.2E+05", 120000],
    ["6.2%", 0.062],
    ["6.2％", 0.062],
    ["-0.3 %", -0.003],
    ["2.5‰", 0.0025],
    ["16961.61*", 16961.61],
    ["16961.61**", 16961.61],
    ["*16961.61", 16961.61],
    ["123†", 123],
    ["123①", 123],
    ["123 ⑫", 123],
    ["123¹", 123],
    ["123[1]", 123],
    ["123 [注]", 123],
    ["123(2)", 123],
    ["123（注1）", 123],
    ["123 1)", 123],
    ["123 b", 123],
    ["123.4e", 123.4],
    ["123.4 bep", 123.4],
    ["123.4(P)", 123.4],
    ["6.2% e", 0.062],
    ["1,234.5* p", 1234.5],
    ["$1,234", 1234],
    ["US$ 12.5", 12.5],
    ["-$5", -5],
    ["¥１２０", 120],
    ["￥120.5", 120.5],
    ["12.5 €", 12.5],
  ])("%s is %d", (text, number) => {
    expect(cleaned(text)).toBe(number);
  });

  it.each([
    "..",
    "...",
    "…",
    "……",
    "—",
    "——",
    "–",
    "-",
    "－",
    "--",
    "n.a.",
    "N.A.",
    "n/a",
    "NA",
    "n.d.",
    ":",
    "：",
    ": c",
    "空",
    "无",
    "(D)",
    "NaN",
    " ",
    "\u00a0",
    "#N/A",
  ])("%j is a blank", (text) => {
    expect(cleaned(text)).toBeNull();
  });

  it.each([
    "about 12",
    "约12",
    "<5",
    "12–15",
    "1/2",
    "2013-05",
    "2013年",
    "12 34",
    "1.2.3",
    "12万",
    "1.5亿",
    "007",
    "130102198001011234",
    "Hebei",
    "5 kg",
    "123-",
    "1e999",
    "--5",
    "abc*",
    "(-5)",
    "½",
    true,
  ])("%s stays as it is and is listed", (cell) => {
    expect(cleaned(cell)).toBe("text");
  });

  it.each([3, 0, null])("%s is not touched", (cell) => {
    expect(cleaned(cell)).toBe("same");
  });

  it("keeps the look of a percentage, and says what marks were removed", () => {
    expect(clean([["6.25%* e"], [3]]).changes).toEqual([
      { row: 0, column: 0, before: "6.25%* e", after: 0.0625, format: "0.00%", marks: ["*", "e"] },
    ]);
  });
});

describe("a decimal comma", () => {
  it("is read where a cell of the range shows it", () => {
    expect(clean([["1.234,5"], ["12,25"], ["1.234"], ["7,500"]]).changes.map(({ after }) => after)).toEqual([
      1234.5, 12.25, 1234, 7.5,
    ]);
  });

  it("is not assumed where groups of three leave it open, and that is said", () => {
    const rows = [["1,234"], ["5,678"]];
    expect(clean(rows).changes.map(({ after }) => after)).toEqual([1234, 5678]);
    expect(readEvidence(rows)).toMatchObject({ isDecimalAssumed: true, matters: { decimal: true } });
    expect(readEvidence([["1,234"], ["5.25"]])).toMatchObject({ isDecimalAssumed: false });
  });

  it("and a decimal point in one range leave the cells that can be both", () => {
    const { changes, kept } = clean([["12,5"], ["12.5"], ["1,234"], ["1,234.5"]]);
    expect(changes.map(({ after }) => after)).toEqual([12.5, 12.5, 1234.5]);
    expect(kept).toEqual([{ row: 2, column: 0, shown: "1,234", why: "decimal sign" }]);
  });

  it("can be chosen", () => {
    const { changes, kept } = clean([["1,234"], ["12.5"]], { decimal: "comma" });
    expect(changes.map(({ after }) => after)).toEqual([1.234]);
    expect(kept.map(({ why }) => why)).toEqual(["decimal sign"]);
  });
});

describe("brackets", () => {
  it.each<[string, TableRows]>([
    [
      "numbers with and without brackets, none with a minus sign",
      [
        ["(6.0)", 5],
        [4, "($1,200)"],
      ],
    ],
    ["a column with one number in brackets", [[3], ["(6)"], [8]]],
  ])("are proposed as minus signs in %s", (_, rows) => {
    expect(readEvidence(rows)).toMatchObject({ proposed: { brackets: "negative" }, matters: { brackets: true } });
    expect(clean(rows).changes[0]?.after).toBe(-6);
  });

  it.each<[string, TableRows]>([
    [
      "other numbers have minus signs",
      [
        ["(6.0)", 5],
        [4, -3],
      ],
    ],
    [
      "a whole row is in brackets, as standard errors are",
      [
        [1.5, 2.5],
        ["(0.2)", "(0.3)"],
      ],
    ],
    [
      "a whole column is in brackets",
      [
        [1.5, "(2)"],
        [2.5, "(3)"],
      ],
    ],
  ])("stay and are listed where %s", (_, rows) => {
    expect(readEvidence(rows).proposed.brackets).toBe("keep");
    expect(clean(rows).kept[0]?.why).toBe("brackets");
  });

  it("are minus signs where that is chosen, full-width ones too", () => {
    expect(cleaned("（6.0）", { brackets: "negative" })).toBe(-6);
    expect(cleaned("(5%)", { brackets: "negative" })).toBe(-0.05);
  });
});

describe("a table that is cleaned", () => {
  it("keeps its headings and labels", () => {
    const rows = [
      ["Region", "Mining", "2013年", "—"],
      ["Hebei", "14,055", "..", 3],
      ["Shanxi", "1", "2 b", "5.5"],
    ];
    const { changes, kept } = clean(rows);
    expect(changes.map(({ row, column, after }) => [row, column, after])).toEqual([
      [1, 1, 14055],
      [1, 2, null],
      [2, 1, 1],
      [2, 2, 2],
      [2, 3, 5.5],
    ]);
    expect(kept).toEqual([]);
  });

  it("keeps what formulas compute, and lists it where it is not a number", () => {
    const rows = [["1", "12 e", 3, { code: "#N/A" }]];
    const { changes, kept } = cleanTable({ rows, isComputed: (_, column) => column > 0 }, readEvidence(rows).proposed);
    expect(changes).toHaveLength(1);
    expect(kept.map(({ why }) => why)).toEqual(["formula", "formula error"]);
  });

  it("keeps errors, or makes them blank on request", () => {
    const rows = [["1", { code: "#N/A" }]];
    expect(clean(rows).kept).toEqual([{ row: 0, column: 1, shown: "#N/A", why: "error" }]);
    expect(clean(rows, { errors: "blank" }).changes).toContainEqual(
      expect.objectContaining({ column: 1, before: "#N/A", after: null }),
    );
  });

  it("has zeros for dashes where that is chosen", () => {
    expect(cleaned("—", { dashes: "zero" })).toBe(0);
    expect(cleaned("..", { dashes: "zero" })).toBeNull();
  });

  it("is read again without any change", () => {
    const rows = [
      ["１，２３４", "6.2%"],
      ["..", "x y"],
    ];
    const { changes } = clean(rows);
    const after = rows.map((row, r) =>
      row.map((cell, c) => {
        const change = changes.find(({ row: at, column }) => at === r && column === c);
        return change === undefined ? cell : change.after;
      }),
    );
    expect(clean(after).changes).toEqual([]);
  });
});

describe("a row with an error", () => {
  const error = { code: "#N/A" };
  const rows = [
    ["Region", "Output", "Jobs"],
    ["Beijing", 1, "2.5"],
    ["Tibet", 3, error],
    ["Hebei", 4, 5],
  ];

  it("is blank as a whole on request, but for its name", () => {
    const { changes } = clean(rows, { errors: "row" });
    expect(changes.map(({ row, column, before, after }) => [row, column, before, after])).toEqual([
      [1, 2, "2.5", 2.5],
      [2, 1, "3", null],
      [2, 2, "#N/A", null],
    ]);
  });

  it("keeps what formulas compute in it, and stays where a formula returns the error", () => {
    const { proposed } = readEvidence(rows);
    const cleanWith = (isComputed: (row: number, column: number) => boolean) =>
      cleanTable({ rows, isComputed }, { ...proposed, errors: "row" });
    expect(
      cleanWith((row, column) => row === 2 && column === 1).changes.map(({ row, column }) => [row, column]),
    ).toEqual([
      [1, 2],
      [2, 2],
    ]);
    const byFormula = cleanWith((row, column) => row === 2 && column === 2);
    expect(byFormula.changes).toHaveLength(1);
    expect(byFormula.kept).toEqual([{ row: 2, column: 2, shown: "#N/A", why: "formula error" }]);
  });
});
