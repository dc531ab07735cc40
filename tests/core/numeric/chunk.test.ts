import { areFinite } from "../../../src/core/matrix/broadcast";
import { placeOfNegative } from "../../../src/core/matrix/require";
import { chunk } from "../../../src/core/numeric/chunk";
import { sumOf } from "../../../src/core/numeric/compensated-sum";
import { divideBy } from "../../../src/core/numeric/divide";
import { extremesOf } from "../../../src/core/numeric/extremes";
import { logarithmsOf } from "../../../src/core/numeric/logarithms";

/** Lengths on both sides of what a loop takes at a time, and of the four or two numbers that it takes together. */
const lengths = [1, 2, 3, 4, 5, 7, 8, chunk - 1, chunk, chunk + 1, chunk + 2, chunk + 3, 2 * chunk, 3 * chunk + 5];
const ones = (length: number) => new Float64Array(length).fill(1);

/** Every place near an end of the vector or of a chunk. */
const places = (length: number) =>
  [0, 1, 2, 3, 4, chunk - 2, chunk - 1, chunk, chunk + 1, length - 2, length - 1].filter(
    (place, index, all) => place >= 0 && place < length && all.indexOf(place) === index,
  );

describe.each(lengths)("of %d numbers", (length) => {
  const cases = places(length);

  test.each(cases)("the one at %d is in the sum", (place) => {
    const numbers = ones(length);
    numbers[place] = 1000;
    expect(sumOf(numbers)).toBe(length + 999);
    expect(sumOf(numbers, place, place + 1)).toBe(1000);
    expect(sumOf(numbers, 0, place)).toBe(place);
  });

  test.each(cases)("the one at %d can be the lowest or the highest", (place) => {
    const numbers = ones(length);
    numbers[place] = 5;
    expect(extremesOf(numbers)).toMatchObject(length === 1 ? { highest: 5 } : { lowest: 1, highest: 5, range: 4 });
    numbers[place] = -5;
    expect(extremesOf(numbers)).toMatchObject(length === 1 ? { lowest: -5 } : { lowest: -5, highest: 1, range: 6 });
  });

  test.each(cases)("the one at %d is found where it is negative", (place) => {
    const numbers = ones(length);
    expect(placeOfNegative(numbers)).toBe(-1);
    numbers[place] = -2;
    expect(placeOfNegative(numbers)).toBe(place);
  });

  test.each(cases)("the one at %d is divided, and has its logarithm taken", (place) => {
    const numbers = ones(length);
    numbers[place] = Math.E ** 2;
    expect(logarithmsOf("values", numbers)[place]).toBeCloseTo(2, 14);
    expect(divideBy(numbers, Math.E)[place]).toBeCloseTo(Math.E, 14);
    expect(numbers[length - 1 - place]).toBeLessThan(3);
  });

  test.each(cases)("the one at %d is looked at for infinity", (place) => {
    const numbers = ones(length);
    expect(areFinite(numbers)).toBe(true);
    numbers[place] = Infinity;
    expect(areFinite(numbers)).toBe(false);
  });
});
