import fc from "fast-check";
import { otherUnits } from "../../../src/core/space/other-units";
import { present } from "../../support/present";
import { momentsOf, sum } from "../../support/spatial-units";

const without = (values: readonly number[], unit: number) => values.filter((_, other) => other !== unit);

test("count, add up and vary as the values do without the unit", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 200 }), { minLength: 2, maxLength: 9 }), (values) => {
      otherUnits(Float64Array.from(values)).forEach(({ count, total, mean, deviation }, unit) => {
        const others = without(values, unit);
        expect(count).toBe(others.length);
        expect(total).toBeCloseTo(sum(others), 9);
        expect(mean).toBeCloseTo(momentsOf(others).mean, 9);
        expect(deviation).toBeCloseTo(Math.sqrt(momentsOf(others).variance), 6);
      });
    }),
  );
});

test("keep their digits beside a value that is a thousand million times larger", () => {
  const values = [1e9, 0.25, 0.5, 1];
  const { mean, deviation } = present(otherUnits(Float64Array.from(values))[0]);
  expect(mean).toBeCloseTo(1.75 / 3, 15);
  expect(deviation).toBeCloseTo(Math.sqrt(momentsOf([0.25, 0.5, 1]).variance), 15);
});

test("do not vary where they are equal up to rounding, and add up to zero where rounding is all that is left", () => {
  const [first] = otherUnits(Float64Array.of(5, 0.1 + 0.2, 0.3));
  expect(present(first).deviation).toBe(0);
  const [, , , last] = otherUnits(Float64Array.of(0.1, 0.2, -0.3, 7));
  expect(present(last).total).toBe(0);
});
