import { isWithinRange, squaredDeviations } from "../../../src/core/numeric/squared-deviations";

/** 0, 1, 2, … whose squares add up to n(n + 1)(2n + 1)/6. */
const upTo = (last: number) => Float64Array.from({ length: last + 1 }, (_, value) => value);
const squaresUpTo = (last: number) => (last * (last + 1) * (2 * last + 1)) / 6;

test.each([0, 1, 2, 3, 4, 5, 1022, 1023, 1024, 1025, 2048, 3001])("of the numbers up to %d are all counted", (last) => {
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

test.each([
  [0, false],
  [1e-300, false],
  [1, true],
  [1e300, true],
  [Infinity, false],
])("%p lost nothing to the ends of the range: %p", (squares, expected) => {
  expect(isWithinRange(squares)).toBe(expected);
});
