import { findTotals, totalsAmong } from "../../../../src/sheets/own-table/totals/find-totals";

const unnamed = { rows: [], columns: [] };

const regions = [
  [14055.1, 2301.25, 880],
  [9035, 1120.5, 412.4],
  [35104.5, 87.75, 120.6],
];

const withTotals = [
  [14055.1, 2301.25, 880, 17236.35],
  [9035, 1120.5, 412.4, 10567.9],
  [35104.5, 87.75, 120.6, 35312.85],
  [58194.6, 3509.5, 1413, 63117.1],
];

describe("the totals of a table", () => {
  it("are found by their numbers among rows and columns", () => {
    expect(findTotals({ rows: withTotals, names: unnamed })).toEqual({
      row: [{ line: 3, kind: "total", name: null, isNamed: false, isSum: true }],
      column: [{ line: 3, kind: "total", name: null, isNamed: false, isSum: true }],
    });
  });

  it("are found below as many rows as a sheet has", () => {
    const rows = Array.from({ length: 2 ** 20 - 1 }, () => [1]);
    const found = findTotals({ rows: [...rows, [2 ** 20 - 1]], names: unnamed });
    expect(found.row).toMatchObject([{ line: 2 ** 20 - 1, isSum: true }]);
  });

  it("are not invented where there are none", () => {
    expect(findTotals({ rows: regions, names: unnamed })).toEqual({ row: [], column: [] });
  });

  it("are found by name, whatever their numbers", () => {
    const names = { rows: ["All regions", "a", "b", "c"], columns: ["Mining", "Trade", "Rest"] };
    expect(findTotals({ rows: [[99999, 99999, 99999], ...regions], names }).row).toEqual([
      { line: 0, kind: "total", name: "All regions", isNamed: true, isSum: false },
    ]);
  });

  it("are found where published figures are rounded", () => {
    const rows = [
      [1203.4, 310.2],
      [881.3, 99.9],
      [2104.3, 51.3],
      [4189.1, 461.5],
    ];
    expect(findTotals({ rows, names: unnamed }).row).toMatchObject([{ line: 3, isSum: true }]);
    expect(findTotals({ rows: [...rows.slice(0, 3), [4189.9, 461.5]], names: unnamed }).row).toEqual([]);
  });

  it("are found where figures of the units are not published", () => {
    const rows = [
      [1203, 310],
      [881, null],
      [2104, 51],
      [4188, 461],
    ];
    expect(findTotals({ rows, names: unnamed }).row).toMatchObject([{ line: 3, isSum: true }]);
    expect(findTotals({ rows: [...rows.slice(0, 3), [4188, 200]], names: unnamed }).row).toEqual([]);
  });

  it("are found with subtotals, which are not added again", () => {
    const rows = [
      [10.5, 20],
      [30, 45.25],
      [40.5, 65.25],
      [50, 60],
      [90.5, 125.25],
    ];
    const names = { rows: ["a", "b", "东部小计", "c", "合计"], columns: [] };
    expect(findTotals({ rows, names }).row).toEqual([
      { line: 2, kind: "subtotal", name: "东部小计", isNamed: true, isSum: false },
      { line: 4, kind: "total", name: "合计", isNamed: true, isSum: true },
    ]);
  });

  it("are not an indicator called total of something", () => {
    const names = { rows: [], columns: ["Total exports", "Wages", "Area"] };
    const rows = [
      [10, 4000, 300],
      [12, 5000, 800],
      [5, 3500, 120],
    ];
    expect(findTotals({ rows, names }).column).toEqual([]);
  });

  it("are what is called total of something and is no less than the others together", () => {
    const names = { rows: [], columns: ["Total employment", "Mining", "Trade"] };
    const rows = [
      [100, 40, 30],
      [120, 50, 70],
      [50, 35, 12],
    ];
    expect(findTotals({ rows, names }).column).toMatchObject([{ line: 0, isNamed: true, isSum: false }]);
  });
});

describe("a single column of numbers", () => {
  const column = (...values: number[]) => values.map((value) => [value]);

  it("has a total where its last or first number is the sum of three or more others", () => {
    expect(totalsAmong(column(4, 7, 9, 20), [])).toMatchObject([{ line: 3, isSum: true }]);
    expect(totalsAmong(column(20, 4, 7, 9), [])).toMatchObject([{ line: 0, isSum: true }]);
  });

  it("has none where a number is the sum of two others, or in the middle, by chance", () => {
    expect(totalsAmong(column(1, 2, 3), [])).toEqual([]);
    expect(totalsAmong(column(4, 20, 7, 9), [])).toEqual([]);
  });

  it("has none where small whole numbers almost add up", () => {
    expect(totalsAmong(column(4, 7, 9, 21), [])).toEqual([]);
  });

  it("has none among zeros", () => {
    expect(totalsAmong(column(0, 0, 0, 0, 0), [])).toEqual([]);
  });
});
