import { catalogue } from "../../../../src/functions/catalogue";
import { englishErrors } from "../../../../src/functions/runtime/error-texts.en";
import { english } from "../../../../src/paper/generated/statements.en";
import { deciding } from "../../../../src/taskpane/explain/sides/deciding";
import { readSides } from "../../../../src/taskpane/explain/sides/read-sides";
import { type CellRows, createRunner } from "../../../../src/taskpane/formula/engine";
import cases from "../../../functions/runtime/orientation-cases.json";

const run = createRunner("en", english, englishErrors);

const names = Object.keys(deciding);

const turned = (rows: CellRows): CellRows => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));

/** Tables as usual: 5 regions and 3 sectors, years, points or controls. */
const block = [
  [10, 25, 31],
  [22, 17, 45],
  [5, 63, 12],
  [41, 8, 29],
  [19, 33, 54],
];
const later = block.map((row, r) => row.map((value, c) => value * (1.1 + 0.03 * r + 0.07 * ((c * c + r) % 3))));
const across = [[120, 250, 310]];
const start = [[10], [22], [5], [41], [19]];
const groups = [["a"], ["a"], ["b"], ["b"], ["b"]];

const tables: { readonly [name: string]: readonly (CellRows | null)[] } = {
  LOCQ: [block, across],
  KRUGMAN: [block, across],
  SIMILARITY: [block, across],
  HACHMAN: [block, across],
  GRADIENTCOEF: [block, across, later, across],
  CPOR: [block, across, later, across],
  URBANFLOW: [block, across, start],
  SHIFTSHARE: [block, later, across, [[140, 280, 330]]],
  GREYREL: [across, block],
  SIGMACONV: [block, [["sdlog"]], [["series"]], [[2001, 2003, 2009]]],
  LOCGINI: [block, start],
  BETACONV: [start, [[16], [29], [11], [52], [28]], [[5]], block.map((row) => row.slice(0, 2))],
  THEILDECOMP: [block, groups, null, null, [["between"]]],
  GINIDECOMP: [block, groups, [["within"]]],
};

/** Turns the table, and with it all of its shape; vectors stay as they are. */
const turnedTables = (args: readonly (CellRows | null)[]) =>
  args.map((rows) => (rows !== null && rows.length > 1 && (rows[0]?.length ?? 0) > 1 ? turned(rows) : rows));

function sidesOf(name: string, args: readonly (CellRows | null)[]) {
  const declared = catalogue.find((one) => one.name === name)?.args ?? [];
  return readSides(name, (argument) => args[declared.findIndex((one) => one.name === argument)] ?? null);
}

const sorted = (rows: CellRows) => rows.flat().map((value) => (typeof value === "number" ? value.toFixed(9) : value));

describe("how a table was read", () => {
  it.each(names)("is said of a turned table in %s, and of none that lies as usual", (name) => {
    const args = tables[name] ?? [];
    const [upright, onItsSide] = [run(name, args), run(name, turnedTables(args))];
    if (upright?.kind !== "rows" || onItsSide?.kind !== "rows") throw new Error("the call fails");
    // What is said is what the function does: both have the same numbers.
    expect(sorted(onItsSide.rows).sort()).toEqual(sorted(upright.rows).sort());
    expect(sidesOf(name, args)).toBeNull();
    expect(sidesOf(name, turnedTables(args))).toMatchObject({
      ...{ side: deciding[name]?.side, isDown: deciding[name]?.isUsuallyAcross, isSquare: false },
    });
  });

  it.each([
    ["LOCQ", [[1, 2, 3]], "sectors", false],
    ["LOCQ", [[1], [2], [3]], "sectors", true],
    ["LOCGINI", [[1], [2], [3]], "regions", true],
    ["LOCGINI", [[1, 2, 3]], "regions", false],
  ] as const)("is said of every square table: %s with %j", (name, vector, side, isDown) => {
    expect(sidesOf(name, [block.slice(0, 3), vector])).toMatchObject({ side, isDown, isSquare: true });
  });

  it("is not said where a word, a block or nothing is in the place of the vector, nor of a single row", () => {
    expect(sidesOf("KRUGMAN", [block, [["total"]]])).toBeNull();
    expect(sidesOf("KRUGMAN", [block, block])).toBeNull();
    expect(sidesOf("LOCQ", [block, null])).toBeNull();
    expect(
      sidesOf("LOCQ", [
        [[1], [2]],
        [[3], [4]],
      ]),
    ).toBeNull();
    expect(sidesOf("THEILDECOMP", [start, groups])).toBeNull();
    expect(sidesOf("SHARE", [block, across])).toBeNull();
  });

  it("is known of every function that has cases of turned tables", () => {
    expect(cases.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
  });
});
