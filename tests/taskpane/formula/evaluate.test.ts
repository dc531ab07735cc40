import { catalogue } from "../../../src/functions/catalogue";
import { englishErrors } from "../../../src/functions/runtime/error-texts.en";
import type { CellValue } from "../../../src/hosts/cells";
import { createRunner } from "../../../src/taskpane/formula/engine";
import { type Evaluation, evaluateCall } from "../../../src/taskpane/formula/evaluate";
import { loadRunner } from "../../../src/taskpane/formula/load-runner";
import { parseFormula } from "../../../src/taskpane/formula/parse-formula";
import { sourcesOf } from "../../../src/taskpane/wizard/insert/use-proposal";
import { cellsOf } from "../../support/sheet-cells";

const run = createRunner("en", { sections: {}, verdicts: {}, facts: [], claims: [], lists: {} }, englishErrors);

type Blocks = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

function evaluate(formula: string, cells = cellsOf({})): Promise<Evaluation> {
  const call = parseFormula(formula)?.calls[0];
  if (call === undefined) throw new Error(`no call in ${formula}`);
  return evaluateCall(call, { cells, sheet: "Data", run });
}

const rows = async (formula: string, blocks: Blocks = {}) => {
  const { result } = await evaluate(formula, cellsOf(blocks));
  return result?.kind === "rows" ? result.rows : result;
};

