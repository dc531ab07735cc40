import { actionTypes, pathTypes, requestType } from "./message";
import { undoGroupHeader, WireHost } from "./wire-host";

interface Step {
  readonly type: number;
  readonly name: string;
  readonly values?: readonly unknown[];
  readonly select?: readonly string[];
}

/** A request to the range A1:B1 of the first sheet, as office.js sends it. */
async function send(excel: WireHost, step: Step, headers = {}) {
  const path = (name: string, type: number, parent: number, values: readonly unknown[] = []) => ({
    ObjectPathType: type,
    Name: name,
    ParentObjectPathId: parent,
    ArgumentInfo: { Arguments: values },
  });
  const body = {
    ObjectPaths: {
      1: path("", pathTypes.root, 0),
      2: path("Worksheets", pathTypes.property, 1),
      3: path("GetItem", pathTypes.method, 2, ["Sheet1"]),
      4: path("GetRange", pathTypes.method, 3, ["A1:B1"]),
    },
    Actions: [
      {
        Id: 9,
        ActionType: step.type,
        Name: step.name,
        ObjectPathId: 4,
        ArgumentInfo: { Arguments: step.values ?? [] },
        QueryInfo: { Select: step.select ?? [] },
      },
    ],
  };
  const message = { id: 1, type: requestType, flags: 0, message: { headers, body: JSON.stringify(body) } };
  const [answer] = await excel.receive(JSON.stringify(message));
  const { message: content } = JSON.parse(answer ?? "{}") as { readonly message: { readonly body: string } };
  return JSON.parse(content.body) as {
    readonly Results: readonly { readonly Value: unknown }[];
    readonly Error?: { readonly Code: string };
  };
}

const open = (version: string) => new WireHost({ requirementSets: { ExcelApi: version }, platform: "PC" });
const set = (name: string, value: unknown): Step => ({ type: actionTypes.setProperty, name, values: [value] });
const load = (...select: readonly string[]): Step => ({ type: actionTypes.query, name: "", select });

describe("Excel at the end of the wire", () => {
  it("keeps what is written, and answers what is loaded", async () => {
    const excel = open("1.7");
    await send(excel, set("Formulas", [["=1+1", "a"]]));
    await send(excel, set("Formulas", [[5, null]]));
    const { Results } = await send(excel, load("values", "rowCount"));
    expect(Results[0]?.Value).toEqual({ Values: [[5, "a"]], RowCount: 1 });
    expect(excel).toMatchObject({ requests: 3, refusals: [], failures: [] });
    expect(excel.rules.invalid).toEqual([]);
    expect(excel.rules.used.get("Range.formulas")).toBe("ExcelApi 1.1");
  });

  it.each<[string, string, Step]>([
    ["Excel has no Range.anything", "a member that Excel lacks", load("anything")],
    ["Range.hasSpill needs ExcelApi 1.12", "a member of a newer set", load("hasSpill")],
    ["Range.rowIndex cannot be set", "a property that is only read", set("RowIndex", 1)],
    ["Range.formulas[0]", "a row that is no row", set("Formulas", ["a", "b"])],
    ["Range.format is no method", "a property that is called", { type: actionTypes.method, name: "Format" }],
    ["arguments do not fit", "too many arguments", { type: actionTypes.method, name: "Select", values: [1, 2] }],
    ["(shift)", "an argument of another kind", { type: actionTypes.method, name: "Delete", values: ["Sideways"] }],
    ["without saying what", "a load of everything", load()],
  ])("finds invalid: %s, for %s", async (text, _, step) => {
    const excel = open("1.11");
    await send(excel, step);
    expect(excel.rules.invalid).toContainEqual(expect.stringContaining(text));
  });

  it("refuses rows of another shape than the range, as Excel does", async () => {
    const excel = open("1.7");
    expect((await send(excel, set("Formulas", [["a"]]))).Error?.Code).toBe("InvalidArgument");
    expect(excel.refusals).toEqual(["InvalidArgument"]);
  });

  it("refuses an undo group, if it is to", async () => {
    const excel = open("1.20");
    excel.undoRefusal = "UndoNotSupported";
    const group = { [undoGroupHeader]: "1" };
    expect((await send(excel, set("Formulas", [["a", "b"]]), group)).Error?.Code).toBe("UndoNotSupported");
    expect(excel.host.sheet("Sheet1").cells.get("A1")).toMatchObject({ value: 1 });
    expect((await send(excel, set("Formulas", [["a", "b"]]))).Error).toBeUndefined();
  });
});
