import fc from "fast-check";
import { checkKeyOf, isRightNumber, isRightWord, readCheckKey } from "../../../src/exercises/keyed/check-key";
import { isWithin, toleranceOf } from "../../../src/exercises/marking/tolerance";
import type { Question, VariantQuestion } from "../../../src/exercises/types";

const code = "my-example-1-000000";

const question = (spec: Partial<Question>, size = 1): VariantQuestion => ({
  id: "x",
  number: 3,
  spec: { unit: "number", decimals: 2, ...spec } as Question,
  rows: size,
  columns: 1,
  size,
});

const keyOf = (asked: VariantQuestion, right: readonly number[]) => readCheckKey(checkKeyOf(code, asked, right))!;

describe("a key", () => {
  it("tells what is right as the marker does, up to the edge of the tolerance", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
        fc.integer({ min: 0, max: 6 }),
        fc.option(fc.double({ min: 1e-4, max: 1e3, noNaN: true }), { nil: null }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (whole, decimals, absolute, away) => {
          const right = whole / 10 ** 5;
          const asked = question({ decimals, ...(absolute === null ? {} : { tolerance: { absolute } }) });
          const key = keyOf(asked, [right]);
          const tolerance = toleranceOf(asked.spec, 0);
          for (const edge of [-1, 0, 1])
            expect(isRightNumber(code, key, 0, right + edge * tolerance * (1 - 1e-9))).toBe(true);
          // To numbers with many digits the marker adds what their digits cannot tell apart.
          if (Math.abs(Math.abs(away) - 1) < 0.05) return;
          const typed = right + away * tolerance;
          expect(isRightNumber(code, key, 0, typed)).toBe(isWithin(asked.spec, typed, right));
        },
      ),
      { seed: 7, numRuns: 2000 },
    );
  });

  it.each([0, 1e-7, -0.05, 1 / 3, 12345.678905, -1e12])(
    "takes %d and what it is rounded to, and no neighbour",
    (right) => {
      for (const decimals of [0, 2, 4]) {
        const key = keyOf(question({ decimals }), [right]);
        const rounded = Number(right.toFixed(decimals));
        expect([right, rounded].map((value) => isRightNumber(code, key, 0, value))).toEqual([true, true]);
        const step = 10 ** -decimals;
        expect([rounded - 1.6 * step, rounded + 1.6 * step].map((value) => isRightNumber(code, key, 0, value))).toEqual(
          Math.abs(right) < 1e9 ? [false, false] : [expect.any(Boolean), expect.any(Boolean)],
        );
      }
    },
  );

  it("takes a whole number exactly where the tolerance is 0", () => {
    const key = keyOf(question({ decimals: 0, tolerance: { absolute: 0 } }), [42]);
    expect([42, 41, 43, 42.01].map((value) => isRightNumber(code, key, 0, value))).toEqual([true, false, false, false]);
  });

  it("belongs to one code and one cell", () => {
    const key = keyOf(question({}, 2), [1.5, 1.5]);
    expect(isRightNumber(code, key, 1, 1.5)).toBe(true);
    expect(isRightNumber("my-example-1-000011", key, 1, 1.5)).toBe(false);
    expect(key.parts[0]).not.toBe(key.parts[1]);
  });

  it("does not say the answer", () => {
    const values = [0.3712, 42.875, 1234.5678];
    const text = checkKeyOf(code, question({ decimals: 4 }, 3), values);
    for (const value of values) expect(text).not.toContain(String(value).replace(/^0?\./, ""));
    expect(text).not.toMatch(/3712|42\.8|1234/);
  });

  it("of a choice takes its word in both languages", () => {
    const options = [
      { code: "1", en: "converge", zh: "收敛" },
      { code: "2", en: "diverge", zh: "发散" },
    ];
    const text = checkKeyOf(code, question({ unit: "choice", decimals: 0, options }), [1]);
    const key = readCheckKey(text)!;
    expect(["diverge", " DIVERGE", "发散", "2"].map((word) => isRightWord(code, key, word))).toEqual(
      Array(4).fill(true),
    );
    expect(["converge", "收敛", "1", "", "0"].map((word) => isRightWord(code, key, word))).toEqual(
      Array(5).fill(false),
    );
    expect(text).not.toMatch(/verge|散/);
  });

  it.each([
    "",
    "q1",
    "q1 number",
    "q1 number 0.01",
    "q1 number -1 000000000000",
    "q1 number 0.01 abc",
    "x1 number 1 000000000000",
    "q1 other 1 000000000000",
    "q1 choice",
    "q1 choice ABCDEFG",
  ])("is not read from %p", (text) => {
    expect(readCheckKey(text)).toBeNull();
  });
});
