import fc from "fast-check";
import {
  absoluteDifference,
  areFinite,
  CompensatedSum,
  CompensatedSums,
  cosine,
  dividedBy,
  extremesOf,
  isWithinRange,
  positionOfNegative,
  powerOfTwoNear,
  rescaled,
  sharesOf,
  squaredDeviations,
  sumOf,
  sumOfProducts,
  unitRange,
  weightedSum,
} from "../../../src/core/numeric/vectors";

const running = (...values: number[]) => {
  const sum = new CompensatedSum();
  for (const value of values) sum.add(value);
  return sum.total;
};

const columnTotal = (values: readonly number[]) => {
  const sums = new CompensatedSums(1);
  for (const value of values) sums.addRow(Float64Array.of(NaN, value), 1);
  return sums.totals[0]!;
};

describe.each<[string, (...values: number[]) => number]>([
  ["a running sum", running],
  ["the sum of a vector", (...values) => sumOf(Float64Array.from(values))],
  ["the weighted sum", (...values) => weightedSum(Float64Array.from(values), new Float64Array(values.length).fill(1))],
  ["the sum of a column", (...values) => columnTotal(values)],
])("%s", (_, sum) => {
  test("keeps what rounding drops, whichever of the two is larger", () => {
    expect(sum(1e16, 1, -1e16)).toBe(1);
    expect(sum(1, 1e100, 1, -1e100)).toBe(2);
    expect(sum(-1e16, 1, 1e16)).toBe(1);
    expect(sum(1e16, -1, -1e16)).toBe(-1);
  });

  test("of ten times a tenth is 1", () => {
    expect(sum(...new Array<number>(10).fill(0.1))).toBe(1);
  });

  test("of nothing is 0", () => {
    expect(sum()).toBe(0);
  });

  test("is infinite, not undefined, beyond the largest double", () => {
    expect(sum(1.5e308, 1.5e308, -5)).toBe(Infinity);
    expect(sum(-1.5e308, -1.5e308, 5)).toBe(-Infinity);
  });
});

describe("a weighted sum", () => {
  test("counts each value as often as its weight", () => {
    expect(weightedSum(Float64Array.of(1, 2, 3), Float64Array.of(0, 10, 100))).toBe(320);
  });
});

describe("the sums of columns", () => {
  test("are kept apart", () => {
    const sums = new CompensatedSums(2);
    for (const start of [0, 2, 4]) sums.addRow(Float64Array.of(1e16, 1, 1, 2, -1e16, 3), start);
    expect(sums.totals).toEqual(Float64Array.of(1, 6));
  });
});

const vector = (...numbers: number[]) => Float64Array.from(numbers);

describe("the sum of products", () => {
  test("multiplies the numbers of the same position", () => {
    expect(sumOfProducts(vector(1, 2, 3), vector(4, -5, 6))).toBe(12);
  });

  test("of no numbers is 0", () => {
    expect(sumOfProducts(vector(), vector())).toBe(0);
  });
});

describe("the cosine of two vectors", () => {
  test("is that of the angle between them", () => {
    expect(cosine(vector(3, 4), vector(4, 3))).toBe(0.96);
    expect(cosine(vector(1, 0), vector(0, 2))).toBe(0);
    expect(cosine(vector(1, 2), vector(-2, -4))).toBe(-1);
  });

  test("is not a number for a vector of zeros", () => {
    expect(cosine(vector(0, 0), vector(1, 2))).toBeNaN();
  });

  test("is exactly 1 or −1 for a vector with itself or its opposite, and never outside", () => {
    const numbers = fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(numbers, fc.double({ min: 0.1, max: 10, noNaN: true }), (list, factor) => {
        const own = Float64Array.from(list);
        expect(cosine(own, own)).toBe(1);
        expect(cosine(own, rescaled(own, 0, -1))).toBe(-1);
        expect(cosine(own, dividedBy(own, factor))).toBeLessThanOrEqual(1);
        expect(cosine(own, dividedBy(own, -factor))).toBeGreaterThanOrEqual(-1);
      }),
    );
  });
});

