import type { IndicatorError } from "../../../src/core/indicator-error";
import type { Matrix } from "../../../src/core/matrix/matrix";
import { choice, labels, number, range, rangeOrChoice } from "../../../src/functions/define";
import { SheetError } from "../../../src/functions/runtime/cell-errors";
import { readArgument } from "../../../src/functions/runtime/read";
import { SheetErrors } from "../../../src/functions/runtime/sheet-errors";
import { text } from "../../../src/language/localized";
import { installCustomFunctions } from "../../support/custom-functions";
import { failureOf } from "../../support/matrix";

beforeAll(installCustomFunctions);

const anything = text("x", "x");
const inPlace = () => new SheetErrors(false);
const reasonOf = (read: () => unknown): string => failureOf(read).reason;

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
    expect(
      [" t ", "l", [["L"]], " ", { type: "String", basicValue: "L" }].map((raw) => readArgument(raw, mode, inPlace())),
    ).toEqual(["T", "L", "L", "T", "L"]);
  });

  test.each([
    [["row", "col"], "Rows", "row"],
    [["row", "col"], "columns", "col"],
    [["row", "col"], "按列", "col"],
    [["raw", "normalized"], "normalised", "normalized"],
    [["raw", "normalized"], "norm", "normalized"],
    [["minmax", "zscore"], "z", "zscore"],
    [["minmax", "zscore"], "z-score", "zscore"],
    [["minmax", "zscore"], "Min max", "minmax"],
    [["lq", "z"], "zscore", "z"],
  ])("of %p understands %p as %p", (modes, word, meant) => {
    const modeOf = choice("mode", anything, Object.fromEntries(modes.map((mode) => [mode, anything])));
    expect(readArgument(word, modeOf, inPlace())).toBe(meant);
  });

  test("does not guess a word that is only alike", () => {
    const flow = choice("mode", anything, { flow: anything, share: anything });
    for (const word of ["flows", "flo", "z"])
      expect(reasonOf(() => readArgument(word, flow, inPlace()))).toBe("unknown-mode");
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
    expect(
      ["Total", [["pairs"]], { type: "String", basicValue: "total" }].map((raw) =>
        readArgument(raw, reference, inPlace()),
      ),
    ).toEqual(["total", "pairs", "total"]);
  });

  test("are read as rows of numbers", () => {
    expect(readArgument([[1, 2]], reference, inPlace())).toMatchObject({ rows: 1, columns: 2 });
  });

  test("are the error of a cell, in the form of Excel's class too, and no word", () => {
    const division = { type: "Error", basicType: "Error", basicValue: "#DIV/0!", code: "#DIV/0!" };
    for (const raw of [division, [[division]]])
      expect(readArgument(raw, reference, inPlace())).toMatchObject({ rows: 1, columns: 1 });
    expect(() => readArgument([[division]], reference, new SheetErrors(true))).toThrow(SheetError);
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

  test("are the text of an entity without a value, and never a number that no cell can hold", () => {
    const country = { type: "Entity", basicType: "Error", basicValue: "#VALUE!", text: "Beijing" };
    expect(readArgument([[country]], labels("groups", anything), inPlace())).toMatchObject({ cells: ["Beijing"] });
    for (const hidden of [Infinity, { type: "Double", basicValue: NaN }])
      expect(() => readArgument([[hidden]], labels("groups", anything), inPlace())).toThrow(SheetError);
  });
});

describe("an error that no function can return", () => {
  const kinds = [
    ["a range", range("values", anything)],
    ["labels", labels("values", anything)],
  ] as const;

  test.each(kinds)("is named with its place in %s", (_, argument) => {
    for (const code of ["#REF!", "#NAME?", "#SPILL!", "#CALC!", "#BLOCKED!"])
      expect(
        failureOf(() =>
          readArgument(
            [
              [1, 2],
              [3, { code }],
            ],
            argument,
            new SheetErrors(true),
          ),
        ),
      ).toMatchObject({
        kind: "value",
        reason: "error-cell",
        details: { argument: "values", row: 2, column: 2, found: code },
      });
  });

  test("is named as a single value", () => {
    const error = { type: "Error", basicValue: "#REF!" };
    expect(failureOf(() => readArgument(error, number("periods", anything), inPlace()))).toMatchObject({
      reason: "error-value",
      details: { argument: "periods", found: "#REF!" },
    });
  });

  test("keeps its own place where errors stay in theirs, however many there are", () => {
    const sheetErrors = inPlace();
    const rows = Array.from({ length: 300 }, () => [{ code: "#REF!" }]);
    const read = readArgument(rows, range("values", anything), sheetErrors) as Matrix;
    const rowOf = (index: number) =>
      (sheetErrors.original(read.stateAt(index)) as IndicatorError<string>).details["row"];
    expect([rowOf(0), rowOf(1), rowOf(150)]).toEqual([1, 2, 151]);
    expect(rowOf(299)).toBe(1);
  });
});
