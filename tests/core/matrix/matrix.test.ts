import { IndicatorError } from "../../../src/core/indicator-error";
import {
  combineStates,
  DIVISION_BY_ZERO,
  FIRST_FOREIGN_FAILURE,
  Matrix,
  MatrixBuilder,
  MISSING,
  NUMBER,
  OUT_OF_DOMAIN,
} from "../../../src/core/matrix/matrix";

describe("a matrix", () => {
  test("of nested arrays has its numbers row by row and null as a blank", () => {
    const made = Matrix.of([
      [1, null],
      [3, 4],
    ]);
    expect([made.rows, made.columns, made.size, [...made.values]]).toEqual([2, 2, 4, [1, 0, 3, 4]]);
    expect([0, 1, 2, 3].map((index) => made.stateAt(index))).toEqual([NUMBER, MISSING, NUMBER, NUMBER]);
    expect([...made.numbers()]).toEqual([1, 3, 4]);
    expect([Matrix.of([]).rows, Matrix.of([]).columns]).toEqual([0, 0]);
  });

  test("without blanks hands out its own numbers, not a copy", () => {
    const whole = Matrix.of([[1, 2]]);
    expect(whole.numbers()).toBe(whole.values);
    expect(whole.states).toBeNull();
  });

  test("is a vector with one row or one column", () => {
    expect([Matrix.of([[1, 2]]), Matrix.of([[1], [2]]), Matrix.of([[1]])].map(({ isVector }) => isVector)).toEqual([
      true,
      true,
      true,
    ]);
    expect(
      Matrix.of([
        [1, 2],
        [3, 4],
      ]).isVector,
    ).toBe(false);
  });

  test("has a blank row where every cell is missing, failures apart", () => {
    const made = new Matrix(3, 2, new Float64Array(6), Uint8Array.of(1, 1, 1, 0, 1, OUT_OF_DOMAIN));
    expect([0, 1, 2].map((row) => made.isBlankRow(row))).toEqual([true, false, false]);
  });
});

describe("a builder", () => {
  test("refuses more cells than sixteen columns of a sheet, before it takes the memory", () => {
    let found: unknown;
    try {
      new MatrixBuilder(2 ** 20, 17);
    } catch (error) {
      found = error;
    }
    expect(found).toBeInstanceOf(IndicatorError);
    expect(found).toMatchObject({
      kind: "value",
      reason: "too-large",
      details: { rows: 2 ** 20, columns: 17, most: 2 ** 24 },
    });
    expect(new MatrixBuilder(2 ** 20, 1).values.length).toBe(2 ** 20);
  });

  test("has no states until a cell fails, and nothing under a cell that failed", () => {
    const builder = new MatrixBuilder(1, 2);
    builder.values.set([5, 6]);
    builder.fail(0, NUMBER);
    expect(builder.build().states).toBeNull();
    builder.fail(1, MISSING);
    expect([...(builder.build().states ?? [])]).toEqual([NUMBER, MISSING]);
    expect([...builder.build().values]).toEqual([5, 0]);
  });

  test("sets a finite number, and fails a cell whose number is not", () => {
    const builder = new MatrixBuilder(1, 4);
    builder.set(0, 5);
    builder.set(1, NaN);
    builder.set(2, Infinity, DIVISION_BY_ZERO);
    builder.set(3, -2, DIVISION_BY_ZERO);
    expect([...builder.build().values]).toEqual([5, 0, 0, -2]);
    expect([...(builder.build().states ?? [])]).toEqual([NUMBER, OUT_OF_DOMAIN, DIVISION_BY_ZERO, NUMBER]);
  });
});

describe("two states together", () => {
  test.each([
    [NUMBER, NUMBER, NUMBER],
    [NUMBER, MISSING, MISSING],
    [MISSING, NUMBER, MISSING],
    [MISSING, MISSING, MISSING],
    [MISSING, DIVISION_BY_ZERO, DIVISION_BY_ZERO],
    [OUT_OF_DOMAIN, MISSING, OUT_OF_DOMAIN],
    [OUT_OF_DOMAIN, DIVISION_BY_ZERO, OUT_OF_DOMAIN],
    [NUMBER, FIRST_FOREIGN_FAILURE, FIRST_FOREIGN_FAILURE],
  ])("%d and %d are %d: a failure beats a blank, the first failure the second", (first, second, both) => {
    expect(combineStates(first, second)).toBe(both);
  });
});

describe("a transposed matrix", () => {
  test.each([
    [1, 5],
    [5, 1],
    [2, 3],
    [17, 4],
    [33, 40],
  ])("of %d rows and %d columns has each cell at its mirrored place", (rows, columns) => {
    const values = Float64Array.from({ length: rows * columns }, (_, index) => index);
    const states = Uint8Array.from(values, (value) => value % 3);
    const table = new Matrix(rows, columns, values, states);
    const mirrored = table.transposed();
    expect([mirrored.rows, mirrored.columns]).toEqual([columns, rows]);
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) {
        expect(mirrored.at(c * rows + r)).toBe(r * columns + c);
        expect(mirrored.stateAt(c * rows + r)).toBe((r * columns + c) % 3);
      }
    expect(mirrored.transposed()).toEqual(table);
  });

  test("has no states where the matrix has none", () => {
    expect(
      Matrix.of([
        [1, 2],
        [3, 4],
      ]).transposed().states,
    ).toBeNull();
  });
});

test("a row of a matrix is a view of its values", () => {
  const table = Matrix.of([
    [1, 2],
    [3, 4],
  ]);
  expect(table.row(1)).toEqual(Float64Array.of(3, 4));
  expect(table.row(1).buffer).toBe(table.values.buffer);
});
