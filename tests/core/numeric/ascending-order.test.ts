import fc from "fast-check";
import { ascendingOrder } from "../../../src/core/numeric/ascending-order";
import { present } from "../../support/present";

const orderOf = (...values: number[]) => [...ascendingOrder(Float64Array.from(values))];

describe("the ascending order of values", () => {
  test("names places from the smallest value to the largest", () => {
    expect(orderOf(30, 10, 20)).toEqual([1, 2, 0]);
    expect(orderOf(1e300, 0, 5e-324, 1, 1e-300, 2 ** 53, 2 ** 53 + 2)).toEqual([1, 2, 4, 3, 5, 6, 0]);
  });

  test("keeps equal values in the order given, 0 and −0 among them", () => {
    expect(orderOf(2, 1, 2, 1, 2)).toEqual([1, 3, 0, 2, 4]);
    expect(orderOf(0, -0, 0, 1, -0)).toEqual([0, 1, 2, 4, 3]);
  });

  test("of nothing is nothing, of one is that one", () => {
    expect([orderOf(), orderOf(7)]).toEqual([[], [0]]);
  });

  test("is that of a comparison, and leaves the values alone", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })), (numbers) => {
        const values = Float64Array.from(numbers);
        const compared = numbers.map((_, place) => place).sort((a, b) => present(numbers[a]) - present(numbers[b]));
        expect([...ascendingOrder(values)]).toEqual(compared);
        expect([...values]).toEqual(numbers);
      }),
    );
  });
});
