import { evaluateFormula } from "../../../src/exercises/own/formula/evaluate";
import { parseFormula } from "../../../src/exercises/own/formula/parse";
import type { Scalar, Table } from "../../../src/exercises/own/formula/values";
import { ourFunctions } from "../../support/our-functions";

const names = new Map<string, Table>([
  ["start", [[10], [20], [30]]],
  ["end", [[15], [20], [45]]],
  ["years", [[4]]],
  ["row", [[1, 2, null, "x"]]],
  ["增长率", [[0.25]]],
  ["none", [[null]]],
]);

const known = { names: new Set(names.keys()), functions: ourFunctions.names };

function valueOf(typed: string): Table | string {
  const parsed = parseFormula(typed, known);
  if (parsed.kind === "refused") return parsed.why.en;
  const result = evaluateFormula(parsed.formula, (name) => names.get(name), ourFunctions);
  return result.kind === "failed" ? result.why.en : result.value;
}

describe("a formula of a definition", () => {
  it.each<[string, Scalar]>([
    ["1+2*3", 7],
    ["=2^3^2", 64],
    ["-2^2", 4],
    ["10%", 0.1],
    ["sum(END)/SUM(start)-1", 80 / 60 - 1],
    ["（1＋增长率）^（1/years）−1", 1.25 ** 0.25 - 1],
    ["AVERAGE(start)", 20],
    ["MIN(start,5)", 5],
    ["MAX(end)", 45],
    ["SUM(row)", 3],
    ["ROUND(2.345,2)", 2.35],
    ["ROUND(1.005,2)", 1.01],
    ["ROUND(-2.5,0)", -3],
    ["ROUND(1250,-2)", 1300],
    ["EXP(LN(5))", Math.exp(Math.log(5))],
    ["SQRT(16)+ABS(-3)", 7],
    ["IF(2>1,1,1/0)", 1],
    ["IF(1>2,1)", false],
    ['IF("a"="A","same","other")', "same"],
    ["INDEX(start,2)", 20],
    ["INDEX(start,3,1)", 30],
    ["SUM(INDEX(start,0,1))", 60],
    ["INDEX(row,2)", 2],
    ["SUMPRODUCT(start,end)", 150 + 400 + 1350],
    ["SUMPRODUCT((end>start)*1)", 2],
    ['years&" years"', "4 years"],
    ['0.1+0.2&""', "0.3"],
    ["none+1", 1],
    ["3<>3", false],
    ["3×4÷2", 6],
    ["years≥4", true],
    ["SUM({1,2;3,-4})", 2],
    ["INDEX(JJJ.SHARE(start),3)", 0.5],
    ["JJJ.GROWTH(INDEX(start,1),INDEX(end,1))", 0.5],
  ])("computes %s", (typed, expected) => {
    expect(valueOf(typed)).toEqual([[expected]]);
  });

  it("computes cell by cell, and repeats single values, rows and columns", () => {
    expect(valueOf("end/start-1")).toEqual([[0.5], [0], [0.5]]);
    expect(valueOf("{1,2}*start")).toEqual([
      [10, 20],
      [20, 40],
      [30, 60],
    ]);
    expect(valueOf("IF(end>start,1,0)")).toEqual([[1], [0], [1]]);
  });

  it.each([
    ["", "a formula is needed"],
    ["1+", "the formula cannot be read"],
    ["start+ends", "the name ends is not known; did you mean end?"],
    ["A1+1", "A1 is an address: use the names of the data"],
    ["Sheet1!A1", "Sheet1!A1 is an address"],
    ["VLOOKUP(1,start,1)", "the function VLOOKUP cannot be used here; of Excel's functions: SUM"],
    ["JJJ.SHAR(start)", "the function JJJ.SHAR cannot be used here; did you mean JJJ.SHARE?"],
    ['JJJ.CHECK("gap",1,1)', "the function JJJ.CHECK cannot be used here"],
    ["__proto__+1", "the name __proto__ is not known"],
    ["constructor", "the name constructor is not known"],
    ["toString()", "the function TOSTRING cannot be used here"],
    ["start end", "an operator is missing"],
    ["start#", "the sign # cannot be used here"],
    ["LET(x,1,x)", "is not known here"],
    ["#REF!", "is not known here"],
    ["ROUND(1)", "the number of arguments of ROUND is wrong"],
    ["1/0", "the formula results in #DIV/0!"],
    ["LN(-1)", "the formula results in #NUM!"],
    ["10^308*10", "the formula results in #NUM!"],
    ['"a"+1', "the formula results in #VALUE!"],
    ["INDEX(start,4)", "the formula results in #REF!"],
    ["start+{1;2}", "ranges of different sizes cannot be combined"],
    ["JJJ.SHARE(start,0)", "JJJ.SHARE returns #DIV/0!"],
    ['JJJ.SHARE(start,,"x")', 'JJJ.SHARE returns #VALUE!: by: unknown mode "x"'],
    [`${"(".repeat(300)}1${")".repeat(300)}`, ""],
    ["1".repeat(1001), "the formula is longer than 1000 characters"],
    [`${"-".repeat(60)}1`, "the formula is nested too deeply"],
  ])("refuses %s", (typed, why) => {
    const value = valueOf(typed);
    if (why !== "") expect(value).toContain(why);
  });

  it("limits the cells that it computes and the texts that it joins", () => {
    const column = `{${Array.from({ length: 200 }, () => 1).join(";")}}`;
    const row = `{${Array.from({ length: 200 }, () => 1).join(",")}}`;
    expect(valueOf(`${column}*${row}`)).toBe("the formula computes too many cells");
    expect(valueOf(`JJJ.SHARE({${Array.from({ length: 400 }, () => 1).join(",")}}*{1;2;3})`)).toContain("1000 cells");
    const long = (name: string) => (name === "long" ? [["x".repeat(600)]] : undefined);
    const parsed = parseFormula("long&long", { names: new Set(["long"]), functions: [] });
    expect(parsed.kind === "formula" && evaluateFormula(parsed.formula, long, ourFunctions)).toMatchObject({
      kind: "failed",
      why: { en: "the formula results in #VALUE!" },
    });
  });
});
