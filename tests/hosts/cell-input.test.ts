import fc from "fast-check";
import { cellInput } from "../../src/hosts/cell-input";
import { enter } from "../support/excel-double/entry";

const textAfter = (value: string) => enter(cellInput({ value }), "test");

describe("the input for a cell", () => {
  test.each([
    ...["=1+1", "+5", "-5", "@SUM", "'quoted'", "'", "=", "''"],
    ...["12", "1e5", "50%", "$5", "¥5", "(5)", "1,234", "３", "½", "007", " 12"],
    ...["3/4", "2014-03", "2014年", "3月", "Jan 4", "12:30", "May 2014"],
    ...["TRUE", "false", "True ", "#N/A", "#VALUE!", " leading", "…"],
  ])("keeps the text %j as it is", (value) => {
    expect(textAfter(value)).toEqual({ kind: "text", value, isQuoted: true });
  });

  test.each(["Beijing", "北京", "Share of the tertiary sector (%)", "Hebei's gap", "Île-de-France", "a\nb"])(
    "has no apostrophe before the ordinary words %j",
    (value) => {
      expect(cellInput({ value })).toBe(value);
      expect(textAfter(value)).toEqual({ kind: "text", value, isQuoted: false });
    },
  );

  test("keeps any text as it is", () => {
    const anyText = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.string({ minLength: 1, unit: "grapheme" }),
      fc.string({ minLength: 1, unit: fc.constantFrom(...Array.from("=+-@'0/ eE年a%")) }),
    );
    fc.assert(
      fc.property(anyText, (value) => {
        expect(textAfter(value)).toMatchObject({ kind: "text", value });
      }),
      { numRuns: 2000 },
    );
  });

  test("keeps a formula a formula and a number a number", () => {
    expect(cellInput({ formula: "=JJJ.SHARE(A1:A3)" })).toBe("=JJJ.SHARE(A1:A3)");
    expect(cellInput({ value: 0 })).toBe(0);
    expect(cellInput({ value: -1.5e-300 })).toBe(-1.5e-300);
  });

  test("is blank for nothing, null and an empty text", () => {
    expect([{}, { value: null }, { value: "" }].map(cellInput)).toEqual(["", "", ""]);
  });

  test("rejects a number that no cell can hold", () => {
    for (const value of [NaN, Infinity, -Infinity]) expect(() => cellInput({ value })).toThrow(RangeError);
  });
});