describe("a power of two near a size", () => {
  test.each([
    [1, 1],
    [1.99, 1],
    [2, 2],
    [1000, 512],
    [0.3, 0.25],
    [0, 1],
    [5e-324, 2 ** -1022],
    [2 ** -1022, 2 ** -1022],
    [Number.MAX_VALUE, 2 ** 1023],
  ])("is for %d the power %d", (size, power) => {
    expect(powerOfTwoNear(size)).toBe(power);
  });

  test("brings any size to where its square is within the range of doubles", () => {
    fc.assert(
      fc.property(fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true }), (size) => {
        const scaled = size / powerOfTwoNear(size);
        expect(scaled).toBeGreaterThanOrEqual(2 ** -52);
        expect(scaled).toBeLessThanOrEqual(2);
        expect(scaled * powerOfTwoNear(size)).toBe(size);
      }),
    );
  });
});

describe("a vector", () => {
  test("divided by a number is a new vector", () => {
    const numbers = vector(3, 0, -6);
    expect([...dividedBy(numbers, 3)]).toEqual([1, 0, -2]);
    expect([...numbers]).toEqual([3, 0, -6]);
  });

  test("rescaled is (x − origin)/unit, a new vector", () => {
    const numbers = vector(3, 5, 9);
    expect([...rescaled(numbers, 5, 2)]).toEqual([-1, 0, 2]);
    expect([...numbers]).toEqual([3, 5, 9]);
  });

  test.each([NaN, Infinity, -Infinity])("with %d in any position is not finite", (value) => {
    expect(areFinite(vector())).toBe(true);
    expect(areFinite(vector(1e308, -1e308, 0))).toBe(true);
    for (const position of [0, 1, 2])
      expect(areFinite(vector(1, 1, 1).fill(value, position, position + 1))).toBe(false);
  });

  test("has the position of its first negative number", () => {
    expect(positionOfNegative(vector(1, 0, -2, 3, -4))).toBe(2);
    expect(positionOfNegative(vector(-1))).toBe(0);
    expect(positionOfNegative(vector(1, 2, -3))).toBe(2);
  });

  test("without a negative number has the position −1, also with −0", () => {
    expect(positionOfNegative(vector(0, -0, 5))).toBe(-1);
    expect(positionOfNegative(vector())).toBe(-1);
  });
});

const of = (...numbers: number[]) => extremesOf(Float64Array.from(numbers));

describe("extremes", () => {
  test("are the lowest and the highest, with their range", () => {
    expect(of(3, -1, 4, 1.5)).toEqual({ lowest: -1, highest: 4, range: 5 });
    expect(of(7)).toEqual({ lowest: 7, highest: 7, range: 0 });
  });

  test.each([
    [0.1 + 0.2, 0.3],
    [-0.1 - 0.2, -0.3],
    [1e300 * (1 + 2 ** -51), 1e300],
    [1 - 4 * Number.EPSILON, 1],
    [0, 0],
  ])("have no range where %d and %d differ by rounding only", (first, second) => {
    expect(of(first, second).range).toBe(0);
    expect(of(second, first).range).toBe(0);
  });

  test.each([
    [0.3, 0.3 * (1 + 2 ** -45)],
    [-0.3, -0.3 * (1 + 2 ** -45)],
    [0, 1e-300],
    [-1e-300, 0],
    [-5, 5],
  ])("have a range where %d and %d differ by more", (first, second) => {
    expect(of(first, second).range).toBe(Math.abs(first - second));
  });
});

describe("numbers scaled to the unit range", () => {
  const scaled = (numbers: readonly number[], isCost: boolean) => {
    const found = unitRange(Float64Array.from(numbers), isCost);
    return found && [...found];
  };

  test("go from 0 for the lowest to 1 for the highest, the other way round for a cost", () => {
    expect(scaled([3, 1, 5, 2], false)).toEqual([0.5, 0, 1, 0.25]);
    expect(scaled([3, 1, 5, 2], true)).toEqual([0.5, 1, -0, 0.75]);
  });

  test("are null where they differ by rounding only", () => {
    expect(scaled([0.1 + 0.2, 0.3], false)).toBeNull();
    expect(scaled([7], true)).toBeNull();
  });

  test("are right where the range is beyond the largest double", () => {
    expect(scaled([-1.5e308, 0, 1.5e308], false)).toEqual([0, 0.5, 1]);
    expect(scaled([-1.5e308, 0, 1.5e308], true)).toEqual([1, 0.5, -0]);
  });
});

