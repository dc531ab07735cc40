import fc from "fast-check";
import { catalogue } from "../../../../src/functions/catalogue";
import { functionEntry } from "../../../../src/functions/describe/entry";
import { englishErrors } from "../../../../src/functions/runtime/error-texts.en";
import { columnLetters } from "../../../../src/sheets/references/address";
import { createRunner } from "../../../../src/taskpane/formula/engine";
import { evaluateCall } from "../../../../src/taskpane/formula/evaluate";
import { parseFormula } from "../../../../src/taskpane/formula/parse-formula";
import { excelOnlyCells } from "../../../../src/taskpane/wizard/excel-only/cells";
import { sizeOf } from "../../../../src/taskpane/wizard/insert/insertion";
import { openDemoWorkbook } from "../../../support/demo/demo-workbook";

const run = createRunner("en", { sections: {}, verdicts: {}, facts: [], claims: [], lists: {} }, englishErrors);

const argsOf = (name: string) => {
  const spec = catalogue.find((one) => one.name === name);
  if (spec === undefined) throw new Error(`no ${name}`);
  return functionEntry(spec, "en", { formula: String, inline: String }).args;
};

/** The data: three regions, three sectors in B2:D4, and as much again in F2:H4; a nation's row in B9:D9. */
const blocks = { first: "B2:D4", second: "F2:H4", row: "B9:D9", column: "J2:J4", one: "L2" } as const;

interface Data {
  readonly first: number[][];
  readonly second: number[][];
  readonly row: number[][];
  readonly column: number[][];
  readonly one: number[][];
}

function openData(data: Data, sheet: string) {
  const cells: Record<string, string> = {};
  const put = (left: number, top: number, rows: number[][]) => {
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        cells[`${columnLetters(left + c)}${top + r}`] = String(value);
      }),
    );
  };
  put(1, 2, data.first);
  put(5, 2, data.second);
  put(1, 9, data.row);
  put(9, 2, data.column);
  put(11, 2, data.one);
  return openDemoWorkbook({ [sheet]: cells });
}

/** The result of our function for a call, and that of its Excel-only formulas in a spreadsheet. */
async function both(call: string, data: Data, sheet = "Mine") {
  const { host, page } = openData(data, sheet);
  const parsed = parseFormula(`=${call}`)?.whole;
  if (!parsed) throw new Error(call);
  const { args: readings, result } = await evaluateCall(parsed, { cells: host, sheet: "Mine", run });
  if (result?.kind !== "rows") return null;
  const cells = excelOnlyCells({
    name: parsed.name,
    args: argsOf(parsed.name),
    readings,
    home: "Mine",
    size: sizeOf(result),
  });
  if (cells === null) return null;
  const outcome = await host.enter({
    sheet: "Mine",
    address: "R20",
    cells,
    area: sizeOf(result),
    mayReplace: false,
  });
  if (outcome.kind !== "entered") throw new Error("occupied");
  return { ours: result.rows, excelOnly: page.range("Mine", outcome.address), cells };
}

