import type { Expression } from "../../../src/taskpane/formula/expression";
import { parseExpression, parseFormula } from "../../../src/taskpane/formula/parse-formula";
import { parsePlace } from "../../../src/taskpane/formula/reference-text";

const argsOf = (formula: string): readonly Expression[] => parseFormula(formula)?.calls[0]?.args ?? [];

const firstArg = (formula: string): Expression | undefined => argsOf(formula)[0];

describe("a parsed formula", () => {
  it("has the call that is the whole formula", () => {
    const parsed = parseFormula('=JJJ.SHARE(B2:F4,,"row")');
    expect(parsed?.whole).toEqual({
      name: "SHARE",
      args: [
        { kind: "reference", source: "B2:F4", text: "B2:F4" },
        { kind: "omitted", source: "" },
        { kind: "constant", source: '"row"', value: "row" },
      ],
      source: 'JJJ.SHARE(B2:F4,,"row")',
      start: 1,
      end: 24,
    });
    expect(parsed?.calls).toEqual([parsed?.whole]);
  });

  it.each([
    "=jjj.share(A1:A3)",
    "=_xldudf_JJJ_SHARE(A1:A3)",
    "=_xldudf_jjj_share(A1:A3)",
    "=@JJJ.SHARE(A1:A3)",
    "=+JJJ.SHARE(A1:A3)",
    "=_xlfn.SINGLE(JJJ.SHARE(A1:A3))",
    "= JJJ.SHARE( A1:A3 )",
  ])("knows %s as a call of SHARE and nothing else", (formula) => {
    expect(parseFormula(formula)?.whole).toMatchObject({ name: "SHARE", args: [{ kind: "reference", text: "A1:A3" }] });
  });

  it.each([
    ["=100*JJJ.GRADIENT(A1:A3)", ["JJJ.GRADIENT(A1:A3)"]],
    ['=IF(A1>0,JJJ.GINI(A1:A3),"no")', ["JJJ.GINI(A1:A3)"]],
    ["=JJJ.HHI(B2:B4)-JJJ.HHI(JJJ.SHARE(C2:C4))", ["JJJ.HHI(B2:B4)", "JJJ.HHI(JJJ.SHARE(C2:C4))"]],
    ["=-JJJ.GINI(A1:A3)%", ["JJJ.GINI(A1:A3)"]],
    ["=LET(x,A1:A3,y,JJJ.SHARE(x),JJJ.GINI(y))", ["JJJ.SHARE(x)", "JJJ.GINI(y)"]],
    ["=BYROW(A1:C3,LAMBDA(r,JJJ.GINI(r)))", ["JJJ.GINI(r)"]],
  ])("finds the outermost calls in %s", (formula, calls) => {
    const parsed = parseFormula(formula);
    expect(parsed?.whole).toBeNull();
    expect(parsed?.calls.map(({ source }) => source)).toEqual(calls);
    expect(parsed?.calls.map(({ start, end }) => formula.slice(start, end))).toEqual(calls);
  });

  it.each(["=SUM(A1:A3)", "=1+2", "=MYJJJ.SHARE(A1)", "=JJJ", "=JJJX.SHARE(A1)"])("finds no call in %s", (formula) => {
    expect(parseFormula(formula)).toEqual({ formula, calls: [], allCalls: [], whole: null });
  });

  it.each(["=JJJ.SHARE(A1", "=)", "=JJJ.SHARE(A1))"])("is null for %s, which is no formula", (formula) => {
    expect(parseFormula(formula)).toBeNull();
  });

  it("keeps the name of a function that is unknown", () => {
    expect(parseFormula("=JJJ.NOSUCH(1)")?.whole?.name).toBe("NOSUCH");
  });

  it("keeps an argument that is omitted at the end", () => {
    expect(argsOf("=JJJ.SHARE(A1:A3,)").map(({ kind }) => kind)).toEqual(["reference", "omitted"]);
  });
});

