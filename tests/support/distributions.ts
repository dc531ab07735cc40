import fc from "fast-check";

/** Levels of some regions, all positive, of very different size. */
export const levels = (minLength = 2, maxLength = 12) =>
  fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { minLength, maxLength });

/** Levels of some regions with the population of each. */
export const weightedLevels = (minLength = 2) =>
  fc
    .array(fc.tuple(fc.double({ min: 0.01, max: 1e6, noNaN: true }), fc.double({ min: 0.5, max: 1e3, noNaN: true })), {
      minLength,
      maxLength: 12,
    })
    .map((pairs) => ({ values: pairs.map(([value]) => value), weights: pairs.map(([, weight]) => weight) }));

/** Levels of some regions with the group of each, by number. */
export const groupedLevels = fc
  .array(
    fc.tuple(
      fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      fc.double({ min: 0.5, max: 1e3, noNaN: true }),
      fc.integer({ min: 0, max: 3 }),
    ),
    { minLength: 2, maxLength: 14 },
  )
  .map((triples) => ({
    values: triples.map(([value]) => value),
    weights: triples.map(([, weight]) => weight),
    groups: triples.map(([, , group]) => group),
  }));

/** Values beside weights, in an order that depends only on the values. */
export const reversed = <T>(items: readonly T[]): T[] => [...items].reverse();

/** Passes if two numbers differ by at most a fraction of the larger of 1 and the second. */
export function expectSame(found: number, expected: number, within = 1e-11): void {
  const far = Math.abs(found - expected) > within * Math.max(1, Math.abs(expected));
  if (far || Number.isNaN(found)) throw new Error(`${found} is not ${expected}`);
}
