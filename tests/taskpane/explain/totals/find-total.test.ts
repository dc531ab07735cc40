import { catalogue } from "../../../../src/functions/catalogue";
import { englishErrors } from "../../../../src/functions/runtime/error-texts.en";
import { english } from "../../../../src/paper/generated/statements.en";
import { findTotal } from "../../../../src/taskpane/explain/totals/find-total";
import { type CellRows, createRunner } from "../../../../src/taskpane/formula/engine";
import { evaluateCall } from "../../../../src/taskpane/formula/evaluate";
import { type Names, noNames } from "../../../../src/taskpane/formula/names-beside";
import { parseFormula } from "../../../../src/taskpane/formula/parse-formula";

const run = createRunner("en", english, englishErrors);

type Args = readonly (CellRows | null)[];

const isTable = ({ args }: (typeof catalogue)[number]) => args[0]?.kind === "range";

const examples = catalogue.filter(isTable).flatMap((spec) => spec.help.examples.map(({ call }) => ({ spec, call })));

async function argsOf(formula: string): Promise<Args | null> {
  const whole = parseFormula(formula)?.whole;
  if (!whole) return null;
  const cells = { readReference: () => Promise.resolve(null) };
  const { args } = await evaluateCall(whole, { cells, sheet: "", run });
  return args.map((one) => (one.kind === "read" ? one.rows : null));
}

const sumOf = (column: readonly unknown[]) =>
  column.every((value) => typeof value === "number" || value === null || value === "")
    ? column.reduce((sum: number, value) => sum + (typeof value === "number" ? value : 0), 0)
    : "Total";

/** A row of totals below every argument with as many rows; a column for a row that has as many cells. */
function withTotal(args: Args, count: number): Args {
  return args.map((rows) => {
    if (rows?.length !== count) return rows;
    const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));
    return [...rows, columns.map(sumOf)];
  });
}

const turned = (rows: CellRows): CellRows => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));

/** A search on typed cells, called as the sheet would have it. */
function search(name: string, args: Args, offset: { row: number; column: number }, names: Names) {
  const declared = catalogue.find((spec) => spec.name === name)?.args ?? [];
  const outcome = run(name, args);
  if (outcome?.kind !== "rows") throw new Error("the call fails");
  return findTotal({
    name,
    argumentNames: declared.map((one) => one.name),
    args,
    run,
    offset,
    result: outcome.rows,
    namesOf: (place) =>
      declared[place]?.kind === "range" || declared[place]?.kind === "range-or-choice" ? names : null,
  });
}

const isClose = (a: unknown, b: unknown) =>
  typeof a === "number" &&
  typeof b === "number" &&
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) + 1e-13;

describe.each(["row", "column"] as const)("the value without a %s of totals", (side) => {
  it.each(examples.map(({ call }) => call))("is that of %s", async (call) => {
    const args = await argsOf(call);
    const name = parseFormula(call)?.whole?.name ?? "";
    if (args === null) return;
    const upright = (some: Args) => (side === "row" ? some : some.map((rows) => rows && turned(rows)));
    const count = upright(args)[0]?.length ?? 0;
    const clean = run(name, args);
    if (count < 3 || clean?.kind !== "rows") return;
    const changed = upright(withTotal(upright(args), count));
    const dirty = run(name, changed);
    if (dirty?.kind !== "rows") return;
    const names = Array.from({ length: count + 1 }, (_, line) => (line === count ? "National total" : `unit ${line}`));
    for (const [row, line] of clean.rows.entries())
      for (const [column, value] of line.entries()) {
        const shown = dirty.rows[row]?.[column];
        if (typeof value !== "number" || typeof shown !== "number" || isClose(shown, value)) continue;
        const found = search(
          name,
          changed,
          { row, column },
          { ...noNames, [side === "row" ? "rows" : "columns"]: names },
        );
        expect({ row, column, found: found?.value }).toEqual({ row, column, found: expect.closeTo(value, 9) });
      }
  });
});

const first = { row: 0, column: 0 };

describe("totals", () => {
  const numbers = [[14055.1], [9035.4], [35104.5], [3127.6]];
  const gini = (rows: CellRows) => run("GINI", [rows]);

  it("are the sum up to the rounding of printed figures, and no further", () => {
    expect(search("GINI", [[...numbers, [61322.7]]], first, noNames)).toMatchObject({ totals: [{ isSum: true }] });
    expect(search("GINI", [[...numbers, [61322]]], first, noNames)).toBeNull();
  });

  it("among subtotals are removed together with them", () => {
    const rows = [[10], [30], [40], [7], [53], [60], [100]];
    const names = { ...noNames, rows: ["a", "b", "东部小计", "c", "d", "西部小计", "全国"] };
    const found = search("GINI", [rows], first, names);
    expect(found?.totals.map(({ kind, where }) => [kind, where.top])).toEqual([
      ["subtotal", 2],
      ["subtotal", 5],
      ["total", 6],
    ]);
    expect(gini([[10], [30], [7], [53]])).toEqual({ kind: "rows", rows: [[found?.value]] });
  });

  it("in rows and in columns that both change a value are removed together", () => {
    const rows = [
      [10, 5, 85, 100],
      [20, 31, 50, 101],
      [60, 40, 22, 122],
      [90, 76, 157, 323],
    ];
    const found = search("GINI", [rows], first, noNames);
    expect(found?.totals).toHaveLength(2);
    expect(gini(rows.slice(0, 3).map((row) => row.slice(0, 3)))).toEqual({ kind: "rows", rows: [[found?.value]] });
  });

  it("leave the table lying as it was where it is square without them", () => {
    // Sectors down the side, regions and their total across the top; the reference is a row all the same.
    const sectors = [
      [10, 5, 85, 100],
      [20, 31, 50, 101],
      [60, 40, 22, 122],
    ];
    const found = search("LOCQ", [sectors, [[500, 400, 900]], [["z"]]], first, noNames);
    const without = run("LOCQ", [sectors.map((row) => row.slice(0, 3)), [[500], [400], [900]], [["z"]]]);
    expect(without?.kind === "rows" && without.rows[0]?.[0]).toBeCloseTo(found?.value ?? NaN, 12);
  });

  it("of both sides of a square are removed on both", () => {
    const values = [[3], [7], [4], [9], [23]];
    const weights = [
      [0, 1, 0, 0, 1],
      [1, 0, 1, 0, 1],
      [0, 1, 0, 1, 1],
      [0, 0, 1, 0, 1],
      [1, 1, 1, 1, 0],
    ];
    const found = search("MORAN", [values, weights, [["I"]]], first, noNames);
    const without = run("MORAN", [values.slice(0, 4), weights.slice(0, 4).map((row) => row.slice(0, 4)), [["I"]]]);
    expect(without).toMatchObject({ rows: [[found?.value]] });
  });
});