describe("a call calculated in the pane", () => {
  it("reads its references from the formula's sheet", async () => {
    const cells = cellsOf({ "B2:B4": [[1], [3], [4]] });
    const { result, args } = await evaluate("=JJJ.SHARE(B2:B4)", cells);
    expect(result).toEqual({ kind: "rows", rows: [[0.125], [0.375], [0.5]] });
    expect(cells.asked).toEqual(["Data|B2:B4"]);
    expect(args).toEqual([
      {
        kind: "read",
        rows: [[1], [3], [4]],
        range: { sheet: "Data", address: "B2:B4", rows: 3, columns: 1, values: [[1], [3], [4]] },
        inner: null,
      },
    ]);
  });

  it("returns every example of every function as its specification says", async () => {
    const runner = await loadRunner("en");
    for (const { name, help } of catalogue)
      for (const { call: formula, returns } of help.examples) {
        const call = parseFormula(formula)?.whole;
        if (!call) throw new Error(`${name}: ${formula}`);
        const { result } = await evaluateCall(call, { cells: cellsOf({}), sheet: "Data", run: runner });
        if ("error" in returns)
          expect(result).toMatchObject({
            kind: "error",
            error: { code: returns.error },
          });
        else if (result?.kind !== "rows") throw new Error(`${formula}: ${JSON.stringify(result)}`);
        else {
          expect(result.rows.map((row) => row.length)).toEqual(returns.map((row) => row.length));
          result.rows.forEach((row, r) =>
            row.forEach((cell, c) => {
              const expected = returns[r]?.[c] ?? null;
              if (typeof expected === "number") expect(cell).toBeCloseTo(expected, 9);
              else if (typeof expected === "string" && expected.startsWith("#"))
                expect(cell).toMatchObject({ code: expected });
              else expect(cell === "" ? null : cell).toEqual(expected === "" ? null : expected);
            }),
          );
        }
      }
  });

  it("keeps blanks as blanks and errors in their place", async () => {
    const error = { code: "#N/A", message: null };
    expect(await rows("=JJJ.SHARE(A1:A4)", { "A1:A4": [[1], [null], [3], [4]] })).toEqual([
      [0.125],
      [""],
      [0.375],
      [0.5],
    ]);
    expect(await rows("=JJJ.GROWTH(A1:A2,B1:B2)", { "A1:A2": [[1], [error]], "B1:B2": [[2], [2]] })).toEqual([
      [1],
      [error],
    ]);
  });

  it("has the reason of errors that Excel shows without one", async () => {
    const { result } = await evaluate("=JJJ.THEIL(A1:A3)", cellsOf({ "A1:A3": [[1], [-2], [3]] }));
    expect(result).toEqual({
      kind: "error",
      error: { code: "#NUM!", message: "values: -2 is negative; expected zero or more" },
    });
  });

  it("names argument and place of a text", async () => {
    const { result } = await evaluate("=JJJ.SHARE(A1:A3)", cellsOf({ "A1:A3": [[1], ["n/a"], [3]] }));
    expect(result).toEqual({
      kind: "error",
      error: { code: "#VALUE!", message: 'values: row 2, column 1 is text ("n/a"); expected a number' },
    });
  });

  it("is in Chinese if the pane is", async () => {
    const chinese = await loadRunner("zh-CN");
    const call = parseFormula("=JJJ.SHARE(A1:A2)")?.whole;
    const { result } = await evaluateCall(call!, {
      cells: cellsOf({ "A1:A2": [[1], ["无"]] }),
      sheet: "Data",
      run: chinese,
    });
    expect(result).toMatchObject({ error: { message: "values：第 2 行第 1 列是文本（“无”），应为数字" } });
  });

  it("counts a blank cell as omitted where one value is expected, and as a blank in a range", async () => {
    const blank = { A9: [[null]] };
    expect(await rows("=JJJ.GINI({1,3},,A9)", blank)).toEqual([[0.25]]);
    expect(await rows("=JJJ.SHARE(A9,{1,1})", blank)).toEqual([["", ""]]);
  });

  it("uses the one cell of a range where one value is expected", async () => {
    expect(await rows("=JJJ.ATKINSON({1,3},A9)", { A9: [[1]] })).toEqual([[expect.closeTo(0.1339746, 6)]]);
  });

  it("fills the cells beyond the used part of a sheet with blanks", async () => {
    const cells = cellsOf({ "A1:A4": [[1], [3]] }, { "A1:A4": [4, 1] });
    expect((await evaluate("=JJJ.SHARE(A1:A4)", cells)).result).toEqual({
      kind: "rows",
      rows: [[0.25], [0.75], [""], [""]],
    });
  });

  it("reads only the used part of whole columns", async () => {
    const cells = cellsOf({ "A:A": [[1], [3]], "B:B": [] }, { "A:A": [1048576, 1], "B:B": [1048576, 1] });
    expect((await evaluate("=JJJ.SHARE(A:A)", cells)).result).toEqual({ kind: "rows", rows: [[0.25], [0.75]] });
    expect((await evaluate("=JJJ.SHARE(B:B,1)", cells)).result).toEqual({ kind: "rows", rows: [[""]] });
  });

  it("calculates our nested calls first", async () => {
    const { result, args } = await evaluate("=JJJ.GINI(JJJ.SHARE(A1:A2))", cellsOf({ "A1:A2": [[1], [3]] }));
    expect(result).toEqual({ kind: "rows", rows: [[0.25]] });
    expect(args[0]).toMatchObject({ kind: "read", range: null, inner: { call: { name: "SHARE" } } });
  });

  it("passes on the error of a nested call", async () => {
    expect(await rows("=JJJ.GINI(JJJ.THEIL({-1,2}))")).toMatchObject({ kind: "error", error: { code: "#NUM!" } });
  });

  it("combines ranges as Excel does", async () => {
    const blocks = { "A1:B1": [[1, 2]], "A2:B2": [[3, 4]], A3: [[5]] };
    expect(await rows('=JJJ.GROWTH(1,VSTACK(A1:B1,A2:B2),"absolute")', blocks)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(await rows('=JJJ.GROWTH(1,HSTACK(A1:B1,A3),"absolute")', blocks)).toEqual([[0, 1, 4]]);
    expect(await rows('=JJJ.GROWTH(1,TRANSPOSE(A1:B1),"absolute")', blocks)).toEqual([[0], [1]]);
    expect(await rows('=JJJ.GROWTH(1,VSTACK(A1:B1,A3),"absolute")', blocks)).toEqual([
      [0, 1],
      [4, { code: "#N/A", message: null }],
    ]);
  });

  it("lists every range that it read, however deep", async () => {
    const blocks = { "A1:A2": [[1], [2]], A3: [[3]], B1: [[2]] };
    const { args } = await evaluate("=JJJ.GINI(VSTACK(A1:A2,JJJ.GROWTH(B1,A3)))", cellsOf(blocks));
    expect(sourcesOf(args).map(({ address }) => address)).toEqual(["A1:A2", "B1", "A3"]);
  });

  it.each([
    ["=JJJ.SHARE(A1*2)", { kind: "operation", operator: "*" }],
    ["=JJJ.SHARE(nowhere)", { kind: "reference", text: "nowhere" }],
    ["=JJJ.GINI(JJJ.SHARE(SUM(1,2)))", { kind: "function", name: "SUM" }],
    ["=JJJ.SHARE(VSTACK(A1,SORT(A2)))", { kind: "reference", text: "A1" }],
    ["=JJJ.NOSUCH(1)", { kind: "unknown function", name: "NOSUCH" }],
  ])("reports what it cannot follow in %s", async (formula, obstacle) => {
    expect(await evaluate(formula)).toMatchObject({ result: null, obstacle });
  });

  it("is rejected when the workbook does not answer", async () => {
    const busy = new Error("busy");
    const call = parseFormula("=JJJ.SHARE(A1)")?.whole;
    const cells = { readReference: () => Promise.reject(busy) };
    await expect(evaluateCall(call!, { cells, sheet: "Data", run })).rejects.toBe(busy);
  });
});
