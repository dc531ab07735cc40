import ExcelJS from "exceljs";
import { zipSync } from "fflate";
import { Archive } from "../../../../src/hosts/xlsx/reading/archive";
import { archiveLimits } from "../../../../src/hosts/xlsx/reading/limits";
import { readWorkbook } from "../../../../src/hosts/xlsx/reading/read-workbook";
import { writeWorkbook } from "../../../../src/hosts/xlsx/writer";
import { notCalculated } from "../../../../src/sheets/not-calculated";
import { bookOf, sheetOf } from "../../../support/hostile/book";

async function excelFile(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const cellsOf = (cells: string) => readWorkbook(bookOf([sheetOf(cells)]))[0]?.cells;

describe("a workbook's file", () => {
  it("is read with the results of its formulas, also where they are 0 or FALSE", async () => {
    const bytes = await excelFile((book) => {
      book.addWorksheet("S").addRow([
        { formula: "1-1", result: 0, date1904: false },
        { formula: "1=2", result: false as never, date1904: false },
        { formula: "1+1", result: 2, date1904: false },
      ]);
    });
    expect(readWorkbook(bytes)[0]?.cells).toEqual([[0, false, 2]]);
  });

  it("is read as another library wrote it: texts, runs, dates, errors, sheets and names", async () => {
    const bytes = await excelFile((book) => {
      const sheet = book.addWorksheet("It's");
      sheet.getCell("B2").value = { richText: [{ text: "one " }, { text: "text" }] };
      sheet.getCell("C2").value = new Date(Date.UTC(2026, 0, 1));
      sheet.getCell("D2").value = { error: "#DIV/0!" };
      book.addWorksheet("hidden", { state: "hidden" }).getCell("A1").value = "北京 & <x>";
      book.definedNames.add("'It''s'!$B$2:$D$2", "JJJ_x");
    });
    const [first, second] = readWorkbook(bytes);
    expect(first?.name).toBe("It's");
    expect(first?.cells).toEqual([[], [null, "one text", 46023, { error: "#DIV/0!" }]]);
    expect(first?.names.get("JJJ_x")).toEqual({ top: 1, left: 1, bottom: 1, right: 3 });
    expect(second?.cells).toEqual([["北京 & <x>"]]);
  });

  it("is read as our writer wrote it", async () => {
    const cells = [
      [{ value: "a" }, { value: 1.5 }],
      [{ value: null }, { value: "=1+1" }],
    ];
    const rest = { columnWidths: [], styles: [], frozenRows: 0, frozenColumns: 0, notes: [], table: null, chart: null };
    const bytes = await writeWorkbook([{ sheetName: "S", cells, ...rest }]);
    expect(readWorkbook(bytes)[0]?.cells).toEqual([
      ["a", 1.5],
      [null, "=1+1"],
    ]);
  });

  it("says where a formula has no stored result, unless the result is an empty text", () => {
    expect(
      cellsOf(
        '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1</f><v></v></c><c r="C1" t="str"><f>""</f><v></v></c></row>',
      ),
    ).toEqual([[{ error: notCalculated }, { error: notCalculated }, ""]]);
  });

  it("places cells without an address after the one before", () => {
    expect(cellsOf("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")).toEqual([[1, 2], [3]]);
  });

  it("is read with prefixes, inline texts, and an invalid number as its text", () => {
    expect(
      cellsOf(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c><c r="B1"><v>1e999</v></c><c r="C1"><v>abc</v></c></row>',
      ),
    ).toEqual([["x", Infinity, "abc"]]);
  });
});

describe("an archive", () => {
  it("has two files whose paths differ in case only", () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const archive = new Archive(
      zipSync({ "p/Answer.xlsx": bytes("first"), "p/answer.xlsx": bytes("second") }),
      archiveLimits,
    );
    expect(archive.paths).toEqual(["p/Answer.xlsx", "p/answer.xlsx"]);
    expect(archive.paths.map((path) => new TextDecoder().decode(archive.part(path)))).toEqual(["first", "second"]);
    expect(archive.has("P/ANSWER.XLSX")).toBe(true);
  });
});
