import { parseCalculation, valueOf } from "../../../../src/taskpane/explain/steps/parse";
import { stepsOf } from "../../../../src/taskpane/explain/steps/steps";

const lines = (text: string) =>
  stepsOf(text, (value) => String(Number(value.toPrecision(7))))?.map(
    (step) => `${step.text} = ${Number(step.value.toPrecision(7))}`,
  );

describe("a calculation line by line", () => {
  it.each([
    ["100 × (0.769 − 0.481)", ["100 × (0.769 − 0.481) = 28.8"]],
    ["161.8 / (161.8 + 4352.3 + 14986.5)", ["161.8 + 4352.3 + 14986.5 = 19500.6", "161.8 ÷ 19500.6 = 0.008297181"]],
    ["1 / (1 + 2 + 3 + 4 + 5 + 6)", ["1 + 2 + 3 + … + 6 = 21", "1 ÷ 21 = 0.04761905"]],
    [
      "(7276.68 / (188.45 + 7276.68)) / (26391.08 / 62172.16)",
      [
        "188.45 + 7276.68 = 7465.13",
        "7276.68 ÷ 7465.13 = 0.974756",
        "26391.08 ÷ 62172.16 = 0.4244839",
        "0.974756 ÷ 0.4244839 = 2.296332",
      ],
    ],
    [
      "½ × (|0.2 − 0.3| + |0.8 − 0.7|)",
      ["|0.2 − 0.3| = 0.1", "|0.8 − 0.7| = 0.1", "0.1 + 0.1 = 0.2", "0.5 × 0.2 = 0.1"],
    ],
    ["2 / (-3)", ["2 ÷ (-3) = -0.6666667"]],
    ["(9 / 4)^(1 / 3) − 1", ["(9 ÷ 4)^(1 ÷ 3) = 1.310371", "1.310371 − 1 = 0.3103707"]],
    ["ln(9 / 4)", ["ln(9 ÷ 4) = 0.8109302"]],
    ["0.5² + 0.3² + 0.2²", ["0.5² + 0.3² + 0.2² = 0.38"]],
  ])("of %s", (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it("has the value of the whole in its last line", () => {
    const text = "½ × (|0.2 − 0.3| + |0.8 − 0.7|)";
    expect(stepsOf(text, String)?.at(-1)?.value).toBeCloseTo(0.1, 12);
  });

  it("knows the numbers that are added up", () => {
    expect(stepsOf("1 / (1 + 2 + 3)", String)?.[0]?.addends).toEqual([1, 2, 3]);
  });

  it.each(["1 + … + 3", "x / 2", "(1", "1 2"])("cannot be made of %s", (text) => {
    expect(stepsOf(text, String)).toBeNull();
  });

  it("is read by the rules of arithmetic", () => {
    const value = (text: string) => valueOf(parseCalculation(text)!);
    expect(value("2 − 3 − 4")).toBe(-5);
    expect(value("8 / 2 / 2")).toBe(2);
    expect(value("1 + 2 × 3²")).toBe(19);
    expect(value("1e-7 × 1.5e+3")).toBeCloseTo(1.5e-4, 15);
  });
});
