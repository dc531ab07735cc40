import fc from "fast-check";
import { IndicatorError } from "../../src/core/indicator-error";
import { DIVISION_BY_ZERO, Matrix, MISSING, NUMBER, OUT_OF_DOMAIN } from "../../src/core/matrix/matrix";
import { expectClose } from "./close";

/** Matrices passed to the code under test, each with a copy: none may have changed after the test. */
const handedOut: { readonly matrix: Matrix; readonly values: number[]; readonly states: number[] | null }[] = [];

const copyOf = ({ values, states }: Matrix) => ({ values: [...values], states: states && [...states] });

afterEach(() => {
  for (const { matrix, ...before } of handedOut.splice(0)) expect(copyOf(matrix)).toEqual(before);
});

/** A matrix from nested arrays, null for a blank. The test fails if it is changed. */
export function matrix(rows: readonly (readonly (number | null)[])[]): Matrix {
  const made = Matrix.of(rows);
  handedOut.push({ matrix: made, ...copyOf(made) });
  return made;
}

const shown: Readonly<Record<number, string>> = {
  [MISSING]: "",
  [DIVISION_BY_ZERO]: "#DIV/0!",
  [OUT_OF_DOMAIN]: "#NUM!",
};

/** The cells of a matrix in rows, a blank as "" and a failure as in the sheet. */
export const cells = (result: Matrix): (number | string)[][] =>
  Array.from({ length: result.rows }, (_, r) =>
    Array.from({ length: result.columns }, (_cell, c) => {
      const index = r * result.columns + c;
      const state = result.stateAt(index);
      return state === NUMBER ? result.at(index) : (shown[state] ?? `state ${state}`);
    }),
  );

/** Compares a matrix cell by cell: numbers to 1e-12 unless told otherwise. */
export function expectCells(
  result: Matrix,
  expected: readonly (readonly (number | string | null)[])[],
  within?: number,
): void {
  expectClose(cells(result), expected, within);
}

/** Compares numbers in reading order to a difference of 1e-12 unless told otherwise. */
export function expectNear(
  found: { readonly values: ArrayLike<number> },
  expected: { readonly values: ArrayLike<number> },
  within = 1e-12,
): void {
  const [ours, theirs] = [Array.from(found.values), Array.from(expected.values)];
  expect(ours.length).toBe(theirs.length);
  const far = ours.findIndex((value, index) => !(Math.abs(value - (theirs[index] ?? NaN)) <= within));
  if (far >= 0) throw new Error(`number ${far + 1}: ${String(ours[far])} is not ${String(theirs[far])}`);
}

/** The kind and the reason of the failure of a call, with the given details. */
export function failureOf(call: () => unknown): IndicatorError {
  try {
    call();
  } catch (thrown) {
    if (thrown instanceof IndicatorError) return thrown;
    throw thrown;
  }
  throw new Error("the call did not fail");
}

/** Tables of numbers as economists have them: positive, of very different size. */
export const tables = ({ minRows = 1, maxRows = 6, minColumns = 2, maxColumns = 6, min = 0.01 } = {}) =>
  fc
    .tuple(fc.integer({ min: minRows, max: maxRows }), fc.integer({ min: minColumns, max: maxColumns }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.double({ min, max: 1e6, noNaN: true }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
