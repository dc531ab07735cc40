import type { CellValue, Selection } from "../../../src/hosts/cells";
import { entries } from "../../../src/taskpane/functions/entries/entries.en";
import {
  beginningOf,
  expressionsOf,
  expressionOf,
  knownCalls,
  missingArguments,
  movedDrafts,
  unknownCall,
  withText,
} from "../../../src/taskpane/wizard/drafts";
import { sizeOf, valueCells, wholeFormula } from "../../../src/taskpane/wizard/insert/insertion";

function selected(address: string, values: readonly (readonly CellValue[])[]): Selection {
  return {
    range: { sheet: "Data", address, rows: values.length, columns: values[0]?.length ?? 0, values },
    active: { sheet: "Data", address: "B2", formula: null, value: null, text: "", spillsFrom: null },
  };
}

const oneCell = selected("B2", [[null]]);
const locq = entries.find(({ name }) => name === "LOCQ")!;

describe("the beginning of a wizard", () => {
  it("uses a selection of numbers as the first argument", () => {
    const numbers = selected("B2:C3", [
      [1, 2],
      [3, 4],
    ]);
    expect(beginningOf({ kind: "new", name: "LOCQ" }, entries, numbers)).toEqual({
      name: "LOCQ",
      drafts: { sheet: "Data", texts: ["B2:C3"] },
      edited: null,
      labels: null,
      dealt: null,
    });
  });

  it("deals out a selection to arguments that accept a column each, by the headings above it", () => {
    const places = selected("B2:C3", [
      [116.4, 39.9],
      [117.2, 39.1],
    ]);
    const around = { above: [["Longitude", "Latitude"]], left: [] };
    const beginning = beginningOf({ kind: "new", name: "DISTANCE" }, entries, places, around);
    expect(beginning?.drafts.texts).toEqual(["C2:C3", "B2:B3", "", ""]);
    expect(beginning?.dealt?.together).toEqual({ argument: "lat", text: "B2:C3" });
  });

  it("uses a selection of texts that are figures, to be cleaned there", () => {
    const figures = selected("B2:B4", [["14 055"], [".."], ["6 301*"]]);
    expect(beginningOf({ kind: "new", name: "LOCQ" }, entries, figures)?.drafts.texts).toEqual(["B2:B4"]);
  });

  it("is empty for one cell, for texts, and where the first argument accepts no numbers", () => {
    const empty = { texts: [] };
    const texts = selected("B2:B3", [["a"], ["b"]]);
    expect(beginningOf({ kind: "new", name: "LOCQ" }, entries, oneCell)?.drafts).toMatchObject(empty);
    expect(beginningOf({ kind: "new", name: "LOCQ" }, entries, texts)?.drafts).toMatchObject(empty);
    const numbers = selected("B2:B3", [[1], [2]]);
    expect(beginningOf({ kind: "new", name: "DATA" }, entries, numbers)?.drafts).toMatchObject(empty);
  });

  it("is filled from an example", () => {
    const start = { kind: "new", name: "LOCQ", formula: '=JJJ.LOCQ({1,2;3,4},,"rsca")' } as const;
    expect(beginningOf(start, entries, oneCell)?.drafts.texts).toEqual(["{1,2;3,4}", "", '"rsca"']);
  });

  it("is the call that was chosen, nested ones too", () => {
    const formula = "=JJJ.HHI(JJJ.SHARE(B2:B9))+IF(A1,JJJ.GINI(B2:B9),0)";
    const start = { kind: "edit", sheet: "Work", address: "D5", formula } as const;
    expect(knownCalls(formula, entries).map(({ name }) => name)).toEqual(["HHI", "SHARE", "GINI"]);
    for (const { name, start: callStart } of knownCalls(formula, entries))
      expect(beginningOf({ ...start, callStart }, entries, oneCell)?.name).toBe(name);
    expect(beginningOf(start, entries, oneCell)?.name).toBe("HHI");
  });

  it("is the call inside its labels, which are changed together with it", () => {
    const formula = "=JJJ.LABEL(JJJ.LOCQ(B2:E9),A2:A9,B1:E1)";
    const edit = { kind: "edit", sheet: "Work", address: "D5", formula } as const;
    expect(knownCalls(formula, entries).map(({ name }) => name)).toEqual(["LABEL"]);
    for (const callStart of [undefined, 1, formula.indexOf("JJJ.LOCQ")]) {
      const beginning = beginningOf({ ...edit, ...(callStart !== undefined && { callStart }) }, entries, oneCell);
      expect(beginning).toMatchObject({
        name: "LOCQ",
        drafts: { texts: ["B2:E9"] },
        edited: { call: { name: "LABEL" } },
        labels: { rows: "A2:A9", columns: "B1:E1", corner: "" },
      });
    }
    const ofCells = beginningOf({ ...edit, formula: "=JJJ.LABEL(B2:E9,A2:A9)" }, entries, oneCell);
    expect(ofCells).toMatchObject({ name: "LABEL", labels: null });
  });

  it("is none for a function that there is not", () => {
    const formula = "=JJJ.GINNI(B2:B9)";
    const start = { kind: "edit", sheet: "Work", address: "D5", formula } as const;
    expect(beginningOf(start, entries, oneCell)).toBeNull();
    expect(unknownCall(formula, entries)).toBe("GINNI");
    expect(unknownCall("=SUM(1)", entries)).toBeNull();
  });

  it("is the call in the formula of a cell", () => {
    const start = {
      kind: "edit",
      sheet: "Work",
      address: "D5",
      formula: "=100*_xldudf_JJJ_GINI(A1:A3,,B9)+1",
    } as const;
    const beginning = beginningOf(start, entries, oneCell);
    expect(beginning).toMatchObject({
      name: "GINI",
      drafts: { sheet: "Work", texts: ["A1:A3", "", "B9"] },
      edited: { sheet: "Work", address: "D5" },
    });
    expect(wholeFormula("JJJ.GINI(A1:A4)", beginning!.edited)).toBe("=100*JJJ.GINI(A1:A4)+1");
  });

  it("is nothing where the formula has no function of ours", () => {
    for (const formula of ["=SUM(A1:A3)", "=JJJ.NOSUCH(1)", "=("])
      expect(beginningOf({ kind: "edit", sheet: "Work", address: "D5", formula }, entries, oneCell)).toBeNull();
    expect(beginningOf({ kind: "new", name: "NOSUCH" }, entries, oneCell)).toBeNull();
  });
});