const number = fc.integer({ min: 1, max: 100_000 }).map((value) => value / 8);
const grid = (rows: number, columns: number) =>
  fc.array(fc.array(number, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const anyData: fc.Arbitrary<Data> = fc.record({
  first: grid(3, 3),
  second: grid(3, 3),
  row: grid(1, 3),
  column: grid(3, 1),
  one: grid(1, 1),
});

const { first, second, row, column, one } = blocks;

const calls = [
  ...["", ',,"row"', ',,"all"', `,${second}`, `,${row}`, `,${column}`, `,${one}`].map(
    (rest) => `JJJ.SHARE(${first}${rest})`,
  ),
  ...["", ",2", ",3,1", ",2,1000"].map((rest) => `JJJ.REBASE(${first}${rest})`),
  ...["", ',"factor"', ',"absolute"', ',"log"', ',"annual",4', `,"annual",${one}`].map(
    (rest) => `JJJ.GROWTH(${first},${second}${rest})`,
  ),
  `JJJ.GROWTH(${row},${first})`,
  `JJJ.GROWTH(${column},${first})`,
  ...["abs", "pp", "rel", "ratio", "times"].flatMap((mode) => [
    `JJJ.GAP(${first},,"${mode}")`,
    `JJJ.GAP(${first},${row},"${mode}")`,
    `JJJ.GAP(${column},${one},"${mode}")`,
  ]),
  ...["range", "ratio", "relative"].map((mode) => `JJJ.GRADIENT(${first},"${mode}")`),
  ...["", ',,"sample"', ',,,"row"', ',,"sample","col"'].map((rest) => `JJJ.COEFVAR(${first}${rest})`),
  `JJJ.WILLIAMSON(${first},${second})`,
  ...["raw", "normalized", "equivalent"].flatMap((mode) =>
    ["all", "row", "col"].map((by) => `JJJ.HHI(${first},"${mode}","${by}")`),
  ),
  ...["lq", "rsca", "log", "additive"].flatMap((mode) => [
    `JJJ.LOCQ(${first},,"${mode}")`,
    `JJJ.LOCQ(${first},${row},"${mode}")`,
    `JJJ.LOCQ(${first},${column},"${mode}")`,
    `JJJ.LOCQ(B2:C4,${column},"${mode}")`,
  ]),
  `JJJ.KRUGMAN(${first},${row})`,
  `JJJ.LEONTIEF(${first},${row},"coefficients")`,
  `JJJ.LEONTIEF(${first},${column},"coefficients")`,
  `JJJ.KRUGMAN(${first},${row},"half")`,
];

describe("Excel-only formulas", () => {
  it.each(calls)("return what %s returns", async (call) => {
    await fc.assert(
      fc.asyncProperty(anyData, async (data) => {
        const found = await both(call, data);
        if (found === null) throw new Error("no Excel-only formulas");
        found.ours.forEach((values, r) =>
          values.forEach((value, c) => {
            const other = found.excelOnly[r]?.[c];
            expect(typeof other).toBe("number");
            const size = Math.max(1, Math.abs(value as number));
            expect(Math.abs((other as number) - (value as number)) / size).toBeLessThan(1e-9);
          }),
        );
        expect(found.excelOnly.map((values) => values.length)).toEqual(found.ours.map((values) => values.length));
      }),
      { numRuns: 3 },
    );
  });

  it.each(["", `,${row}`])("return what JJJ.OBSTACLE returns for scores, with arguments %s", async (rest) => {
    const scores = anyData.map((data) => ({ ...data, first: data.first.map((line) => line.map((x) => x / 12_501)) }));
    await fc.assert(
      fc.asyncProperty(scores, async (data) => {
        const found = await both(`JJJ.OBSTACLE(${first}${rest})`, data);
        expect(found?.excelOnly).toHaveLength(3);
        expect(found?.excelOnly.flat().map((value) => (value as number).toFixed(9))).toEqual(
          found?.ours.flat().map((value) => (value as number).toFixed(9)),
        );
      }),
      { numRuns: 3 },
    );
  });

  const data: Data = {
    first: [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 10],
    ],
    second: [
      [2, 2, 2],
      [3, 3, 3],
      [4, 4, 4],
    ],
    row: [[1, 1, 2]],
    column: [[5], [6], [7]],
    one: [[10]],
  };

  it("are one formula filled to the right and down", async () => {
    const found = await both(`JJJ.LOCQ(${first})`, data);
    expect(found?.cells.map((cells) => cells.map(({ formula }) => formula))[1]).toEqual([
      "=(B3/SUM($B3:$D3))/(SUM(B$2:B$4)/SUM($B$2:$D$4))",
      "=(C3/SUM($B3:$D3))/(SUM(C$2:C$4)/SUM($B$2:$D$4))",
      "=(D3/SUM($B3:$D3))/(SUM(D$2:D$4)/SUM($B$2:$D$4))",
    ]);
  });

  it("name another sheet where the data are there", async () => {
    const found = await both(`JJJ.SHARE('My data'!${first})`, data, "My data");
    expect(found?.cells[0]?.[0]).toEqual({ formula: "='My data'!B2/SUM('My data'!B$2:B$4)" });
    expect(found?.excelOnly[0]?.[0]).toBeCloseTo(1 / 12, 12);
  });

  it.each([
    ["JJJ.GINI(B2:D4)", "a function that declares none"],
    ["JJJ.SHARE({1;2;3})", "data typed into the formula"],
    ["JJJ.SHARE(B2:D5)", "blanks"],
    ['JJJ.GRADIENT(B2:D4,"steps")', "a table"],
    ["JJJ.KRUGMAN(B2:D4)", "every region with every other"],
    ["JJJ.LOCQ(B2:C4,B9:D9)", "a reference that lies across the sectors"],
    ["JJJ.LOCQ(B2:D4,,,J2:J4)", "totals of the whole economy"],
    ["JJJ.COEFVAR(B2:D4,F2:H4)", "weights"],
  ])("are not offered for %s: %s", async (call) => {
    expect(await both(call, data)).toBeNull();
  });

  it("are tried for every function that declares them", () => {
    const declared = catalogue.filter(({ excelOnly }) => excelOnly !== undefined).map(({ name }) => name);
    const tried = new Set([...calls, "JJJ.OBSTACLE"].map((call) => call.replace(/^JJJ\.|\(.*/g, "")));
    expect([...tried].sort()).toEqual(declared.sort());
  });
});
