import ExcelJS from "exceljs";
import { readWorkbook } from "../../../src/hosts/xlsx/reader";

describe("a workbook's file", () => {
  it("is read with the results of its formulas, also where they are 0 or FALSE", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("S");
    sheet.addRow([
      { formula: "1-1", result: 0, date1904: false },
      { formula: "1=2", result: false as never, date1904: false },
      { formula: "1+1", result: 2, date1904: false },
    ]);
    const [read] = await readWorkbook(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(read?.cells).toEqual([[0, false, 2]]);
  });
});
