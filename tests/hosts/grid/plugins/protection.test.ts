import { watchRefusals } from "../../../../src/hosts/grid/plugins/protection";
import type { PlanValidation } from "../../../../src/sheets/plan";
import { openDemoWorkbook } from "../../../support/demo/demo-workbook";
import { library } from "../../../support/demo/spreadsheet-library";
import { planOf } from "../../../support/sheet-plan";

const answerRange = { top: 1, left: 1, bottom: 2, right: 1 };
const validations: readonly PlanValidation[] = [
  {
    range: { ...answerRange, bottom: 1 },
    rule: { kind: "number" },
    prompt: { title: "Answer", text: "A number" },
    refusal: { title: "Not a number", text: "Enter a number." },
  },
  {
    range: { ...answerRange, top: 2 },
    rule: { kind: "list", choices: ["yes", "no"] },
    prompt: null,
    refusal: { title: "", text: "Choose from the list." },
  },
];

async function openQuestions() {
  const book = openDemoWorkbook();
  await book.host.write([
    planOf(
      [
        [{ value: "Question" }, {}],
        [{}, {}],
        [{}, {}],
      ],
      {
        sheetName: "Questions",
        unlocked: [answerRange],
        validations,
      },
    ),
  ]);
  const sheetId = book.model.getters.getActiveSheetId();
  const tell = jest.fn();
  watchRefusals(book.model, tell);
  const cell = (col: number, row: number) => ({ sheetId, col, row });
  const zone = (left: number, top: number, right = left, bottom = top) => ({ left, top, right, bottom });
  return { ...book, sheetId, tell, cell, zone };
}

describe("a protected sheet of the grid", () => {
  it("rejects typing into a locked cell, and reports it", async () => {
    const { model, page, tell, cell } = await openQuestions();
    expect(model.dispatch("UPDATE_CELL", { ...cell(0, 0), content: "changed" }).isSuccessful).toBe(false);
    expect(tell).toHaveBeenCalledTimes(1);
    expect(page.get("Questions", "A1").value).toBe("Question");
    expect(model.dispatch("UPDATE_CELL", { ...cell(1, 1), content: "5" }).isSuccessful).toBe(true);
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it("rejects clearing and pasting over locked cells, and allows both elsewhere", async () => {
    const { model, page, tell, sheetId, zone } = await openQuestions();
    page.set("Questions", "B2", "5");
    model.dispatch("DELETE_CONTENT", { sheetId, target: [zone(0, 0, 1, 1)] });
    expect([page.get("Questions", "A1").value, page.get("Questions", "B2").value]).toEqual(["Question", 5]);
    model.selection.selectCell(1, 1);
    model.dispatch("COPY");
    model.dispatch("PASTE", { target: [zone(0, 0)] });
    expect(page.get("Questions", "A1").value).toBe("Question");
    expect(tell).toHaveBeenCalledTimes(2);
    model.dispatch("PASTE", { target: [zone(1, 2)] });
    expect(page.get("Questions", "B3").value).toBe(5);
    model.dispatch("DELETE_CONTENT", { sheetId, target: [zone(1, 1)] });
    expect(page.get("Questions", "B2").value).toBeNull();
  });

  it("keeps its rows, columns, formats and charts, but may be renamed, copied and deleted", async () => {
    const { model, sheetId, zone } = await openQuestions();
    const insert = { dimension: "ROW", base: 0, position: "before", quantity: 1 } as const;
    expect(model.dispatch("ADD_COLUMNS_ROWS", { sheetId, sheetName: "Questions", ...insert }).isSuccessful).toBe(false);
    const bold = { sheetId, target: [zone(0, 0)], style: { bold: true } };
    expect(model.dispatch("SET_FORMATTING", bold).isSuccessful).toBe(false);
    const copy = { sheetId, sheetIdTo: "copy", sheetNameTo: "Copy" };
    expect(model.dispatch("DUPLICATE_SHEET", copy).isSuccessful).toBe(true);
    const rename = { sheetId, oldName: "Questions", newName: "Mine too" };
    expect(model.dispatch("RENAME_SHEET", rename).isSuccessful).toBe(true);
    expect(model.dispatch("UPDATE_CELL", { sheetId: "copy", col: 0, row: 0, content: "x" }).isSuccessful).toBe(false);
    expect(model.dispatch("UPDATE_CELL", { sheetId: "copy", col: 1, row: 1, content: "x" }).isSuccessful).toBe(true);
    expect(model.dispatch("DELETE_SHEET", { sheetId, sheetName: "Mine too" }).isSuccessful).toBe(true);
  });

  it("is protected in an exported workbook, and after its making is undone and redone", async () => {
    const { model, page } = await openQuestions();
    const copy = new library.Model(model.exportData());
    const sheetId = copy.getters.getSheetIdByName("Questions") ?? "";
    expect(copy.dispatch("UPDATE_CELL", { sheetId, col: 0, row: 0, content: "x" }).isSuccessful).toBe(false);
    expect(copy.dispatch("UPDATE_CELL", { sheetId, col: 1, row: 2, content: "x" }).isSuccessful).toBe(true);
    model.dispatch("REQUEST_UNDO");
    model.dispatch("REQUEST_REDO");
    expect(page.isProtected("Questions", "A1")).toBe(true);
    expect(page.isProtected("Questions", "B3")).toBe(false);
  });
});

describe("a rule for what may be entered", () => {
  it.each([
    ["B2", 5, true],
    ["B2", -1e300, true],
    ["B2", "five", false],
    ["B3", "yes", true],
    ["B3", "perhaps", false],
  ])("in %s for %j is %j", async (a1, value, isValid) => {
    const { model, cell } = await openQuestions();
    const position = cell(1, Number(a1.slice(1)) - 1);
    expect(model.getters.getValidationResultForCellValue(value, position).isValid).toBe(isValid);
  });
});
