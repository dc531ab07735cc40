import { registerFunctions } from "../../src/demo/functions-bridge";
import { createPageApi } from "../../src/demo/page-api";
import type { FunctionsMetadata, ParameterMetadata } from "../../src/functions/describe/metadata";
import { type CustomFunction, GridFunctionError } from "../../src/hosts/grid/custom-functions";
import { library } from "../support/demo/spreadsheet-library";

const parameter = (name: string, more: Partial<ParameterMetadata> = {}): ParameterMetadata => ({
  name,
  description: `what ${name} is`,
  type: "any",
  dimensionality: "matrix",
  ...more,
});

const metadataOf = (id: string, description: string, parameters: ParameterMetadata[]): FunctionsMetadata => ({
  $schema: "",
  allowErrorForDataTypeAny: true,
  functions: [
    { id, name: id, description, helpUrl: "", parameters, result: { type: "any", dimensionality: "matrix" } },
  ],
  enums: [{ id: "MODES", type: "string", values: [{ name: "pp", stringValue: "pp", tooltip: "percentage points" }] }],
});

const values = parameter("values");
const mode = parameter("mode", { type: "string", dimensionality: "scalar", optional: true, customEnumId: "MODES" });

/** Registers a function that records its calls, and gives a page with an empty sheet "S". */
function setUp(id: string, parameters: ParameterMetadata[], answer: CustomFunction) {
  const calls: unknown[][] = [];
  const recorded: CustomFunction = (...args) => {
    calls.push(args);
    return answer(...args);
  };
  registerFunctions(library, metadataOf(id, "first", parameters), new Map([[id, recorded]]));
  const model = new library.Model({ sheets: [{ name: "S" }] });
  return { calls, model, page: createPageApi(library, model, () => Promise.resolve()) };
}

describe("a function of the metadata", () => {
  it("is called under its namespace, in any case, with what the cells hold", () => {
    const { calls, page } = setUp("READS", [values, mode], () => [[1]]);
    page.set("S", "A1", "3");
    page.set("S", "A3", "n/a");
    page.set("S", "B1", "=1/0");
    page.set("S", "D1", '=jjj.reads(A1:B3, "PP")');
    const division = new GridFunctionError("#DIV/0!", "The divisor must be different from zero.");
    expect(calls).toEqual([
      [
        [
          [3, division],
          [null, null],
          ["n/a", null],
        ],
        "PP",
      ],
    ]);
  });

  it("gets null for every omitted argument", () => {
    const { calls, page } = setUp("OMITS", [values, parameter("more", { optional: true }), mode], () => [[1]]);
    page.set("S", "A1", "=JJJ.OMITS(2)");
    page.set("S", "A2", "=JJJ.OMITS(2,,)");
    expect(calls).toEqual([
      [[[2]], null, null],
      [[[2]], null, null],
    ]);
  });

  it("spills its rows into the grid and recalculates when an input changes", () => {
    const { page } = setUp("DOUBLES", [values], (rows) =>
      (rows as number[][]).map((row) => row.map((value) => 2 * value)),
    );
    page.set("S", "A1", "1");
    page.set("S", "B1", "2");
    page.set("S", "D1", "=JJJ.DOUBLES(A1:B1)");
    expect(page.range("S", "D1:F1")).toEqual([[2, 4, null]]);
    page.set("S", "B1", "5");
    expect(page.range("S", "D1:F1")).toEqual([[2, 10, null]]);
  });

  it("shows #VALUE! as an error, with the message of what was thrown", () => {
    const { page } = setUp("THROWS", [values], () => {
      throw new GridFunctionError("#VALUE!", "values: wrong");
    });
    page.set("S", "A1", "=JJJ.THROWS(1)");
    page.set("S", "A2", "=IFERROR(JJJ.THROWS(1), 7)");
    expect(page.get("S", "A1")).toEqual({
      value: "#VALUE!",
      text: "#VALUE!",
      formula: "=JJJ.THROWS(1)",
      error: "#VALUE!",
      message: "values: wrong",
    });
    expect(page.get("S", "A2").value).toBe(7);
  });

  it("returns an error in a text argument without being called", () => {
    const { calls, page } = setUp("WORDS", [values, mode], () => [[1]]);
    page.set("S", "A1", "=JJJ.WORDS(1,1/0)");
    expect(page.get("S", "A1").error).toBe("#DIV/0!");
    expect(calls).toEqual([]);
  });

  it("is called once for each cell of a range that meets a scalar", () => {
    const { calls, page } = setUp("LIFTS", [parameter("x", { dimensionality: "scalar" })], (x) => [[Number(x) + 1]]);
    page.set("S", "A1", "1");
    page.set("S", "A2", "2");
    page.set("S", "C1", "=JJJ.LIFTS(A1:A2)");
    expect(page.range("S", "C1:C2")).toEqual([[2], [3]]);
    expect(calls).toEqual([[1], [2]]);
  });

  it("returns #NAME? when the script has not associated it", () => {
    registerFunctions(library, metadataOf("ABSENT", "", [values]), new Map());
    const page = createPageApi(library, new library.Model({ sheets: [{ name: "S" }] }), () => Promise.resolve());
    page.set("S", "A1", "=JJJ.ABSENT(1)");
    expect(page.get("S", "A1").error).toBe("#NAME?");
  });

  it("is described with its arguments and their modes", () => {
    setUp("DESCRIBED", [values, mode], () => [[1]]);
    const { description, args } = library.registries.functionRegistry.get("JJJ.DESCRIBED");
    expect(description).toBe("first");
    expect(
      args.map(({ name, description, optional, proposalValues }) => [name, description, optional, proposalValues]),
    ).toEqual([
      ["values", "what values is", undefined, []],
      ["mode", "what mode is", true, [{ value: "pp", label: "percentage points" }]],
    ]);
  });

  it("is replaced when it is registered again in another language", () => {
    const { page, model } = setUp("TWICE", [values, mode], () => [["one"]]);
    page.set("S", "A1", "=JJJ.TWICE(1)");
    expect(page.get("S", "A1").value).toBe("one");
    registerFunctions(library, metadataOf("TWICE", "第二", [values, mode]), new Map([["TWICE", () => [["二"]]]]));
    model.dispatch("EVALUATE_CELLS");
    expect(page.get("S", "A1").value).toBe("二");
    expect(library.registries.functionRegistry.get("JJJ.TWICE").description).toBe("第二");
  });
});
