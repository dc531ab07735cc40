import fc from "fast-check";
import { isTurned, requireAlike } from "../../../src/core/matrix/arguments";
import { failureOf, matrix } from "../../support/matrix";

const ones = (rows: number, columns: number) =>
  matrix(Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1)));
const turned = (table: readonly [number, number], vector: readonly [number, number], usual?: "columns" | "rows") =>
  isTurned(ones(...table), { name: "reference", matrix: ones(...vector) }, "sectors", usual);

describe("a vector beside a table", () => {
  test("runs along the side of its length, whatever its own shape", () => {
    expect([turned([4, 3], [1, 3]), turned([4, 3], [3, 1])]).toEqual([false, false]);
    expect([turned([3, 4], [1, 3]), turned([3, 4], [3, 1])]).toEqual([true, true]);
    expect([turned([3, 1], [3, 1]), turned([3, 1], [1, 3]), turned([1, 3], [3, 1])]).toEqual([true, true, false]);
  });

  test("says by its own shape how a square table lies", () => {
    expect([turned([3, 3], [1, 3]), turned([3, 3], [3, 1]), turned([1, 1], [1, 1])]).toEqual([false, true, false]);
  });

  test("belongs to the rows where units usually are", () => {
    expect([turned([3, 3], [3, 1], "rows"), turned([3, 3], [1, 3], "rows")]).toEqual([false, true]);
    expect([turned([3, 4], [1, 3], "rows"), turned([4, 3], [1, 3], "rows")]).toEqual([false, true]);
    expect([turned([3, 1], [1, 3], "rows"), turned([1, 1], [1, 1], "rows")]).toEqual([false, false]);
  });

  test("reads the transposed table the other way, but for a single cell", () => {
    const lengths = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(
        lengths,
        lengths,
        fc.boolean(),
        fc.constantFrom("columns" as const, "rows" as const),
        (m, n, first, usual) => {
          fc.pre(m > 1 || n > 1);
          const vector: [number, number] = first ? [m, 1] : [1, n];
          const transposed: [number, number] = [vector[1], vector[0]];
          expect(turned([n, m], transposed, usual)).toBe(!turned([m, n], vector, usual));
        },
      ),
    );
  });

  test("of another length, or a block, fits no table", () => {
    const failure = (table: [number, number], vector: [number, number]) => failureOf(() => turned(table, vector));
    expect(failure([5, 3], [1, 4])).toMatchObject({
      kind: "value",
      reason: "sectors-length",
      details: { argument: "reference", found: 4, inColumns: 3, inRows: 5 },
    });
    expect(failure([3, 3], [1, 4])).toMatchObject({ reason: "vector-length", details: { needed: 3, found: 4 } });
    expect(failure([4, 4], [2, 2])).toMatchObject({ reason: "one-vector", details: { shape: "2 × 2" } });
  });

  test("lies in a square table like the vector that decides", () => {
    const alike = (table: [number, number], second: [number, number]) => {
      requireAlike(ones(...table), { name: "a", matrix: ones(1, 3) }, { name: "b", matrix: ones(...second) });
    };
    expect(failureOf(() => alike([3, 3], [3, 1]))).toMatchObject({ reason: "lie-alike", details: { second: "b" } });
    expect(() => alike([3, 3], [1, 3])).not.toThrow();
    expect(() => alike([4, 3], [3, 1])).not.toThrow();
  });
});
