import type { Arg } from "@odoo/o-spreadsheet";
import { GridFunctionError } from "../../../src/hosts/grid/custom-functions";
import { toExcelArgument, toGridError, toGridResult } from "../../../src/hosts/grid/excel-values";

const matrix = { type: "any", dimensionality: "matrix" };
const scalar = { type: "any", dimensionality: "scalar" };
const word = { type: "string", dimensionality: "scalar" };
const isError = (value: unknown) => ["#N/A", "#REF", "#VALUE!"].includes(String(value));

/** Columns as the grid hands them over, each cell with more than its value. */
const columns = (...cells: (string | number | boolean | null)[][]): Arg =>
  cells.map((column) => column.map((value) => Object.freeze({ value, format: "0.0" })));

describe("an argument on its way to a custom function", () => {
  it("is passed row by row, though the grid has it column by column", () => {
    expect(toExcelArgument(columns([1, 2, 3], [4, 5, 6]), matrix, isError)).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
  });

  it("is null if omitted, for a matrix as for a scalar", () => {
    expect(toExcelArgument(undefined, matrix, isError)).toBeNull();
    expect(toExcelArgument(undefined, scalar, isError)).toBeNull();
  });

  it("is one row of one cell where a matrix is expected and a single value is given", () => {
    expect(toExcelArgument({ value: 7 }, matrix, isError)).toEqual([[7]]);
    expect(toExcelArgument(columns([7]), matrix, isError)).toEqual([[7]]);
  });

  it("is the value itself where a scalar is expected", () => {
    expect(toExcelArgument({ value: "pp" }, scalar, isError)).toBe("pp");
    expect(toExcelArgument(columns([0.5]), scalar, isError)).toBe(0.5);
  });

  it("has null for blank cells, and keeps empty text, text and Booleans", () => {
    expect(toExcelArgument(columns([null, "", "n/a", true]), matrix, isError)).toEqual([[null], [""], ["n/a"], [true]]);
    expect(toExcelArgument({ value: null }, scalar, isError)).toBeNull();
  });

  it("has errors as CustomFunctions.Error with Excel's code and their message", () => {
    const argument = [[{ value: "#REF", message: "Invalid reference" }, { value: "#N/A" }]];
    expect(toExcelArgument(argument, matrix, isError)).toEqual([
      [new GridFunctionError("#REF!", "Invalid reference")],
      [new GridFunctionError("#N/A")],
    ]);
  });

  it("is turned into text where the parameter is declared as text", () => {
    expect(toExcelArgument({ value: 12 }, word, isError)).toBe("12");
    expect(toExcelArgument({ value: true }, word, isError)).toBe("TRUE");
    expect(toExcelArgument({ value: null }, word, isError)).toBeNull();
    expect(toExcelArgument({ value: 12 }, scalar, isError)).toBe(12);
  });
});

describe("a result on its way to the grid", () => {
  it("spills as columns", () => {
    expect(
      toGridResult([
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
    ).toEqual([
      [{ value: 1 }, { value: 3 }, { value: 5 }],
      [{ value: 2 }, { value: 4 }, { value: 6 }],
    ]);
  });

  it("is one value where there is one cell", () => {
    expect(toGridResult([[28.8]])).toEqual({ value: 28.8 });
    expect(toGridResult("0.1.0")).toEqual({ value: "0.1.0" });
  });

  it("keeps empty text as text", () => {
    expect(toGridResult([["", 1]])).toEqual([[{ value: "" }], [{ value: 1 }]]);
  });

  it("has an error in its own cell, with the grid's code and the message", () => {
    const error = new GridFunctionError("#REF!", "gone");
    expect(toGridResult([[error], [2]])).toEqual([[{ value: "#REF", message: "gone" }, { value: 2 }]]);
    expect(toGridResult([[new GridFunctionError("#DIV/0!")]])).toEqual({ value: "#DIV/0!" });
  });

  it.each([
    ["no rows", []],
    ["a row without cells", [[]]],
    ["rows of different lengths", [[1, 2], [3]]],
    ["an invalid row", [[1], 2]],
    ["an object", { a: 1 }],
    ["a promise", Promise.resolve(1)],
  ])("is #VALUE! for %s", (_name, returned) => {
    expect(toGridResult(returned)).toEqual({ value: "#VALUE!" });
  });

  it.each([NaN, Infinity, -Infinity])("is #NUM! for %d, which no cell can hold", (number) => {
    expect(toGridResult([[number]])).toEqual({ value: "#NUM!" });
  });
});

describe("what a custom function throws", () => {
  it("keeps code and message of Excel's own error", () => {
    const thrown = new GridFunctionError("#N/A", "no such table");
    expect(toGridError(thrown)).toEqual({ value: "#N/A", message: "no such table" });
  });

  it("is #VALUE! without a message when it is anything else", () => {
    expect(toGridError(new TypeError("x is undefined"))).toEqual({ value: "#VALUE!" });
    expect(toGridError("text")).toEqual({ value: "#VALUE!" });
  });
});
