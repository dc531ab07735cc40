import ExcelJS from "exceljs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { limits } from "../../../src/demo/files/limits";
import { plansOfFile } from "../../../src/demo/files/open-file";
import { writeWorkbook } from "../../../src/hosts/xlsx/writer";
import type { SheetPlan } from "../../../src/sheets/plan";

const known = new Set(["SUM", "JJJ.SHARE", "STDEV.S"]);
const open = (name: string, bytes: Uint8Array, sheetNames: readonly string[] = []) =>
  plansOfFile({ name, bytes }, { sheetNames, isKnownFunction: (one) => known.has(one) });

async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const formula = (text: string, result: number) => ({ formula: text, result, date1904: false });

/** The formulas or values of a plan. */
const contents = ({ cells }: SheetPlan) => cells.map((row) => row.map((cell) => cell.formula ?? cell.value ?? null));

describe("an xlsx file that is opened", () => {
  it("brings values, formulas, formats and widths, under names that are free", async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet("Data");
      sheet.addRow(["Beijing", 0.769]);
      sheet.getCell("B1").numFmt = "0.0%";
      sheet.getCell("A2").value = formula("SUM(Data!B1:B1)", 0.769);
      sheet.getColumn(1).width = 20;
      book.addWorksheet("It's").getCell("A1").value = formula("Data!B1+1", 1.769);
    });
    const plans = await open("book.xlsx", bytes, ["data"]);
    expect(plans.map(({ sheetName }) => sheetName)).toEqual(["Data (2)", "It's"]);
    expect(plans.map(contents)).toEqual([
      [
        ["Beijing", 0.769],
        ["=SUM('Data (2)'!B1:B1)", null],
      ],
      [["='Data (2)'!B1+1"]],
    ]);
    expect(plans[0]?.cells[0]?.[1]?.format).toBe("0.0%");
    expect(plans[0]?.columnWidths[0]).toBe(20);
  });

  it("has the last result where a formula cannot be calculated here", async () => {
    const formulas = ["WEBSERVICE(1)", "[1]Other!A1", "Table1[x]", "Hidden!A1", "some_name", "SUM(A9,UNKNOWN(1))"];
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet("S");
      formulas.forEach((text, row) => (sheet.getCell(row + 1, 1).value = formula(text, row)));
      book.addWorksheet("Hidden", { state: "hidden" });
    });
    const [plan] = await open("x.xlsx", bytes);
    expect(plan && contents(plan)).toEqual(formulas.map((_, row) => [row]));
  });

  it("has our functions again, and the spilled cells are left to them", async () => {
    const plan: SheetPlan = {
      sheetName: "S",
      cells: [
        [{ value: 1 }, { formula: "=JJJ.SHARE(A1:A2)" }],
        [{ value: 3 }, {}],
        [{ formula: "=STDEV.S(A1:A2)" }, {}],
      ],
      columnWidths: [],
      styles: [],
      frozenRows: 1,
      frozenColumns: 0,
      notes: [],
      table: null,
      chart: null,
    };
    const bytes = await writeWorkbook([plan], () => [
      [
        [1, 0.25],
        [3, 0.75],
        [1.4, null],
      ],
    ]);
    const xml = new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"]);
    expect(xml).toContain("_xldudf_JJJ_SHARE(A1:A2)");
    expect(xml).toContain("_xlfn.STDEV.S(A1:A2)");
    const [opened] = await open("x.xlsx", bytes);
    expect(opened && contents(opened)).toEqual([
      [1, "=JJJ.SHARE(A1:A2)"],
      [3, null],
      ["=STDEV.S(A1:A2)", null],
    ]);
    expect(opened?.frozenRows).toBe(1);
  });

  it("leaves macros and all that is not needed unread", async () => {
    const bytes = await workbook((book) => book.addWorksheet("S").addRow([1]));
    const parts = {
      ...unzipSync(bytes),
      "xl/vbaProject.bin": strToU8("macro"),
      "xl/drawings/drawing1.xml": strToU8("<"),
    };
    const [plan] = await open("x.xlsm", zipSync(parts));
    expect(plan && contents(plan)).toEqual([[1]]);
  });
});

describe("a file that cannot be opened", () => {
  const fails = async (bytes: Uint8Array, failure: string) =>
    expect(open("x.xlsx", bytes)).rejects.toMatchObject({ name: "FileError", failure });

  it("is refused when it is too large, packed or unpacked", async () => {
    await fails(new Uint8Array(limits.bytes + 1), "tooLarge");
    const bytes = await workbook((book) => book.addWorksheet("S").addRow([1]));
    const bomb = { ...unzipSync(bytes), "xl/worksheets/sheet9.xml": new Uint8Array(limits.unpackedBytes + 1) };
    await fails(zipSync(bomb), "tooLarge");
  });

  it("is refused when a single far cell makes it a huge table", async () => {
    await fails(await workbook((book) => (book.addWorksheet("S").getCell("XFD1048576").value = 1)), "tooLarge");
  });

  it("is refused when the archive is damaged, says a wrong size, or holds no workbook", async () => {
    const bytes = await workbook((book) => book.addWorksheet("S").addRow([1]));
    await fails(bytes.slice(0, 400), "unreadable");
    await fails(zipSync({ "readme.txt": strToU8("x") }), "unreadable");
    await fails(zipSync({ ...unzipSync(bytes), "xl/worksheets/sheet1.xml": strToU8("<worksheet><") }), "unreadable");
  });

  it("is refused when it is of another kind, has a password, or is empty", async () => {
    await fails(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), "unknown");
    await fails(Uint8Array.from([1, 0, 2]), "unknown");
    await fails(new Uint8Array(0), "empty");
    await fails(strToU8("\n\n"), "empty");
  });
});

describe("a csv file that is opened", () => {
  it("becomes a sheet of its name in which nothing is calculated", async () => {
    const [plan] = await open("各省 GDP.csv", strToU8("省份,GDP\n北京,1\n=1+1,01\n"));
    expect(plan?.sheetName).toBe("各省 GDP");
    expect(plan?.cells.flat().some(({ formula: one }) => one !== undefined)).toBe(false);
    expect(plan && contents(plan)).toEqual([
      ["省份", "GDP"],
      ["北京", 1],
      ["=1+1", "01"],
    ]);
  });
});
