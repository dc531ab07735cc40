import { catalogue } from "../../../../src/functions/catalogue";
import { functionEntry } from "../../../../src/functions/describe/entry";
import { exampleAnswer } from "../../../../src/functions/describe/example/answer";
import { findFunction } from "../../../../src/functions/find-function";
import type { CellRows } from "../../../../src/taskpane/formula/engine";
import type { Reading } from "../../../../src/taskpane/formula/evaluate";
import { cellFormats, wordsOf } from "../../../../src/taskpane/wizard/insert/cell-formats";

const read = (rows: CellRows): Reading => ({ kind: "read", rows, range: null, inner: null });
const omitted: Reading = { kind: "omitted" };

function formatsOf(name: string, readings: readonly Reading[], rows: CellRows) {
  const spec = catalogue.find((one) => one.name === name);
  if (spec === undefined) throw new Error(name);
  const words = wordsOf(functionEntry(spec, "en", { formula: String, inline: String }).args, readings);
  return cellFormats(spec.result, words, rows, readings);
}

const amounts = read([
  [161.8, 4352.35],
  [20, 30],
]);

describe("the number formats of a result", () => {
  it("are those of what the function returns", () => {
    expect(formatsOf("SHARE", [amounts], [[0.25, 0.75]])).toEqual([["0.0%", "0.0%"]]);
    expect(formatsOf("GINI", [amounts], [[0.325]])).toEqual([["0.000"]]);
    expect(formatsOf("COORDINATION", [amounts, omitted, omitted, read([["level"]])], [[6]])).toEqual([["0"]]);
  });

  it("follow the chosen word, however it is written, or the default", () => {
    const shares = read([[0.481], [0.769]]);
    expect(formatsOf("GAP", [shares, omitted, read([["PP"]])], [[28.8], [0]])).toEqual([["0.0"], ["0.0"]]);
    expect(formatsOf("GAP", [shares, omitted, omitted], [[0.288], [0]])).toEqual([["0.000"], ["0.000"]]);
    expect(formatsOf("GROWTH", [amounts, amounts, read([[""]])], [[0.05]])).toEqual([["0.0%"]]);
  });

  it("have the decimals of the input for amounts, and one where the amount is no whole number", () => {
    const people = read([[14055], [900]]);
    expect(formatsOf("GAP", [amounts], [[1.5, 2]])).toEqual([["0.00", "0.00"]]);
    expect(formatsOf("GAP", [people], [[3], [2]])).toEqual([["0"], ["0"]]);
    expect(formatsOf("GAP", [people], [[3.25], [2]])).toEqual([["0.0"], ["0.0"]]);
    expect(formatsOf("GAP", [read([[1 / 3, 1e-9]])], [[0.1, 0.2]])).toEqual([["0.0000", "0.0000"]]);
  });

  it("differ in the columns of a table, whose headings and labels have none", () => {
    const table: CellRows = [
      ["d+", "d-", "closeness", "rank"],
      [0.05, 0.15, 0.75, 1],
    ];
    expect(formatsOf("TOPSIS", [amounts], table)).toEqual([
      [null, null, null, null],
      ["0.000", "0.000", "0.000", "0"],
    ]);
    const sectors: CellRows = [
      ["sector", "national"],
      [1, 2.5],
      ["total", 2.5],
    ];
    expect(formatsOf("SHIFTSHARE", [amounts], sectors)).toEqual([
      [null, null],
      [null, "0.00"],
      [null, "0.00"],
    ]);
  });

  it("differ in the rows of named numbers", () => {
    const table: CellRows = [
      ["beta", -0.0123],
      ["p", 0.01],
      ["n", 31],
      ["halflife", { code: "#DIV/0!", message: null }],
    ];
    expect(formatsOf("BETACONV", [amounts, amounts], table)).toEqual([
      [null, "0.0000"],
      [null, "0.0000"],
      [null, "0"],
      [null, null],
    ]);
  });

  it("are the cells' own for years, and where the size is unknown", () => {
    const series: CellRows = [
      [2009, 0.31],
      ["slope", -0.001],
    ];
    expect(formatsOf("SIGMACONV", [amounts, omitted, read([["table"]])], series)).toEqual([
      [null, "0.000"],
      [null, "0.0000"],
    ]);
    expect(formatsOf("ACCESSIBILITY", [amounts, amounts], [[3e7]])).toEqual([[null]]);
  });
});

describe("what the specifications say of results", () => {
  it.each(catalogue.map((spec) => [spec.name, spec] as const))(
    "%s: every exception is in its help or its words",
    (_, spec) => {
      const { except = {}, pairs } = spec.result;
      const modes = spec.args.flatMap((argument) => ("modes" in argument ? Object.keys(argument.modes) : []));
      const shown = (["en", "zh-CN"] as const).flatMap((language) =>
        spec.help.examples.flatMap(({ call }) => {
          const answer = exampleAnswer(spec, call, language);
          return "error" in answer ? [] : answer.flat();
        }),
      );
      const words = new Set([...modes, ...shown]);
      expect(Object.keys(except).filter((word) => !words.has(word))).toEqual([]);
      expect((Array.isArray(pairs) ? pairs : []).filter((word) => !modes.includes(word as string))).toEqual([]);
      expect(findFunction(spec.name)?.result).toBe(spec.result);
    },
  );
});
