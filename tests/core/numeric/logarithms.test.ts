import { logarithmsOf } from "../../../src/core/numeric/logarithms";
import { failureOf } from "../../support/matrix";

describe("logarithms", () => {
  test("are those of each number, and leave the numbers alone", () => {
    const numbers = Float64Array.of(1, Math.E, 100);
    const found = logarithmsOf("values", numbers);
    expect([...found]).toEqual([0, 1, Math.log(100)]);
    expect([...numbers]).toEqual([1, Math.E, 100]);
  });

  test.each([0, -2])("refuse %d with the name of the argument", (value) => {
    expect(failureOf(() => logarithmsOf("panel", Float64Array.of(3, value, -9)))).toMatchObject({
      kind: "domain",
      reason: "not-positive",
      details: { argument: "panel", value },
    });
  });
});
