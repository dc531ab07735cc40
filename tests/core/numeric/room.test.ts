import { copyOf, newNumbers, reusingRoom } from "../../../src/core/numeric/room";

const long = 5000;

/** Takes room for so many numbers, leaves a mark in it, and says where it is. */
const used = (count: number) =>
  reusingRoom(() => {
    const numbers = newNumbers(count);
    numbers.fill(7);
    return numbers.buffer;
  });

test("outside of any work numbers are one's own", () => {
  const numbers = newNumbers(long);
  numbers.fill(7);
  used(long);
  expect(numbers.every((value) => value === 7)).toBe(true);
  expect(newNumbers(long).buffer).not.toBe(numbers.buffer);
});

test("one piece of work after another finds the same room, cleared", () => {
  const first = used(long);
  reusingRoom(() => {
    const numbers = newNumbers(long - 100);
    expect(numbers.buffer).toBe(first);
    expect(numbers).toHaveLength(long - 100);
    expect(numbers.every((value) => value === 0)).toBe(true);
  });
});

test("within a piece of work no two arrays share room, nor do those of work inside it", () => {
  reusingRoom(() => {
    const outer = newNumbers(long);
    const inner = reusingRoom(() => newNumbers(long));
    expect(inner.buffer).not.toBe(outer.buffer);
    expect(newNumbers(long).buffer).not.toBe(inner.buffer);
  });
});

test("room is given back by work that fails", () => {
  const first = used(long);
  expect(() =>
    reusingRoom(() => {
      newNumbers(long);
      throw new Error("no");
    }),
  ).toThrow("no");
  expect(used(long)).toBe(first);
});

test("short arrays are always new, so that they may be kept", () => {
  const kept = reusingRoom(() => newNumbers(100).fill(7));
  reusingRoom(() => newNumbers(100).fill(8));
  expect(kept.every((value) => value === 7)).toBe(true);
});

test("the room that fits best is taken, not the first", () => {
  const [large, small] = reusingRoom(() => [newNumbers(20 * long).buffer, newNumbers(10 * long).buffer] as const);
  reusingRoom(() => {
    expect(newNumbers(10 * long).buffer === small).toBe(true);
    expect(newNumbers(10 * long).buffer === large).toBe(true);
  });
});

test("no more than a few megabytes are kept, those used last", () => {
  const count = 2 ** 21;
  const buffers = reusingRoom(() => [newNumbers(count).buffer, newNumbers(count).buffer, newNumbers(count).buffer]);
  reusingRoom(() => {
    const again = [newNumbers(count).buffer, newNumbers(count).buffer, newNumbers(count).buffer];
    expect(again.filter((buffer) => buffers.includes(buffer))).toHaveLength(2);
  });
});

test.each([10, long])("a copy of %d numbers can be changed without the original", (count) => {
  reusingRoom(() => {
    const original = Float64Array.from({ length: count }, (_, place) => place);
    const copy = copyOf(original);
    expect(copy).toEqual(original);
    copy.fill(-1);
    expect(original[count - 1]).toBe(count - 1);
  });
});

test("a long copy takes room that is used again, a short one does not", () => {
  const [long1, short1] = [new Float64Array(90_000), new Float64Array(2047)];
  const first = reusingRoom(() => copyOf(long1).buffer);
  const kept = reusingRoom(() => copyOf(short1).fill(7));
  reusingRoom(() => {
    expect(copyOf(long1).buffer === first).toBe(true);
    copyOf(short1).fill(8);
  });
  expect(copyOf(long1).buffer === first).toBe(false);
  expect(kept.every((value) => value === 7)).toBe(true);
});
