import { createExcelHost } from "../../../../src/hosts/excel/writing/writer";
import { putContent } from "../../../support/excel-double/cells";
import { openExcelDouble } from "../../../support/excel-double/workbook";

let excel: ReturnType<typeof openExcelDouble>;
const host = createExcelHost();

beforeEach(() => {
  excel = openExcelDouble();
  const sheet = excel.sheet("Sheet1");
  putContent(sheet, "A1", { kind: "text", value: "14,055", isQuoted: false });
  sheet.numberFormats.set("A1", "@");
});

afterEach(() => {
  excel.close();
});

describe("a number for a cell with the format of text", () => {
  it("is a number", async () => {
    await host.replaceConstants("Sheet1", "A1", [[{ value: 14055 }]]);
    expect(excel.sheet("Sheet1").cells.get("A1")).toEqual({ kind: "number", value: 14055 });
  });

  it("is put back as the text in its format", async () => {
    const before = await host.replaceConstants("Sheet1", "A1", [[{ value: 14055 }]]);
    expect(before).toEqual([[{ value: "14,055", format: "@" }]]);
    await host.replaceConstants("Sheet1", "A1", before ?? []);
    expect(excel.sheet("Sheet1").cells.get("A1")).toMatchObject({ kind: "text", value: "14,055" });
    expect(excel.sheet("Sheet1").numberFormats.get("A1")).toBe("@");
  });
});
