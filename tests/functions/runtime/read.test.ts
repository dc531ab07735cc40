import { choice, labels, number, range, rangeOrChoice } from "../../../src/functions/define";
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
