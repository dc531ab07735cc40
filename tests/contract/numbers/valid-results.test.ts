import fc from "fast-check";
import { catalogue } from "../../../src/functions/catalogue";
import type { AnyFunctionSpec, Argument } from "../../../src/functions/specification";
import { expectValidResult } from "../../support/valid-result";
import { ExcelError, loadWorksheet } from "../../support/worksheet";

const worksheet = loadWorksheet();

const anyNumber = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0, max: 1000, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 1e12, 1e-9, 1e300, -1e300, 5e-324) },
);

const anyCell = fc.oneof(
  { weight: 12, arbitrary: anyNumber },
  { weight: 2, arbitrary: fc.constantFrom(null, "", undefined) },
  { weight: 1, arbitrary: fc.constantFrom("n/a", true, new ExcelError("#REF!")) },
);

const tame = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0, max: 1000, noNaN: true }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 5 }) },
);

/** How many calls of each function; JJJ_CALLS asks for another number. */
const calls = Number(process.env["JJJ_CALLS"] ?? 400);

/** The size of the table of a call, which its other arguments often fit, and whether all of them are usual. */
interface Size {
  readonly rows: number;
  readonly columns: number;
  readonly isUsual: boolean;
}

const sizes = fc.record({
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
  isUsual: fc.boolean(),
});

const block = (cell: fc.Arbitrary<unknown>, { rows, columns }: Size) =>
  fc
    .constantFrom<[number, number]>(
      [rows, columns],
      [rows, 1],
      [1, columns],
      [columns, 1],
      [rows, rows],
      [columns, columns],
      [2, 3],
    )
    .chain(([height, width]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    )
    .chain((cells) => fc.constantFrom(cells, withoutDiagonal(cells)));

const withoutDiagonal = (cells: readonly (readonly unknown[])[]) =>
  cells.map((row, r) => row.map((cell, c) => (r === c ? 0 : cell)));

const labels = fc.constantFrom<unknown>("Beijing", "Tianjin", "x", "+", "-", 1, -1, 2013, null, "");

function valueFor(argument: Argument, size: Size): fc.Arbitrary<unknown> {
  const { isUsual } = size;
  const value = ((): fc.Arbitrary<unknown> => {
    switch (argument.kind) {
      case "range":
        return isUsual ? block(tame, size) : fc.oneof(block(anyNumber, size), block(anyCell, size));
      case "labels":
        return block(labels, size);
      case "cells":
        return block(anyCell, size);
      case "number":
        return isUsual ? fc.integer({ min: 0, max: 5 }) : fc.oneof(anyNumber, anyCell);
      case "choice":
        return fc.constantFrom(...Object.keys(argument.modes), ...(isUsual ? [] : ["nonsense"]));
      case "range-or-choice":
        return fc.oneof(block(tame, size), fc.constantFrom(...Object.keys(argument.modes)));
    }
  })();
  return argument.optional ? fc.option(value, { freq: 2 }) : value;
}

const anyArguments = ({ args }: AnyFunctionSpec) =>
  sizes.chain((size) => fc.tuple(...args.map((argument) => valueFor(argument, size))));

describe("any input at all", () => {
  test.each(catalogue.map((spec) => [spec.name, spec] as const))(
    "makes %s return finite numbers, text or an error that Excel knows",
    (name, spec) => {
      fc.assert(
        fc.property(anyArguments(spec), (args) => {
          // A call freezes its arguments: a function that changes one throws.
          expectValidResult(worksheet.call(name, ...args));
        }),
        { numRuns: calls, seed: 20181005 },
      );
    },
  );
});
