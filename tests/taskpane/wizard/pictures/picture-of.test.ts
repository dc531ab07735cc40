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
        { name: "national", values: cell(6) },
        { name: "mix", values: cell(7) },
        { name: "competitive", values: cell(8) },
      ],
    });
  });

  it("is none for other results", () => {
    expect(pictureOf("GINI", [], [[0.3]])).toBeNull();
  });
});
