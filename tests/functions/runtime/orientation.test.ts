import fc from "fast-check";
import { catalogue } from "../../../src/functions/catalogue";
import { adapt } from "../../../src/functions/runtime/adapt";
import { englishErrors } from "../../../src/functions/runtime/error-texts.en";
import { expectClose } from "../../support/close";
import { errorOf, installCustomFunctions } from "../../support/custom-functions";
import { ExcelError } from "../../support/worksheet";
import cases from "./orientation-cases.json";

beforeAll(installCustomFunctions);

type Rows = readonly (readonly unknown[])[];

function call(name: string, ...args: readonly unknown[]): Rows {
  const spec = catalogue.find((one) => one.name === name);
  if (spec === undefined) throw new Error(`there is no ${name}`);
  return adapt(spec, "en", undefined, englishErrors)(...args);
}

const transposed = (value: unknown): unknown =>
  Array.isArray(value)
    ? ((value as Rows)[0] ?? []).map((_, column) => (value as Rows).map((row) => row[column]))
    : value;

describe("a table that lies on its side", () => {
  // The numbers of the same tables upright, transposed; computed with the functions before they could be turned.
  test.each(cases.map((one, place) => [`${one.name}, case ${place + 1}`, one] as const))("in %s", (_, one) => {
    expectClose(call(one.name, ...one.args), one.expected);
  });

  const positive = fc.double({ min: 0.1, max: 1000, noNaN: true });
  const block = (rows: number, columns: number) =>
    fc.array(fc.array(positive, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
  const column = (length: number) => block(length, 1);
  const row = (length: number) => block(1, length);

  /** The arguments of a call on a table of m regions and n sectors, years or points. */
  const calls = (m: number, n: number): readonly (readonly [string, ...fc.Arbitrary<unknown>[]])[] => {
    const none = fc.constant(null);
    const word = (...words: string[]) => fc.constantFrom(...words);
    return [
      ["LOCQ", block(m, n), row(n), word("lq", "rsca", "log", "additive", "binary", "z")],
      ["LOCQ", block(m, n), row(n), word("lq"), column(m), fc.constant(5000)],
      ["KRUGMAN", block(m, n), row(n), word("sum", "half")],
      ["SIMILARITY", block(m, n), row(n)],
      ["HACHMAN", block(m, n), row(n)],
      ["CPOR", block(m, n), row(n), block(m, n), row(n)],
      ["GRADIENTCOEF", block(m, n), row(n), block(m, n), row(n), column(m), none, block(m, n), row(n)],
      ["URBANFLOW", block(m, n), row(n), column(m), word("flow", "tendency")],
      ["GREYREL", row(n), block(m, n), none, word("initial", "mean", "none")],
      ["LOCGINI", block(m, n), column(m)],
      ["SIGMACONV", block(m, n), word("sdlog", "cv"), word("series"), row(n)],
    ];
  };

  test.each(calls(3, 3).map(([name], place) => [name, place] as const))(
    "has the transposed result of the upright table in %s",
    (name, place) => {
      const size = fc.integer({ min: 2, max: 5 });
      const args = fc.tuple(size, size).chain(([m, n]) => {
        const [, ...parts] = calls(m, n)[place] as readonly [string, ...fc.Arbitrary<unknown>[]];
        return fc.tuple(...parts);
      });
      fc.assert(
        fc.property(args, (upright) => {
          expect(call(name, ...upright.map(transposed))).toEqual(transposed(call(name, ...upright)));
        }),
      );
    },
  );

  test("with controls in columns gives the same regression", () => {
    const start = [10, 20, 30, 40, 50];
    const end = [16, 29, 41, 52, 62];
    const controls = [[1], [2], [2], [5], [1]];
    const upright = call("BETACONV", transposed([start]), transposed([end]), 5, controls);
    expect(call("BETACONV", [start], [end], 5, transposed(controls))).toEqual(upright);
  });
});

describe("what a vector across is told", () => {
  const messageOf = (name: string, ...args: readonly unknown[]) =>
    (errorOf(() => call(name, ...args)) as { message?: string }).message;

  test("how many cells either layout needs, or that one row or column is", () => {
    const values = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    expect(messageOf("LOCQ", values, [[1, 2, 3, 4]])).toBe(
      "reference has 4 cells; expected 3 (sectors in columns) or 2 (sectors in rows)",
    );
    expect(messageOf("LOCQ", values, [[1, 2], [3, 4]])).toBe("reference is a block of 2 × 2; expected one row or one column"); // prettier-ignore
    expect(messageOf("SIGMACONV", values, null, null, [[1, 2, 3, 4]])).toBe(
      "years has 4 cells; expected 3 (years in columns) or 2 (years in rows)",
    );
    expect(messageOf("GREYREL", [[1, 2, 3, 4]], values)).toBe(
      "reference has 4 cells; expected 3 (points in columns) or 2 (points in rows)",
    );
    expect(messageOf("LOCGINI", values, [[1, 2, 3, 4]])).toBe(
      "reference has 4 cells; expected 3 (regions in columns) or 2 (regions in rows)",
    );
  });

  test("that vectors of the nation must lie alike in a square table", () => {
    const square = [
      [1, 2],
      [3, 4],
    ];
    expect(messageOf("CPOR", square, [[1, 2]], square, [[1], [2]])).toBe(
      "nation_output and nation_labor must both be rows or both be columns: in a square table they say how it lies",
    );
  });

  test("that a single row or column needs a reference", () => {
    for (const values of [[[10], [20]], [[10, 20]], [[10]]])
      expect(errorOf(() => call("LOCQ", values))).toEqual(
        new ExcelError(
          "#VALUE!",
          "reference is required: values is a single row or column, whose quotients by itself are all 1",
        ),
      );
  });
});
