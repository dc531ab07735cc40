import { cellRemark } from "../../../src/demo/frame/cell-strip";
import { refusalText } from "../../../src/hosts/grid/commands/validation";
import { openDemoWorkbook } from "../../support/demo/demo-workbook";
import { planOf } from "../../support/sheet-plan";

async function openAsked() {
  const book = openDemoWorkbook();
  await book.host.write([
    planOf([[{ value: "Question" }, {}]], {
      sheetName: "Questions",
      notes: [{ row: 0, column: 0, text: "Not sure." }],
      validations: [
        {
          range: { top: 0, left: 1, bottom: 0, right: 1 },
          rule: { kind: "number" },
          prompt: { title: "Answer", text: "A number" },
          refusal: { title: "Not a number", text: "Enter a number." },
        },
      ],
    }),
  ]);
  return book;
}

describe("the strip below the grid", () => {
  it("says what may be entered into the selected cell, or its note", async () => {
    const { model } = await openAsked();
    model.selection.selectCell(1, 0);
    expect([cellRemark(model, "en"), cellRemark(model, "zh-CN")]).toEqual(["Answer: A number", "Answer：A number"]);
    model.selection.selectCell(0, 0);
    expect(cellRemark(model, "en")).toBe("Note: Not sure.");
  });
});

describe("the refusal of an entry", () => {
  it("is the plan's where the grid's message is about the selected cell, and the grid's own elsewhere", async () => {
    const { model } = await openAsked();
    const message = "The data you entered in B1 violates the data validation rule";
    model.selection.selectCell(1, 0);
    expect(refusalText(model, message)).toBe("Not a number\nEnter a number.");
    expect(refusalText(model, "Another matter")).toBe("Another matter");
    model.selection.selectCell(0, 0);
    expect(refusalText(model, message)).toBe(message);
  });
});
