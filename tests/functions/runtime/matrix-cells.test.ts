import { DIVISION_BY_ZERO, Matrix } from "../../../src/core/matrix/matrix";
import { defineFunction, range } from "../../../src/functions/define";
import { adapt } from "../../../src/functions/runtime/adapt";
import { cellsOf } from "../../../src/functions/runtime/matrix-cells";
import { type Localized, text } from "../../../src/language/localized";
import { installCustomFunctions } from "../../support/custom-functions";
import { ExcelError } from "../../support/worksheet";

beforeAll(installCustomFunctions);

const call = (input: unknown, show?: (value: number) => string | Localized, language: "en" | "zh-CN" = "en") => {
  const spec = defineFunction({
    name: "TEST",
    family: "data",
    title: text("x", "x"),
    summary: text("x", "x"),
    args: [range("values", text("x", "x"))],
    errors: "in place",
    result: { numbers: "plain" },
    help: { formula: null, result: text("", ""), missing: text("", ""), references: [], examples: [], seeAlso: [] },
    compute: ({ values }) => [["label", null], ...cellsOf(values, show)],
  });
  return adapt(spec, language)(input);
};

describe("cells of a matrix", () => {
  test("are numbers, blanks and the errors of the sheet in their places", () => {
    expect(call([[1.5, null, new ExcelError("#NULL!")]])).toEqual([
      ["label", ""],
      [1.5, "", new ExcelError("#NULL!")],
    ]);
  });

  test("can show numbers as text, but not blanks or errors", () => {
    expect(call([[2, null, new ExcelError("#N/A")]], (value) => "x".repeat(value))[1]).toEqual([
      "xx",
      "",
      new ExcelError("#N/A"),
    ]);
  });

  test("show a word in the language of the script", () => {
    const word = () => ({ en: "high", zh: "高" });
    expect(call([[2, null]], word)[1]).toEqual(["high", ""]);
    expect(call([[2, null]], word, "zh-CN")[1]).toEqual(["高", ""]);
  });

  test("are Excel's errors where a computation failed", () => {
    const spec = defineFunction({
      name: "TEST",
      family: "data",
      title: text("x", "x"),
      summary: text("x", "x"),
      args: [],
      errors: "first",
      result: { numbers: "plain" },
      help: { formula: null, result: text("", ""), missing: text("", ""), references: [], examples: [], seeAlso: [] },
      compute: () => cellsOf(new Matrix(1, 2, new Float64Array(2), Uint8Array.of(0, DIVISION_BY_ZERO))),
    });
    expect(adapt(spec, "en")()).toEqual([[0, new ExcelError("#DIV/0!")]]);
  });
});
