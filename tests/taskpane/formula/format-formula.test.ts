import fc from "fast-check";
import type { Constant, Expression } from "../../../src/taskpane/formula/expression";
import { omitted } from "../../../src/taskpane/formula/expression";
import { formatArray, formatCall, formatConstant } from "../../../src/taskpane/formula/format-formula";
import { parseFormula } from "../../../src/taskpane/formula/parse-formula";

const constant = (value: Constant): Expression => ({ kind: "constant", source: "", value });
const reference = (text: string): Expression => ({ kind: "reference", source: text, text });

describe("a call that is written", () => {
  it("drops arguments omitted at the end and leaves a place for those omitted before", () => {
    expect(formatCall("LOCQ", [reference("B2:F4"), omitted, constant("rsca"), omitted, omitted])).toBe(
      'JJJ.LOCQ(B2:F4,,"rsca")',
    );
    expect(formatCall("VERSION", [])).toBe("JJJ.VERSION()");
    expect(formatCall("SHARE", [omitted, omitted])).toBe("JJJ.SHARE()");
  });

  it("keeps what it cannot follow as it was", () => {
    const formula = "=JJJ.SHARE((A1:A3+1)*2,SUM(B1, B2))";
    expect(`=${formatCall("SHARE", parseFormula(formula)?.whole?.args ?? [])}`).toBe(formula);
  });

  it.each([
    [0.1, "0.1"],
    [-5, "-5"],
    [1e21, "1E+21"],
    [1e-7, "1E-7"],
    [true, "TRUE"],
    ['a "b"', '"a ""b"""'],
    [null, '""'],
    [{ code: "#N/A", message: "why" }, "#N/A"],
  ])("writes %j as %s", (value, text) => {
    expect(formatConstant(value)).toBe(text);
  });

  it("writes blanks of an array as empty texts", () => {
    expect(
      formatArray([
        [1, null],
        ["x", 2],
      ]),
    ).toBe('{1,"";"x",2}');
  });
});

const constants = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.integer(),
  fc.string({ unit: "grapheme" }),
  fc.boolean(),
  fc.constantFrom("#N/A", "#DIV/0!", "#VALUE!").map((code) => ({ code, message: null })),
);

const references = fc.constantFrom("B2:F4", "$A$1", "'My data'!A:A", "Sheet2!$1:$3", "C1#", "Sales[2013]", "rates");

const expressions = fc.letrec<{ expression: Expression; call: Expression }>((tie) => ({
  call: fc
    .tuple(fc.constantFrom("SHARE", "GINI", "DATA"), fc.array(tie("expression"), { maxLength: 4 }))
    .map(([name, args]) => ({ kind: "call", source: "", call: { name, args, source: "", start: 0, end: 0 } })),
  expression: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constant(omitted),
    constants.map(constant),
    references.map(reference),
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(constants, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      )
      .map((rows): Expression => ({ kind: "array", source: "", rows })),
    fc
      .tuple(fc.constantFrom("VSTACK", "HSTACK", "TRANSPOSE"), fc.array(references.map(reference), { minLength: 1 }))
      .map(([how, parts]): Expression => ({ kind: "arranged", source: "", how, parts })),
    tie("call"),
  ),
}));

/** Without sources and places, and without what is omitted at the end. */
function essence(expression: Expression): unknown {
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "array":
      return expression.rows;
    case "reference":
      return { reference: expression.text };
    case "call":
      return { name: expression.call.name, args: trimmed(expression.call.args) };
    case "arranged":
      return { how: expression.how, parts: expression.parts.map(essence) };
    default:
      return null;
  }
}

function trimmed(args: readonly Expression[]): unknown[] {
  const kept = [...args];
  while (kept.at(-1)?.kind === "omitted") kept.pop();
  return kept.map(essence);
}

describe("any call that is written", () => {
  it("is read again as it was", () => {
    fc.assert(
      fc.property(fc.array(expressions.expression, { maxLength: 5 }), (args) => {
        const written = formatCall("LOCQ", args);
        expect(trimmed(parseFormula(`=${written}`)?.whole?.args ?? [])).toEqual(trimmed(args));
      }),
      { numRuns: 500 },
    );
  });

  it("is written again as it was", () => {
    fc.assert(
      fc.property(fc.array(expressions.expression, { maxLength: 5 }), (args) => {
        const written = formatCall("LOCQ", args);
        expect(formatCall("LOCQ", parseFormula(`=${written}`)?.whole?.args ?? [])).toBe(written);
      }),
    );
  });
});
