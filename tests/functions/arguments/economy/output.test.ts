import { IndicatorError } from "../../../../src/core/indicator-error";
import { namedResults, numberOrFailure } from "../../../../src/functions/arguments/economy/output";
import { FailedCell } from "../../../../src/functions/cells";
import { failureOf } from "../../../support/matrix";

const failing = (kind: "division" | "domain" | "value" | "notFound") =>
  numberOrFailure("values", () => {
    throw new IndicatorError(kind, "too-few", { argument: "years" });
  });

describe("a number for a cell of a table", () => {
  test("is what was computed", () => {
    expect(numberOrFailure("values", () => 1.5)).toBe(1.5);
  });

  test.each(["division", "domain"] as const)("is the failure of its computation, a %s", (kind) => {
    expect(failing(kind)).toEqual(new FailedCell(new IndicatorError(kind, "too-few", { argument: "years" })));
  });

  test.each([NaN, Infinity, -Infinity])("is a division by zero where it is %d", (value) => {
    expect(numberOrFailure("values", () => value)).toEqual(
      new FailedCell(new IndicatorError("division", "zero-denominator", { argument: "values" })),
    );
  });

  test.each(["value", "notFound"] as const)("fails the whole call with a %s, which concerns an argument", (kind) => {
    expect(failureOf(() => failing(kind))).toMatchObject({ kind });
  });

  test("fails the whole call with an error of another kind", () => {
    expect(() =>
      numberOrFailure("values", () => {
        throw new RangeError("a mistake");
      }),
    ).toThrow(RangeError);
  });
});

describe("named results", () => {
  test("are all results with their names, or the requested one", () => {
    expect(namedResults({ total: 3, within: null }, "table")).toEqual([
      ["total", 3],
      ["within", null],
    ]);
    expect(namedResults({ total: 3, within: 2 }, "within")).toEqual([[2]]);
  });
});