describe("an argument", () => {
  it.each([
    ["'My data'!A:A", "'My data'!A:A"],
    ["Data!$B$2:$F$4", "Data!$B$2:$F$4"],
    ["C1#", "C1#"],
    ["_xlfn.ANCHORARRAY(C1)", "C1#"],
    ["Table1[[#All],[a]:[b]]", "Table1[[#All],[a]:[b]]"],
    ["output", "output"],
    ["[Book1.xlsx]Sheet1!A1", "[Book1.xlsx]Sheet1!A1"],
    ["2:3", "2:3"],
    ["(A1:A3)", "A1:A3"],
    ["@A1", "A1"],
  ])("%s is a reference", (source, text) => {
    expect(firstArg(`=JJJ.SHARE(${source})`)).toEqual({ kind: "reference", source, text });
  });

  it.each([
    ["1.5", 1.5],
    ["-2", -2],
    ["+3", 3],
    ["-(4)", -4],
    ["50%", 0.5],
    ["1E-5", 0.00001],
    ['"say ""yes"""', 'say "yes"'],
    ["TRUE", true],
    ["false", false],
    ["#N/A", { code: "#N/A", message: null }],
  ])("%s is a constant", (source, value) => {
    expect(firstArg(`=JJJ.SHARE(${source})`)).toEqual({ kind: "constant", source, value });
  });

  it("may be an array of constants", () => {
    expect(firstArg('=JJJ.SHARE({1,-2.5;TRUE,"a;b,c"})')).toEqual({
      kind: "array",
      source: '{1,-2.5;TRUE,"a;b,c"}',
      rows: [
        [1, -2.5],
        [true, "a;b,c"],
      ],
    });
  });

  it("may be another of our calls", () => {
    expect(firstArg('=JJJ.GINI(JJJ.DATA({"a","b"},"x",1),2)')).toMatchObject({
      kind: "call",
      source: 'JJJ.DATA({"a","b"},"x",1)',
      call: { name: "DATA", args: [{ kind: "array" }, { value: "x" }, { value: 1 }] },
    });
  });

  it.each(["VSTACK", "_xlfn.VSTACK", "hstack", "TRANSPOSE"])("may be put together by %s", (name) => {
    const how = name.replace("_xlfn.", "").toUpperCase();
    expect(firstArg(`=JJJ.SHARE(${name}(A1,{1}))`)).toMatchObject({
      kind: "arranged",
      how,
      parts: [{ kind: "reference", text: "A1" }, { kind: "array" }],
    });
  });

  it.each([
    ["A1*2", { kind: "operation", operator: "*" }],
    ["(A1+B1)*(C1+D1)", { kind: "operation", operator: "*" }],
    ["-A1:A3", { kind: "operation", operator: "-" }],
    ["A1:A3 A2:B2", { kind: "operation", operator: " " }],
    ["SUM(A1,B1)", { kind: "function", name: "SUM" }],
    ["_xlfn._xlws.SORT(A1:A3)", { kind: "function", name: "SORT" }],
    ["@A1:A3", { kind: "intersection" }],
    ["_xlfn.SINGLE(A:A)", { kind: "intersection" }],
    ["LAMBDA(x,x)", { kind: "function", name: "LAMBDA" }],
  ])("%s is only for the workbook to calculate", (source, obstacle) => {
    expect(firstArg(`=JJJ.SHARE(${source},1)`)).toEqual({ kind: "other", source, obstacle });
  });

  it("follows the variables of LET", () => {
    const [share, gini] = parseFormula("=LET(x,A1:A3,part,JJJ.SHARE(X),JJJ.GINI(Part))")?.calls ?? [];
    expect(share?.args).toEqual([{ kind: "reference", source: "A1:A3", text: "A1:A3" }]);
    expect(gini?.args[0]).toMatchObject({ kind: "call", call: { name: "SHARE" } });
  });

  it("does not mistake the variable of a LAMBDA for a defined name", () => {
    expect(firstArg("=BYROW(A1:C3,LAMBDA(r,JJJ.GINI(r)))")).toEqual({
      kind: "other",
      source: "r",
      obstacle: { kind: "variable", name: "r" },
    });
  });
});

describe("what a user types for an argument", () => {
  it.each([
    ["B2:F4", { kind: "reference", source: "B2:F4", text: "B2:F4" }],
    ["  2013 ", { kind: "constant", source: "2013", value: 2013 }],
    ["", { kind: "omitted", source: "" }],
    ["  ", { kind: "omitted", source: "" }],
    ["A1*(2+3)", { kind: "other", source: "A1*(2+3)", obstacle: { kind: "operation", operator: "*" } }],
  ])("is read from %j", (text, expression) => {
    expect(parseExpression(text)).toEqual(expression);
  });

  it.each(["B2:", "(1", "1,2", '"open'])("is nothing when it is %j", (text) => {
    expect(parseExpression(text)).toBeNull();
  });
});

describe("a pasted text that is longer than any formula", () => {
  it.each(["a", "1", "1+", "gini ", "JJJ.GINI(", "("])("of %j is answered at once", (part) => {
    const paste = part.repeat(Math.ceil(100_000 / part.length));
    expect(parseExpression(paste)).toBeNull();
    expect(parseFormula(`=${paste}`)).toBeNull();
    expect(parsePlace(paste, "Data")).toBeNull();
  });

  it("makes no failure of thousands of terms", () => {
    expect(() => parseFormula(`=${"1+".repeat(4_000)}JJJ.GINI(A1:A9)`)).not.toThrow();
    expect(() => parseExpression(`${"-".repeat(8_000)}1`)).not.toThrow();
  });

  it("is read up to the length that Excel accepts", () => {
    expect(parseFormula(`=JJJ.GINI({${"1;".repeat(4_000)}1})`)?.whole?.name).toBe("GINI");
    expect(parseFormula(`=${"1+".repeat(500)}JJJ.GINI(A1:A9)`)?.calls).toHaveLength(1);
  });
});
