import { findTable, paperTables, tableNames } from "../../../src/paper/tables/tables";
import { present } from "../../support/present";
import { printedTables } from "./printed-tables";

const tableOf = (number: number) => present(findTable(number));

describe("the paper's tables", () => {
  test("are Tables 1 to 4 in order, only the third reconstructed", () => {
    expect(paperTables.map(({ number, name, status }) => [number, name, status])).toEqual([
      [1, "table-1", "printed"],
      [2, "table-2", "printed"],
      [3, "table-3", "reconstructed"],
      [4, "table-4", "printed"],
    ]);
    expect(tableNames()).toEqual(["table-1", "table-2", "table-3", "table-4"]);
  });

  test.each([1, 2, 3, 4] as const)("Table %i has every header, label and cell as printed", (number) => {
    const table = tableOf(number);
    const [headers, ...rows] = printedTables[number];
    expect([
      ...table.labelHeaders.map((header) => header.en),
      ...table.headers.map((header) => (typeof header === "number" ? String(header) : header.en)),
    ]).toEqual(headers);
    expect(
      table.rows.map(({ labels, cells }) => [...labels.map((label) => label.en), ...cells.map((cell) => cell.printed)]),
    ).toEqual(rows);
  });

  test.each([2, 3, 4] as const)("the numbers of Table %i are what is printed, proportions as fractions", (number) => {
    const values = tableOf(number).rows.map((row) => row.cells.map((cell) => cell.value));
    const expected = printedTables[number]
      .slice(1)
      .map((row) =>
        row.slice(2).map((cell) => (cell.endsWith("%") ? Number(`${cell.slice(0, -1)}e-2`) : Number(cell))),
      );
    expect(values).toEqual(expected);
  });

  test("keep the printed precision with each cell", () => {
    const precision = (number: number, row: number, column: number) => {
      const cell = tableOf(number).rows[row]?.cells[column];
      return [cell?.printed, cell?.value, cell?.decimals, cell?.isPercent];
    };
    expect(precision(2, 1, 0)).toEqual(["1%", 0.01, 0, true]);
    expect(precision(4, 1, 1)).toEqual(["75%", 0.75, 0, true]);
    expect(precision(4, 1, 0)).toEqual(["75.8%", 0.758, 1, true]);
    expect(precision(2, 2, 0)).toEqual(["131.01", 131.01, 2, false]);
    expect(precision(3, 4, 3)).toEqual(["14001.0", 14001, 1, false]);
  });

  test("Table 1 is text throughout, also the period that looks like a number", () => {
    const cells = tableOf(1).rows.flatMap((row) => row.cells);
    expect(cells).toHaveLength(16);
    for (const cell of cells) {
      expect(cell.value).toBe(cell.printed);
      expect(cell).toMatchObject({ decimals: null, isPercent: false, status: "printed" });
    }
    expect(tableOf(1).rows[1]?.cells[3]?.chinese).toBe("政府、企业、社会组织");
  });

  test("what is printed is marked so, and of Table 3 which figures were found, follow or are neither", () => {
    for (const number of [1, 2, 4])
      for (const { cells } of tableOf(number).rows)
        expect(new Set(cells.map((cell) => cell.status))).toEqual(new Set(["printed"]));
    const marks = tableOf(3).rows.map((row) => row.cells.map((cell) => cell.status[0]).join(""));
    expect(marks).toEqual(["uccuc", "ddddd", "cuuuu", "ddddd", "uuudd", "ddddd"]);
  });

  test("every confirmed figure says in both languages where it was found", () => {
    const confirmed = tableOf(3)
      .rows.flatMap((row) => row.cells)
      .filter((cell) => cell.status === "confirmed");
    expect(confirmed.map((cell) => cell.printed)).toEqual(["3323.1", "3744.4", "4352.3", "4110.54"]);
    for (const { note } of confirmed) {
      expect(note?.en).toMatch(/20\d\d/);
      expect(note?.zh).toMatch(/20\d\d 年/);
    }
  });

  test("have unique keys and years without a gap", () => {
    for (const { rows, headers, number } of paperTables) {
      const keys = rows.map((row) => `${row.region} ${row.measure}`);
      expect(new Set(keys).size).toBe(keys.length);
      if (number > 1) expect(headers).toEqual([2009, 2010, 2011, 2012, 2013]);
      for (const row of rows) expect(row.cells).toHaveLength(headers.length);
    }
  });

  test("name the paper, the licence, and for the figures their unit and release, in both languages", () => {
    for (const table of paperTables) {
      for (const language of ["en", "zh"] as const) {
        expect(table.source[language]).toMatch(
          /The Industrial Coordination Mechanism Research Based on Regional Integration of Beijing-Tianjin-Hebei/,
        );
        for (const text of [table.title, table.summary, table.citation, table.vintage, table.licenceNote])
          expect(text[language]).not.toBe("");
      }
      expect(table.citation.zh).toMatch(/2018/);
    }
    expect(tableOf(4).unit).toEqual({
      en: "100 million yuan; proportions in % of GDP",
      zh: "亿元；比重为占地区生产总值的百分比",
    });
    expect(tableOf(1).unit).toBeNull();
    expect(tableOf(2).vintage.en).toBe("First-release statistical communiqués, 2009 to 2013");
  });
});

describe("findTable", () => {
  test.each([4, "4", "table 4", "Table-4", "TABLE4", "table_4", "  table  4 ", "表4", "表 4", "表４", "４"])(
    "takes %p for Table 4",
    (id) => {
      expect(findTable(id)?.number).toBe(4);
    },
  );

  test.each([0, 5, -4, 4.5, NaN, Infinity, "", "table", "table 44", "04", "4.0", "tables 4", "表四四", "x4"])(
    "finds no table for %p",
    (id) => {
      expect(findTable(id)).toBeNull();
    },
  );
});
