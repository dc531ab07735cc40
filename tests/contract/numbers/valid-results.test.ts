import fc from "fast-check";
import { catalogue } from "../../../src/functions/catalogue";
import type { Argument } from "../../../src/functions/specification";
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

/** A block whose size often fits that of the other arguments. */
const block = (cell: fc.Arbitrary<unknown>) =>
  fc
    .tuple(fc.constantFrom(1, 2, 3), fc.constantFrom(1, 2, 3))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );

const labels = fc.constantFrom<unknown>("Beijing", "Tianjin", "x", "+", "-", 1, -1, 2013, null, "");

function valueFor(argument: Argument): fc.Arbitrary<unknown> {
  const value = ((): fc.Arbitrary<unknown> => {
    switch (argument.kind) {
      case "range":
        return fc.oneof(block(anyNumber), block(anyCell));
      case "labels":
        return block(labels);
      case "cells":
        return block(anyCell);
      case "number":
        return fc.oneof(anyNumber, anyCell);
      case "choice":
        return fc.constantFrom(...Object.keys(argument.modes), "nonsense");
      case "range-or-choice":
        return fc.oneof(block(anyNumber), fc.constantFrom(...Object.keys(argument.modes)));
    }
  })();
  return argument.optional ? fc.option(value, { freq: 2 }) : value;
}

describe("any input at all", () => {
  test.each(catalogue.map((spec) => [spec.name, spec] as const))(
    "makes %s return finite numbers, text or an error that Excel knows",
    (name, spec) => {
      fc.assert(
        fc.property(fc.tuple(...spec.args.map(valueFor)), (args) => {
          expectValidResult(worksheet.call(name, ...args));
        }),
        { numRuns: 400, seed: 20181005 },
      );
    },
  );
});