describe("arguments as filled in", () => {
  it("are in their places", () => {
    const drafts = withText({ sheet: "Data", texts: [] }, 2, '"rsca"');
    expect(drafts.texts).toEqual(["", "", '"rsca"']);
    expect(expressionsOf(locq, drafts).map((one) => one?.kind)).toEqual([
      "omitted",
      "omitted",
      "constant",
      "omitted",
      "omitted",
    ]);
  });

  it("accept a decimal comma", () => {
    expect(expressionOf("0,5")).toMatchObject({ kind: "constant", value: 0.5 });
    expect(expressionOf("{0,5}")).toMatchObject({ kind: "array", rows: [[0, 5]] });
  });

  it("are missing as long as a required one is empty", () => {
    expect(missingArguments(locq, expressionsOf(locq, { sheet: "Data", texts: [] }))).toEqual(["values"]);
    expect(missingArguments(locq, expressionsOf(locq, { sheet: "Data", texts: ["B2:C3"] }))).toEqual([]);
  });

  it("keep their cells when the formula moves to another sheet", () => {
    const drafts = { sheet: "Data", texts: ["B2:C3", "half a (", '"rsca"'] };
    expect(movedDrafts(drafts, "Work")).toEqual({ sheet: "Work", texts: ["Data!B2:C3", "half a (", '"rsca"'] });
    expect(movedDrafts(movedDrafts(drafts, "Work"), "Data")).toEqual(drafts);
  });
});

describe("what goes into the sheet", () => {
  it("is as large as the result, and one cell for an error", () => {
    expect(sizeOf({ kind: "rows", rows: [[1, 2, 3]] })).toEqual({ rows: 1, columns: 3 });
    expect(sizeOf({ kind: "error", error: { code: "#NUM!", message: null } })).toEqual({ rows: 1, columns: 1 });
    expect(sizeOf(null)).toEqual({ rows: 1, columns: 1 });
  });

  it("are values, with blanks as blanks and what only a formula makes as one", () => {
    expect(valueCells([[1, "a", "", null, true, { code: "#DIV/0!", message: "why" }]])).toEqual([
      [{ value: 1 }, { value: "a" }, { value: null }, { value: null }, { formula: "=TRUE" }, { formula: "=#DIV/0!" }],
    ]);
  });
});

describe("an argument typed on a Chinese keyboard", () => {
  it.each([
    ["B2：D9", { kind: "reference", text: "B2:D9" }],
    ["“row”", { kind: "constant", value: "row" }],
    ["0．5", { kind: "constant", value: 0.5 }],
  ])("as %s is read", (text, expression) => {
    expect(expressionOf(text)).toMatchObject(expression);
  });
});

describe("an address that no sheet has", () => {
  it.each(["B2:B2000000", "1:2000000", "XFE1:XFE5"])("such as %s is said to be outside", (text) => {
    expect(expressionOf(text)).toMatchObject({ kind: "other", obstacle: { kind: "outside", text } });
  });
});
