import { arrayFor, beginCall } from "../../../src/functions/runtime/kept-arrays";
import { readMatrix } from "../../../src/functions/runtime/read-matrix";
import { SheetErrors } from "../../../src/functions/runtime/sheet-errors";

const cells = 5000;
const column = (value: (row: number) => unknown) => Array.from({ length: cells }, (_, row) => [value(row)]);
const read = (raw: unknown) => readMatrix(raw, "values", new SheetErrors(false));

describe("kept arrays", () => {
  test("do not overlap within a call", () => {
    beginCall();
    const matrices = Array.from({ length: 6 }, (_, place) => read(column(() => place)));
    expect(matrices.map(({ values }) => [values[0], values[cells - 1]])).toEqual(
      matrices.map((_, place) => [place, place]),
    );
  });

  test("are handed out again in the next call", () => {
    beginCall();
    const first = arrayFor(cells);
    beginCall();
    expect(arrayFor(cells - 1).buffer).toBe(first.buffer);
  });

  test("grow for a larger range and have exactly its length", () => {
    beginCall();
    arrayFor(cells);
    beginCall();
    expect(arrayFor(2 * cells)).toHaveLength(2 * cells);
    beginCall();
    expect(arrayFor(cells)).toHaveLength(cells);
  });

  test("are not used for short vectors or for more than a whole column", () => {
    for (const length of [3, 2 ** 20 + 1]) {
      beginCall();
      const first = arrayFor(length);
      beginCall();
      expect(arrayFor(length).buffer).not.toBe(first.buffer);
    }
  });

  test("show nothing of the last call under blanks, errors and numbers", () => {
    beginCall();
    read(column(() => 7));
    beginCall();
    const matrix = read(column((row) => (row % 3 === 0 ? "" : row % 3 === 1 ? { code: "#N/A" } : row)));
    expect(matrix.values.subarray(0, 6)).toEqual(Float64Array.of(0, 0, 2, 0, 0, 5));
    expect(matrix.values.every((value, row) => value === (row % 3 === 2 ? row : 0))).toBe(true);
  });
});
