import { findFunction } from "../../../../src/functions/find-function";
import type { CellRows } from "../../../../src/taskpane/formula/engine";
import type { Reading } from "../../../../src/taskpane/formula/evaluate";
import { drawableOf } from "../../../../src/taskpane/wizard/pictures/picture-of";
import { wizardTexts } from "../../../../src/taskpane/wizard/texts";

const texts = wizardTexts.en.pictures;
const bare = { headings: 0, labels: 0 };

/** What can be drawn of a result at F1 of the sheet Data. */
function pictureOf(
  name: string,
  words: readonly string[],
  rows: CellRows,
  around = bare,
  readings: readonly Reading[] = [],
) {
  const form = findFunction(name)?.result ?? { numbers: "plain" };
  const size = { rows: rows.length, columns: rows[0]?.length ?? 0, ...around };
  const place = { sheet: "Data", address: "F1" };
  return drawableOf({ form, words, readings, rows, place, size, texts })?.picture ?? null;
}

describe("the picture of an inserted result", () => {
  it("is a heat map of location quotients inside their labels, around what is as the reference", () => {
    const labelled: CellRows = [
      ["", "Mining", "Trade"],
      ["Beijing", 0.5, 1.5],
    ];
    const range = { top: 1, left: 6, bottom: 1, right: 7 };
    expect(pictureOf("LOCQ", ["lq"], labelled, { headings: 1, labels: 1 })).toEqual({
      kind: "heat map",
      range,
      middle: 1,
    });
    expect(pictureOf("LOCQ", ["rsca"], labelled, { headings: 1, labels: 1 })).toMatchObject({ middle: 0 });
    expect(pictureOf("LOCQ", ["binary"], labelled, { headings: 1, labels: 1 })).toBeNull();
  });

  it("is the Lorenz curve with the line of equality", () => {
    const curve: CellRows = [
      [0, 0],
      [0.5, 0.2],
      [1, 1],
    ];
    const [people, values] = [5, 6].map((column) => ({ top: 0, bottom: 2, left: column, right: column }));
    expect(pictureOf("LORENZ", [], curve)).toMatchObject({
      kind: "curve",
      categories: people,
      series: [
        { name: "Lorenz curve", values },
        { name: "Equality", values: people },
      ],
      anchor: { row: 0, column: 8 },
    });
  });

  it("is the densities of distributions over their values", () => {
    const [places, first, second] = [5, 6, 7].map((column) => ({ top: 0, bottom: 1, left: column, right: column }));
    const densities: CellRows = [
      [1, 0.2, 0.3],
      [2, 0.4, 0.1],
    ];
    expect(pictureOf("KDENSITY", ["gaussian", "density"], densities)).toMatchObject({
      kind: "curve",
      categories: places,
      series: [
        { name: "1", values: first },
        { name: "2", values: second },
      ],
    });
    const one = densities.map((row) => row.slice(0, 2));
    expect(pictureOf("KDENSITY", ["density"], one)).toMatchObject({ series: [{ name: "Density", values: first }] });
    expect(pictureOf("KDENSITY", ["bandwidth"], [[1]])).toBeNull();
  });

  describe("of ellipses", () => {
    const one: CellRows = [
      ["lon", "lat"],
      [116, 40],
      [117, 41],
    ];
    const two: CellRows = [
      ["lon1", "lat1", "lon2", "lat2"],
      [116, 40, 115, 39],
      [117, 41, 118, 42],
    ];
    const transposed = (rows: CellRows): CellRows =>
      (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
    const headed = { headings: 1, labels: 0 };
    const words = ["sd", "points", "degrees"];

    it("is the outline of one year, from its cells", () => {
      const column = (left: number) => ({ top: 1, bottom: 2, left, right: left });
      expect(pictureOf("ELLIPSE", words, one, headed)).toEqual({
        kind: "curve",
        title: "Standard deviational ellipse",
        axes: { x: "Longitude", y: "Latitude" },
        limits: { x: { min: 115.5, max: 117.5 }, y: { min: 39.5, max: 41.5 } },
        categories: column(5),
        series: [{ name: "Standard deviational ellipse", values: column(6) }],
        anchor: { row: 0, column: 8 },
      });
      const row = (top: number) => ({ top, bottom: top, left: 6, right: 7 });
      expect(pictureOf("ELLIPSE", ["points", "planar"], transposed(one))).toMatchObject({
        axes: { x: "x", y: "y" },
        categories: row(0),
        series: [{ values: row(1) }],
      });
      expect(pictureOf("ELLIPSE", ["sd", "table", "degrees"], one, headed)).toBeNull();
    });

    it.each([
      ["in columns", two, 10, ["F2", "G2", "F3", "G3", "H2", "I2", "H3", "I3"]],
      ["in rows", transposed(two), 9, ["G1", "G2", "H1", "H2", "G3", "G4", "H3", "H4"]],
    ])("has the points of several years %s below one another", (_, rows, left, [a, b, c, d, e, f, g, h]) => {
      const column = (offset: number) => ({ top: 1, bottom: 4, left: left + offset, right: left + offset });
      const cell = (address = "") => ({ formula: `=${address}`, format: "0.000" });
      expect(pictureOf("ELLIPSE", words, rows, headed)).toMatchObject({
        categories: column(0),
        series: [
          { name: "Year 1", values: column(1) },
          { name: "Year 2", values: column(2) },
        ],
        anchor: { row: 0, column: left + 4 },
        points: {
          range: { top: 0, bottom: 4, left, right: left + 2 },
          cells: [
            [{ value: "Longitude" }, { value: "Year 1" }, { value: "Year 2" }],
            [cell(a), cell(b), {}],
            [cell(c), cell(d), {}],
            [cell(e), {}, cell(f)],
            [cell(g), {}, cell(h)],
          ],
        },
      });
    });

    it("leaves out years without weights, and keeps the ends of many years", () => {
      const none = { kind: "error", code: "#DIV/0!", message: null } as const;
      const gone = [two[0] ?? [], [none, none, 115, 39], [none, none, 118, 42]];
      expect(pictureOf("ELLIPSE", words, gone, headed)).toMatchObject({
        categories: { left: 7 },
        series: [{ name: "Year 2" }],
      });
      const years = (count: number): CellRows => [
        Array.from({ length: 2 * count }, (_, place) => `lon${place}`),
        ...[1, 2].map((number) => Array.from({ length: 2 * count }, () => number)),
      ];
      const names = (count: number) => {
        const picture = pictureOf("ELLIPSE", words, years(count), headed);
        return picture?.kind === "curve" ? picture.series.map(({ name }) => name) : [];
      };
      expect(names(8)).toHaveLength(8);
      expect(names(9)).toEqual(["Year 1", "Year 9"]);
    });

    it("has room around its lines, also around one that is level", () => {
      const level: CellRows = [
        ["lon", "lat"],
        [0.12, -3],
        [0.19, -3],
      ];
      expect(pictureOf("ELLIPSE", words, level, headed)).toMatchObject({
        limits: { x: { min: 0.11, max: 0.2 }, y: { min: -3.5, max: -2.5 } },
      });
    });

    it("is none where no year has weights", () => {
      const none = { kind: "error", code: "#DIV/0!", message: null } as const;
      expect(pictureOf("ELLIPSE", words, [one[0] ?? [], [none, none]], headed)).toBeNull();
    });
  });

  it("is dispersion over the years, where these are known", () => {
    const series: CellRows = [
      [2011, 2012],
      [0.3, 0.2],
    ];
    const row = (top: number) => ({ top, bottom: top, left: 5, right: 6 });
    expect(pictureOf("SIGMACONV", ["sdlog", "series"], series, { headings: 1, labels: 0 })).toMatchObject({
      kind: "line",
      categories: row(0),
      series: [{ values: row(1) }],
    });
    expect(pictureOf("SIGMACONV", ["sdlog", "series"], [[0.3, 0.2]])).toBeNull();
    expect(pictureOf("SIGMACONV", ["sdlog", "table"], series)).toBeNull();
  });

  it("is dispersion over years down the side", () => {
    const series: CellRows = [
      [2011, 0.5],
      [2012, 0.4],
    ];
    const column = (left: number) => ({ top: 0, bottom: 1, left, right: left });
    expect(pictureOf("SIGMACONV", ["sdlog", "series"], series, { headings: 0, labels: 1 })).toMatchObject({
      kind: "line",
      categories: column(5),
      series: [{ values: column(6) }],
    });
    expect(pictureOf("SIGMACONV", ["sdlog", "series"], [[0.5], [0.4]])).toBeNull();
  });

  it("is the values against their spatial lags in the same sheet", () => {
    const values = (sheet: string): Reading => {
      const range = { sheet, address: "B1:B2", rows: 2, columns: 1, values: [[1], [2]] };
      return { kind: "read", rows: range.values, range, inner: null };
    };
    expect(pictureOf("MORAN", ["lag"], [[1], [2]], bare, [values("Data")])).toMatchObject({
      kind: "scatter",
      categories: { top: 0, bottom: 1, left: 1, right: 1 },
      hasTrend: true,
    });
    expect(pictureOf("MORAN", ["lag"], [[1], [2]], bare, [values("Other")])).toBeNull();
    expect(pictureOf("MORAN", ["table"], [["I", 0.5]], bare, [values("Data")])).toBeNull();
  });

  it("is the components of each sector, without totals", () => {
    const table: CellRows = [
      ["sector", "national", "mix", "competitive", "change"],
      [1, 2, 3, 4, 9],
      ["total", 2, 3, 4, 9],
    ];
    const cell = (left: number) => ({ top: 1, bottom: 1, left, right: left });
    expect(pictureOf("SHIFTSHARE", ["dunn", "sectors"], table, { headings: 1, labels: 0 })).toMatchObject({
      kind: "column-stacked",
      categories: cell(5),
      series: [
        { name: "National", values: cell(6) },
        { name: "Industry mix", values: cell(7) },
        { name: "Competitive", values: cell(8) },
      ],
    });
  });

  it("names the sectors by the texts beside the data", () => {
    const table: CellRows = [
      ["sector", "national", "mix", "competitive", "change"],
      [1, 2, 3, 4, 9],
    ];
    const data = (address: string, sheet = "Data"): Reading => {
      const range = { sheet, address, rows: 1, columns: 1, values: [[1]] };
      return { kind: "read", rows: range.values, range, inner: null };
    };
    const namesOf = (reading: Reading) =>
      drawableOf({
        form: findFunction("SHIFTSHARE")!.result,
        words: ["dunn", "sectors"],
        readings: [reading],
        rows: table,
        place: { sheet: "Data", address: "F1" },
        size: { rows: 2, columns: 5, headings: 1, labels: 0 },
        texts,
      })?.names;
    expect(namesOf(data("B2:B4"))).toEqual({ top: 1, left: 0, bottom: 3, right: 0 });
    expect(namesOf(data("B2:D2"))).toEqual({ top: 0, left: 1, bottom: 0, right: 3 });
    expect(namesOf(data("A2:A4"))).toBeUndefined();
    expect(namesOf(data("B2:B4", "Other"))).toBeUndefined();
  });

  it("is the components of each sector by its name, where the table has labels", () => {
    const table: CellRows = [
      ["", "sector", "national", "mix", "change"],
      ["Mining", 1, 2, 3, 5],
      ["total", "total", 2, 3, 5],
    ];
    const cell = (left: number) => ({ top: 1, bottom: 1, left, right: left });
    expect(pictureOf("SHIFTSHARE", ["dunn", "sectors"], table, { headings: 1, labels: 1 })).toMatchObject({
      categories: cell(5),
      series: [
        { name: "National", values: cell(7) },
        { name: "Industry mix", values: cell(8) },
      ],
    });
  });

  describe("of a beta convergence", () => {
    const column = (letter: string, values: readonly (number | null)[], sheet = "Data"): Reading => {
      const rows = values.map((value) => [value]);
      const address = `${letter}2:${letter}${values.length + 1}`;
      return {
        kind: "read",
        rows,
        range: { sheet, address, rows: rows.length, columns: 1, values: rows },
        inner: null,
      };
    };
    const typed = (value: number): Reading => ({ kind: "read", rows: [[value]], range: null, inner: null });
    const table: CellRows = [
      ["alpha", 1],
      ["beta", -0.02],
    ];
    const start = column("B", [10, null, 20, 30]);
    const end = column("C", [15, 16, 25, 35]);

    it("is the growth of each region against the logarithm of its start, in cells right of the result", () => {
      expect(pictureOf("BETACONV", ["table"], table, bare, [start, end, typed(10)])).toMatchObject({
        kind: "scatter",
        hasTrend: true,
        categories: { top: 1, bottom: 3, left: 8, right: 8 },
        series: [{ values: { top: 1, bottom: 3, left: 9, right: 9 } }],
        anchor: { row: 0, column: 11 },
        points: {
          range: { top: 0, left: 8, bottom: 3, right: 9 },
          cells: [
            [{ value: "ln of the start" }, { value: "Growth per period (ln)" }],
            [{ formula: "=LN(B2)" }, { formula: "=LN(C2/B2)/10" }],
            [{ formula: "=LN(B4)" }, { formula: "=LN(C4/B4)/10" }],
            [{ formula: "=LN(B5)" }, { formula: "=LN(C5/B5)/10" }],
          ],
        },
      });
    });

    it("names the sheets of the data and the cell of the periods", () => {
      const periods = column("A", [10], "Notes");
      const drawn = pictureOf("BETACONV", ["table"], table, bare, [column("B", [1, 2, 3], "My data"), end, periods]);
      expect(drawn).toBeNull();
      const three = column("C", [2, 3, 5]);
      expect(
        pictureOf("BETACONV", ["table"], table, bare, [column("B", [1, 2, 3], "My data"), three, periods]),
      ).toMatchObject({
        points: {
          cells: [
            expect.anything(),
            [{ formula: "=LN('My data'!B2)" }, { formula: "=LN(C2/'My data'!B2)/Notes!$A$2" }],
            expect.anything(),
            expect.anything(),
          ],
        },
      });
    });

    it("is none with controls, and with fewer than three regions", () => {
      const few = [column("B", [1, 2]), column("C", [2, 3]), typed(1)];
      expect(pictureOf("BETACONV", ["table"], table, bare, few)).toBeNull();
      expect(pictureOf("BETACONV", ["table"], table, bare, [start, end, typed(10), start])).toBeNull();
    });
  });

  it("is a rank-size plot, largest first", () => {
    const range = { sheet: "Data", address: "B2:B5", rows: 4, columns: 1, values: [[3], [null], [9], [1]] };
    const sizes: Reading = { kind: "read", rows: range.values, range, inner: null };
    const table: CellRows = [["slope", -1]];
    const size = (rank: number) => ({ formula: `=LN(LARGE($B$2:$B$5,${rank}))` });
    expect(pictureOf("RANKSIZE", ["zipf", "table"], table, bare, [sizes])).toMatchObject({
      kind: "scatter",
      points: {
        cells: [
          [{ value: "Rank" }, { value: "ln rank" }, { value: "ln size" }],
          [{ value: 1 }, { formula: "=LN(1)" }, size(1)],
          [{ value: 2 }, { formula: "=LN(2)" }, size(2)],
          [{ value: 3 }, { formula: "=LN(3)" }, size(3)],
        ],
      },
    });
    const reverse = pictureOf("RANKSIZE", ["gabaix", "table"], table, bare, [sizes]);
    expect(reverse).toMatchObject({ axes: { x: "ln size", y: "ln(rank − ½)" } });
    expect(reverse).toHaveProperty("points.cells.2.2.formula", "=LN(2-0.5)");
  });

  it("is none for other results", () => {
    expect(pictureOf("GINI", [], [[0.3]])).toBeNull();
  });
});
