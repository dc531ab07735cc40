import { MISSING, NUMBER } from "../../../src/core/matrix/matrix";
import { choice, labels, number, range, rangeOrChoice } from "../../../src/functions/define";
import { ForeignError } from "../../../src/functions/runtime/cell-errors";
import { ForeignErrors, readArgument, readMatrix } from "../../../src/functions/runtime/read";
import { text } from "../../../src/language/localized";
import { installCustomFunctions } from "../../support/custom-functions";
import { failureOf } from "../../support/matrix";
import { ExcelError } from "../../support/worksheet";

beforeAll(installCustomFunctions);

const anything = text("x", "x");
const inPlace = () => new ForeignErrors(false);
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

  test.each([[null], [undefined], [""]])("reads %p as missing, not as zero", (blank) => {
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

  test("rejects a space as text, although the cell looks blank", () => {
    expect(reasonOf(() => matrix([[" "]]))).toBe("text-cell");
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
    const foreign = inPlace();
    const read = readMatrix([[1, error]], "values", foreign);
    expect(foreign.original(read.stateAt(1))).toBe(error);
  });

  test("is kept apart from errors with other codes", () => {
    const foreign = inPlace();
    const first = new ExcelError("#N/A");
    const second = new ExcelError("#REF!");
    const read = readMatrix([[first, second, new ExcelError("#N/A")]], "values", foreign);
    expect([0, 1, 2].map((index) => (foreign.original(read.stateAt(index)) as ExcelError).code)).toEqual([
      "#N/A",
      "#REF!",
      "#N/A",
    ]);
  });

  test("ends reading where the first error is the result", () => {
    expect(() => readMatrix([[new ExcelError("#N/A"), "text"]], "values", new ForeignErrors(true))).toThrow(
      ForeignError,
    );
  });

  test("is #NUM! for NaN and infinity", () => {
    const foreign = inPlace();
    const read = readMatrix([[NaN, Infinity]], "values", foreign);
    expect([0, 1].map((index) => foreign.original(read.stateAt(index)))).toEqual([
      { code: "#NUM!" },
      { code: "#NUM!" },
    ]);
  });
});

describe("an omitted argument", () => {
  test("that is required is an error", () => {
    expect(reasonOf(() => readArgument(null, range("values", anything), inPlace()))).toBe("missing-argument");
  });

  test("that is optional is null", () => {
    const optional = { optional: true } as const;
    for (const argument of [
      range("a", anything, optional),
      number("a", anything, optional),
      labels("a", anything, optional),
    ])
      expect(readArgument(undefined, argument, inPlace())).toBeNull();
  });

  test("of a choice is its first mode", () => {
    expect(readArgument(null, choice("mode", anything, { abs: anything, pp: anything }), inPlace())).toBe("abs");
  });
});

describe("a choice", () => {
  const mode = choice("form", anything, { T: anything, L: anything });

  test("is read regardless of case and spaces, and returned as declared", () => {
    expect([" t ", "l", [["L"]]].map((raw) => readArgument(raw, mode, inPlace()))).toEqual(["T", "L", "L"]);
  });

  test("given as more than one cell is rejected", () => {
    expect(reasonOf(() => readArgument([["T", "L"]], mode, inPlace()))).toBe("one-value");
  });

  test("given as a Boolean or a number is unknown", () => {
    expect([true, 1].map((raw) => reasonOf(() => readArgument(raw, mode, inPlace())))).toEqual([
      "unknown-mode",
      "unknown-mode",
    ]);
  });
});

describe("numbers or a word", () => {
  const reference = rangeOrChoice("reference", anything, { pairs: anything, total: anything });

  test("are read as a word, also from a cell", () => {
    expect(["Total", [["pairs"]]].map((raw) => readArgument(raw, reference, inPlace()))).toEqual(["total", "pairs"]);
  });

  test("are read as rows of numbers", () => {
    expect(readArgument([[1, 2]], reference, inPlace())).toMatchObject({ rows: 1, columns: 2 });
  });

  test("are rejected as an unknown word", () => {
    expect(reasonOf(() => readArgument("all", reference, inPlace()))).toBe("unknown-mode");
  });
});

describe("labels", () => {
  test("are texts; numbers and Booleans are read as the cell shows them", () => {
    expect(readArgument([["Beijing", 2013, true, null, ""]], labels("groups", anything), inPlace())).toEqual({
      rows: 1,
      columns: 5,
      cells: ["Beijing", "2013", "TRUE", null, null],
    });
  });
});
