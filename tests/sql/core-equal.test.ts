import fc from "fast-check";
import { coefficientOfVariation } from "../../src/core/inequality/coefficient-of-variation";
import { giniIndex } from "../../src/core/inequality/gini-index";
import { hooverIndex } from "../../src/core/inequality/hoover-index";
import { theilIndex } from "../../src/core/inequality/theil-index";
import { Matrix } from "../../src/core/matrix/matrix";
import { type Cell, rowsOf } from "../../src/core/matrix/rows-of";
import { herfindahlHirschman } from "../../src/core/specialisation/herfindahl-hirschman";
import { locationQuotient } from "../../src/core/specialisation/location-quotient";
import { shannonEntropy } from "../../src/core/specialisation/shannon-entropy";
import { share } from "../../src/core/structure/share";
import { sqlDefinitions } from "../../src/sql/catalogue";
import { TestEngine } from "./duckdb";

type Rows = readonly (readonly (number | null)[])[];

const noTotals = { regionTotals: null, referenceTotal: null };

/** What the core answers for each mode: in place, or one for each column (regions) or row (sectors). */
const ours: Readonly<Record<string, (values: Matrix, mode: never, weights: Matrix | null) => Matrix>> = {
  SHARE: (values, mode) => share(values, null, mode),
  LOCQ: (values, mode) => locationQuotient(values, null, mode, noTotals),
  GINI: (values, mode, weights) => giniIndex(values, weights, mode, "col"),
  THEIL: (values, mode, weights) => theilIndex(values, weights, mode, "col"),
  HOOVER: (values, _mode, weights) => hooverIndex(values, weights, "col"),
  COEFVAR: (values, mode, weights) => coefficientOfVariation(values, weights, mode, "col"),
  HHI: (values, mode) => herfindahlHirschman(values, mode, "row"),
  ENTROPY: (values, mode) => shannonEntropy(values, mode, "row"),
};

const modes = sqlDefinitions.flatMap((definition) =>
  Object.entries(definition.modes).flatMap(([mode, calculation]) =>
    (calculation.kind === "distribution" && calculation.weights !== null ? [false, true] : [false]).map(
      (isWeighted) => ({ name: definition.name, over: definition.over, mode, isWeighted }),
    ),
  ),
);

const level = fc.oneof(
  { weight: 5, arbitrary: fc.double({ min: 1e-3, max: 1e6, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 3 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const tableOf = (rows: number, columns: number) =>
  fc.array(fc.array(level, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

const panels = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 }))
  .chain(([rows, columns]) => fc.tuple(tableOf(rows, columns), tableOf(rows, columns)));

describe("SQL on DuckDB", () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await TestEngine.open();
  });
  afterAll(() => engine.close());

  async function compare(name: string, mode: string, over: string | undefined, values: Rows, weights: Rows | null) {
    const rows = values.flatMap((row, r) =>
      row.map((value, c) => [`r${r}`, `s${c}`, value, weights?.[r]?.[c] ?? null]),
    );
    await engine.fill("panel", { region: "varchar", sector: "varchar", value: "double", weight: "double" }, rows);
    const found = await engine.indicator(
      name,
      { table: ["panel"], region: "region", sector: "sector", value: "value", ...(weights && { weight: "weight" }) },
      { mode },
    );
    const expected = rowsOf(ours[name]!(Matrix.of(values), mode as never, weights && Matrix.of(weights)));
    const keyOf = (r: number, c: number) =>
      over === undefined ? `r${r}|s${c}` : over === "region" ? `s${c}` : `r${r}`;
    const cells = expected.flatMap((row, r) => row.map((cell, c) => [keyOf(r, c), cell] as const));
    expect(found.size).toBe(cells.length);
    for (const [key, cell] of cells) expectSame(found.get(key), cell, `${name} ${mode} at ${key}`);
  }

  test.each(modes)(
    "$name $mode is the core's number, weighted: $isWeighted",
    async ({ name, mode, over, isWeighted }) => {
      await fc.assert(
        fc.asyncProperty(panels, ([values, weights]) => compare(name, mode, over, values, isWeighted ? weights : null)),
        { numRuns: 25, seed: 18, endOnFailure: true },
      );
    },
  );

  test.each(modes)(
    "$name $mode answers equal values, zeros and blanks, weighted: $isWeighted",
    ({ name, mode, over, isWeighted }) =>
      compare(
        name,
        mode,
        over,
        [
          [0.1, 0, 5, null, null],
          [0.1, 0, null, null, 7],
          [0.1, 0, null, null, 0],
        ],
        isWeighted
          ? [
              [1, 1, 0, 1, 0],
              [2, 0, 1, 1, 1],
              [3, 1, 1, null, 2],
            ]
          : null,
      ),
  );
});

function expectSame(found: unknown, expected: Cell, where: string): void {
  if (typeof expected !== "number" || typeof found !== "number") {
    expect([where, found]).toEqual([where, expected]);
    return;
  }
  const difference = Math.abs(found - expected);
  if (!(difference <= 1e-11 * Math.max(1, Math.abs(expected))))
    throw new Error(`${where}: ${String(found)} is not ${String(expected)}`);
}
