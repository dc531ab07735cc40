import fc from "fast-check";
import { ExcelError } from "../support/worksheet";
import { answerOf, sheetAnswer, sqlCallOf } from "./calls/answer";
import type { Block } from "./calls/sql-call";
import type { TestEngine } from "./engines/engine";
import { sheetCalls } from "./sheet-calls";

const level = fc.oneof(
  { weight: 5, arbitrary: fc.double({ min: 1e-3, max: 1e4, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 3 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const tables = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 })).chain(([rows, columns]) => {
  const table = fc.array(fc.array(level, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });
  return fc.tuple(table, table, table);
});

/** Equal values, zeros, blanks, and what is missing at one of two dates. */
const edges: readonly Block[] = [
  [
    [0.1, 0, 5, null, null],
    [0.1, 0, null, null, 7],
    [0.1, 0, null, null, 0],
  ],
  [
    [1, 1, 0, 1, 0],
    [2, 0, 1, 1, 1],
    [3, 1, 1, null, 2],
  ],
  [
    [1, 0, 3, 1, 1],
    [null, 2, 1, 1, 0],
    [2, 0, 1, 4, 5],
  ],
];

const numbered = sheetCalls.map(([name, args], place) => [`${name} ${place + 1}`, name, args] as const);

/** The first call of each function, which is the usual one, and the last, which has most arguments. */
const few = numbered.filter(
  ([, name], place) => numbered[place - 1]?.[1] !== name || numbered[place + 1]?.[1] !== name,
);

/** Tests that an engine answers every call as the worksheet function does, on some random tables. */
export function testSheetCalls(engineOf: () => TestEngine, runs: number): void {
  test.each(numbered)("%s is the worksheet function's", async (_title, name, argsOf) => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(tables, async (given) => {
        if (await compare(engineOf(), name, argsOf(...given))) compared += 1;
      }),
      { numRuns: runs, seed: 18, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(1);
  });

  testSheetEdges(engineOf);
}

/** Tests that an engine answers calls as the worksheet function does where it is hard: every one, or few of each function. */
export function testSheetEdges(engineOf: () => TestEngine, which: "every" | "few" = "every"): void {
  test.each(which === "every" ? numbered : few)(
    "%s answers equal values, zeros and blanks alike",
    async (_title, name, argsOf) => {
      await compare(engineOf(), name, argsOf(...edges));
      await compare(engineOf(), name, argsOf(...[...edges].reverse()));
    },
  );
}

async function compare(engine: TestEngine, name: string, args: readonly unknown[]): Promise<boolean> {
  const call = sqlCallOf(name, args);
  if (call === null) return false;
  const expected = sheetAnswer(name, args);
  const found = await answerOf(engine, name, call);
  const where = `${name} ${JSON.stringify(args)}`;
  if (expected instanceof ExcelError && expected.code === "#VALUE!") return false;
  const [ours, theirs] = [found, expected].map((answer) => (answer instanceof ExcelError ? [[answer]] : answer));
  expect([where, ours?.map((row) => row.length)]).toEqual([where, theirs?.map((row) => row.length)]);
  ours?.forEach((row, r) => row.forEach((cell, c) => expectSame(cell, theirs?.[r]?.[c], `${where} at ${r}, ${c}`)));
  return true;
}

function expectSame(found: unknown, expected: unknown, where: string): void {
  if (typeof expected !== "number" || typeof found !== "number") {
    const [ours, theirs] = [found, expected].map((cell) => (cell instanceof ExcelError ? cell.code : cell));
    expect([where, ours]).toEqual([where, theirs]);
    return;
  }
  const distance = Math.abs(found - expected);
  if (!(distance <= 1e-11 * Math.max(1, Math.abs(expected))))
    throw new Error(`${where}: ${String(found)} is not ${String(expected)}`);
}
