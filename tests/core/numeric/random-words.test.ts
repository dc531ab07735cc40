import fc from "fast-check";
import { RandomWords } from "../../../src/core/numeric/random-words";

const words = (seed: number, count: number) => {
  const random = new RandomWords(seed);
  return Array.from({ length: count }, () => random.next());
};

/** Computed by a second implementation of the generator, in whole numbers of any length. */
const known: Readonly<Record<number, readonly number[]>> = {
  0: [3809008728, 1133695204, 53579671, 2891528803, 139681546, 2203266335, 104831812, 1587294886],
  1: [2442144158, 3238099751, 3819917871, 2104621829, 2021136066, 4223536128, 1515984730, 2298887649],
  12345: [518667457, 440444462, 4232892992, 3757857622, 3939018813, 1334683535, 3795058715, 2092637810],
  4294967295: [835879718, 1921286648, 2356205009, 1885780724, 980451116, 1053911718, 3677392737, 2464361898],
};

describe("random words", () => {
  test.each(Object.entries(known))("are those of xoshiro128** for the seed %s", (seed, expected) => {
    expect(words(Number(seed), expected.length)).toEqual(expected);
  });

  test("become whole numbers below a count", () => {
    const random = new RandomWords(1);
    words(1, 8).forEach((word) => {
      expect(random.below(10)).toBe(Math.floor((word / 2 ** 32) * 10));
    });
  });

  test("put numbers in another order without losing any", () => {
    fc.assert(
      fc.property(
        // Without -0, which has no place of its own among sorted numbers.
        fc.array(
          fc.double({ noNaN: true }).map((number) => number + 0),
          { maxLength: 50 },
        ),
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        (numbers, seed) => {
          const shuffled = Float64Array.from(numbers);
          new RandomWords(seed).shuffle(shuffled);
          expect([...shuffled].sort((a, b) => a - b)).toEqual([...Float64Array.from(numbers)].sort((a, b) => a - b));
        },
      ),
    );
  });

  test("bring each number to each place equally often", () => {
    const random = new RandomWords(7);
    const counts = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
    for (let time = 0; time < 8000; time++) {
      const numbers = Float64Array.of(0, 1, 2, 3);
      random.shuffle(numbers);
      numbers.forEach((number, place) => counts[number]![place]!++);
    }
    for (const count of counts.flat()) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});