const shares = (...numbers: number[]) => [...sharesOf(Float64Array.from(numbers))];
const difference = (first: number[], second: number[]) =>
  absoluteDifference(Float64Array.from(first), Float64Array.from(second));

describe("shares", () => {
  test("are each number divided by the sum, and leave the numbers as they are", () => {
    const numbers = Float64Array.of(1, 3, 4);
    expect([...sharesOf(numbers)]).toEqual([0.125, 0.375, 0.5]);
    expect([...numbers]).toEqual([1, 3, 4]);
  });

  test("allow negative numbers", () => {
    expect(shares(-1, 5)).toEqual([-0.25, 1.25]);
  });

  test("are not finite for a sum of 0", () => {
    expect(shares(0, 0)).toEqual([NaN, NaN]);
    expect(shares(1, -1)).toEqual([Infinity, -Infinity]);
  });

  test.each([1, -1])("are exact for a sum beyond the largest double, with sign %d", (sign) => {
    expect(shares(sign * 1.5e308, sign * 0.75e308, sign * 0.75e308)).toEqual([0.5, 0.25, 0.25]);
  });

  test("are exact for the smallest doubles", () => {
    expect(shares(5e-324, 5e-324)).toEqual([0.5, 0.5]);
  });

  test("of no numbers are none", () => {
    expect(shares()).toEqual([]);
  });
});

describe("the absolute difference of two vectors of shares", () => {
  test("adds up the sizes of the differences, in either direction", () => {
    expect(difference([0.5, 0.25, 0.25], [0.25, 0.25, 0.5])).toBe(0.5);
    expect(difference([0.25, 0.25, 0.5], [0.5, 0.25, 0.25])).toBe(0.5);
  });

  test("is 0 for equal shares and 2 without a common part", () => {
    expect(difference([0.4, 0.6], [0.4, 0.6])).toBe(0);
    expect(difference([0.4, 0.6, 0], [0, 0, 1])).toBe(2);
  });

  test("is never above 2, whatever the rounding", () => {
    const part = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 9 }), (parts) => {
        const first = [...shares(...parts), ...parts.map(() => 0)];
        const second = [...parts.map(() => 0), ...shares(...parts)];
        const found = difference(first, second);
        expect(found).toBeLessThanOrEqual(2);
        expect(found).toBeCloseTo(2, 14);
      }),
    );
    expect(difference([1 + 1e-15, 0], [0, 1 + 1e-15])).toBe(2);
  });
});

/** 0, 1, 2, … whose squares add up to n(n + 1)(2n + 1)/6. */
const upTo = (last: number) => Float64Array.from({ length: last + 1 }, (_, value) => value);
const squaresUpTo = (last: number) => (last * (last + 1) * (2 * last + 1)) / 6;

describe("squared deviations", () => {
  test.each([0, 1, 2, 3, 3001])("of the numbers up to %d are all counted", (last) => {
    expect(squaredDeviations(upTo(last), null, 0)).toBe(squaresUpTo(last));
  });

  test("are taken from the origin", () => {
    expect(squaredDeviations(Float64Array.of(1, 2, 3, 4, 5), null, 3)).toBe(10);
  });

  test.each([3, 1500])("of %d numbers are weighted", (last) => {
    const numbers = upTo(last);
    expect(squaredDeviations(numbers, numbers.slice().fill(2), 0)).toBe(2 * squaresUpTo(last));
    expect(squaredDeviations(numbers, numbers.slice().fill(0).fill(1, last), 0)).toBe(last * last);
  });
});

describe("a sum of squares", () => {
  test.each([
    [0, false],
    [1e-300, false],
    [1, true],
    [1e300, true],
    [Infinity, false],
  ])("of %p lost nothing to the ends of the range of doubles: %p", (squares, expected) => {
    expect(isWithinRange(squares)).toBe(expected);
  });
});
