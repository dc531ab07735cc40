import fc from "fast-check";
import { descendingRanks, inAscendingOrder, sorted, weightedDifferences } from "../../../src/core/numeric/order";

const orderOf = (...values: number[]) => [...inAscendingOrder(Float64Array.from(values)).order];

/** The same few values again and again, in a different order, so that there are both ties and more than 1,000 values. */
const repeated = (values: readonly number[], copies: number) =>
  Array.from({ length: copies * values.length }, (_, index) => values[(index * 7) % values.length]!);

describe("values in ascending order", () => {
  test("name the positions from the lowest value to the highest", () => {
    expect(orderOf(30, 10, 20)).toEqual([1, 2, 0]);
    expect(orderOf(1e300, 0, 5e-324, 1, 1e-300, 2 ** 53, 2 ** 53 + 2)).toEqual([1, 2, 4, 3, 5, 6, 0]);
  });

  test("keep equal values in the order given, 0 and −0 among them", () => {
    expect(orderOf(2, 1, 2, 1, 2)).toEqual([1, 3, 0, 2, 4]);
    expect(orderOf(0, -0, 0, 1, -0)).toEqual([0, 1, 2, 4, 3]);
  });

  test("are none of none, and one of one", () => {
    expect([orderOf(), orderOf(7)]).toEqual([[], [0]]);
  });

  const extremes = [1e300, 0, 5e-324, 1, 1e-300, 2 ** 53, 2 ** 53 + 2, -0, 1 + Number.EPSILON, 3.5, 1.7e308];

  test.each<[string, readonly number[]]>([
    ["few values", extremes],
    ["many with ties", repeated(extremes, 301)],
    [
      "many that differ in the last digit only",
      Array.from({ length: 3000 }, (_, i) => 1 + ((i * 1571) % 3000) * Number.EPSILON),
    ],
    ["many in descending order", Array.from({ length: 2500 }, (_, i) => 2500 - i)],
    ["many that are all equal", new Array<number>(1500).fill(2.5)],
    ["many of one magnitude but one", [1e-310, ...Array.from({ length: 1200 }, (_, i) => 1 + i / 1e9)]],
  ])("are those of a comparison: %s", (_, numbers) => {
    const values = Float64Array.from(numbers);
    const compared = numbers.map((value, position) => ({ value, position })).sort((a, b) => a.value - b.value);
    const { values: ascending, order } = inAscendingOrder(values);
    expect([...order]).toEqual(compared.map(({ position }) => position));
    expect([...ascending].every((value, rank) => value === compared[rank]!.value)).toBe(true);
    expect([...sorted(values)].every((value, rank) => value === compared[rank]!.value)).toBe(true);
    expect([...values]).toEqual(numbers);
  });

  test("are those of a comparison, whatever the values", () => {
    const number = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(number, { maxLength: 30 }), fc.integer({ min: 1, max: 80 }), (few, copies) => {
        const numbers = repeated(few, copies);
        const compared = numbers.map((_, place) => place).sort((a, b) => numbers[a]! - numbers[b]!);
        expect([...inAscendingOrder(Float64Array.from(numbers)).order]).toEqual(compared);
      }),
    );
  });
});

describe("descending ranks", () => {
  test("begin with 1 for the highest, and equal values share the better rank", () => {
    expect([...descendingRanks(Float64Array.of(3, 9, 3, 1, 9, 2))]).toEqual([3, 1, 3, 6, 1, 5]);
  });
});

describe("weighted differences", () => {
  test.each([
    [
      [1, 4, 2],
      [1, 1, 1],
    ],
    [
      [5, 0, 0, 7],
      [2, 3, 1, 0.5],
    ],
    [[3], [4]],
  ])("of %p with weights %p are those of all pairs", (values, weights) => {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
      for (let j = 0; j < i; j++) sum += weights[i]! * weights[j]! * Math.abs(values[i]! - values[j]!);
    expect(weightedDifferences(Float64Array.from(values), Float64Array.from(weights))).toBeCloseTo(sum, 12);
  });
});
