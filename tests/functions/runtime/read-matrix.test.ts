import { MISSING, NUMBER } from "../../../src/core/matrix/matrix";
import { SheetError } from "../../../src/functions/runtime/cell-errors";
import { readMatrix } from "../../../src/functions/runtime/read-matrix";
import { SheetErrors } from "../../../src/functions/runtime/sheet-errors";
import { installCustomFunctions } from "../../support/custom-functions";
import { failureOf } from "../../support/matrix";
import { ExcelError } from "../../support/worksheet";

beforeAll(installCustomFunctions);

const inPlace = () => new SheetErrors(false);
const matrix = (raw: unknown) => readMatrix(raw, "values", inPlace());
const reasonOf = (read: () => unknown): string => failureOf(read).reason;

describe("reading numbers", () => {
  test("keeps the shape, row by row", () => {
    const read = matrix([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect([read.rows, read.columns, [...read.values], read.states]).toEqual([2, 3, [1, 2, 3, 4, 5, 6], null]);
  });

  test("reads a single value as a matrix of one cell", () => {
    expect([...matrix(7).values]).toEqual([7]);
  });

  test.each([[null], [undefined], [""], [" "], ["\u00a0\u3000"]])("reads %p as missing, not as zero", (blank) => {
    const read = matrix([[1, blank, 0]]);
    expect([read.stateAt(0), read.stateAt(1), read.stateAt(2)]).toEqual([NUMBER, MISSING, NUMBER]);
    expect([...read.numbers()]).toEqual([1, 0]);
  });

  test("reads the number in a formatted number or an entity", () => {
    expect([...matrix([[{ type: "Double", basicValue: 12.5, numberFormat: "0.0" }]]).values]).toEqual([12.5]);
  });

  test("reads an entity without content as missing, and one with text as text", () => {
    const read = matrix([[{ type: "Empty", basicType: "Empty", basicValue: "" }, 1]]);
    expect([read.stateAt(0), read.stateAt(1)]).toEqual([MISSING, NUMBER]);
    expect(reasonOf(() => matrix([[{ type: "String", basicValue: "#1" }]]))).toBe("text-cell");
  });

  test("reads TRUE as 1 and FALSE as 0 where they are weights only", () => {
    expect([
      ...readMatrix([[true, 2, { type: "Boolean", basicValue: false }]], "weights", inPlace(), true).values,
    ]).toEqual([1, 2, 0]);
    expect(reasonOf(() => matrix([[true]]))).toBe("boolean-cell");
  });

  test("shortens a long text in the message", () => {
    expect(failureOf(() => matrix([["a".repeat(200)]])).details).toEqual({
      argument: "values",
      row: 1,
      column: 1,
      found: `${"a".repeat(39)}…`,
    });
  });

  test("rejects rows of different lengths", () => {
    expect(reasonOf(() => matrix([[1, 2], [3]]))).toBe("ragged");
  });
});

describe("an error value", () => {
  const errorValues: readonly object[] = [
    new ExcelError("#N/A"),
    { code: "#N/A" },
    { type: "Error", basicValue: "#N/A" },
  ];
  test.each(errorValues)("given as %p is kept in its place", (error) => {
    const sheetErrors = inPlace();
    const read = readMatrix([[1, error]], "values", sheetErrors);
    expect(sheetErrors.original(read.stateAt(1))).toBe(error);
  });

  test("is kept apart from errors with other codes", () => {
    const sheetErrors = inPlace();
    const first = new ExcelError("#N/A");
    const second = new ExcelError("#NULL!");
    const read = readMatrix([[first, second, new ExcelError("#N/A")]], "values", sheetErrors);
    expect([0, 1, 2].map((index) => (sheetErrors.original(read.stateAt(index)) as ExcelError).code)).toEqual([
      "#N/A",
      "#NULL!",
      "#N/A",
    ]);
  });

  test("ends reading where the first error is the result", () => {
    expect(() => readMatrix([[new ExcelError("#N/A"), "text"]], "values", new SheetErrors(true))).toThrow(SheetError);
  });

  test("is #NUM! for NaN and infinity", () => {
    const sheetErrors = inPlace();
    const hidden = { type: "Double", basicType: "Double", basicValue: -Infinity };
    const read = readMatrix([[NaN, Infinity, hidden]], "values", sheetErrors);
    expect([0, 1, 2].map((index) => sheetErrors.original(read.stateAt(index)))).toEqual([
      { code: "#NUM!" },
      { code: "#NUM!" },
      { code: "#NUM!" },
    ]);
  });
});
