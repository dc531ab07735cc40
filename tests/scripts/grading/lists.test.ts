import { writeFileSync } from "node:fs";
import { readStudentFile } from "../../../scripts/class/student-file";
import { readWorkbook } from "../../../src/hosts/xlsx/reading/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/writer";
import { readCsv } from "../../../src/sheets/csv/read-table";
import { safeCsvText } from "../../../src/sheets/csv/write";
import { listInWorkbook } from "../../../src/taskpane/exercises/class/read-list";
import { ClassRoom } from "../../support/class-room";

const room = new ClassRoom();

afterAll(() => {
  room.remove();
});

const utf16 = (text: string, isBigEndian: boolean, hasMark = true) => {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const bytes = (hasMark ? [0xfeff, ...units] : units).map((unit) => [unit & 255, unit >> 8]);
  return Uint8Array.from(bytes.flatMap(([low = 0, high = 0]) => (isBigEndian ? [high, low] : [low, high])));
};
const western = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));

describe("a list of students in a file", () => {
  const tabs = "id\tname\r\n007\tJosé Müller\r\n";
  it.each<[string, Uint8Array]>([
    ["UTF-8 with semicolons", new TextEncoder().encode("id;name\n007;José Müller\n")],
    ["UTF-16, as Excel saves Unicode text", utf16(tabs, false)],
    ["UTF-16, the other way round", utf16(tabs, true)],
    ["UTF-16 without a mark", utf16(tabs, false, false)],
    ["Windows-1252", western("id,name\n007,José Müller\n")],
  ])("is read in %s", (_, bytes) => {
    writeFileSync(room.path("list.csv"), bytes);
    expect(readStudentFile(room.path("list.csv"))).toEqual([{ id: "007", name: "José Müller" }]);
  });

  it("is read in GBK, whose first characters may be bytes of an old workbook", () => {
    const bytes = [
      0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd1, 0xa7, 0xba, 0xc5, 0x0a, 0xc0, 0xee, 0xc4, 0xc8, 0x2c, 0x30, 0x37,
    ];
    writeFileSync(room.path("gbk.csv"), Uint8Array.from(bytes));
    expect(readStudentFile(room.path("gbk.csv"))).toEqual([{ id: "07", name: "李娜" }]);
  });

  it("is read from a workbook of more rows than a returned one may have", async () => {
    const cells = [["id", "name"], ...Array.from({ length: 6000 }, (_, place) => [`s${place}`, `Student ${place}`])];
    const plan = { columnWidths: [], styles: [], frozenRows: 0, frozenColumns: 0, notes: [], table: null, chart: null };
    const rows = cells.map((row) => row.map((value) => ({ value })));
    writeFileSync(room.path("long.xlsx"), await writeWorkbook([{ sheetName: "S", cells: rows, ...plan }]));
    expect(readStudentFile(room.path("long.xlsx"))).toHaveLength(6000);
  });

  it("is read from a workbook, which keeps the zeros of IDs that are texts", async () => {
    const cells = [
      ["学号", "姓名"],
      ["007", "李娜"],
    ].map((row) => row.map((value) => ({ value })));
    const rest = { columnWidths: [], styles: [], frozenRows: 0, frozenColumns: 0, notes: [], table: null, chart: null };
    writeFileSync(room.path("list.xlsx"), await writeWorkbook([{ sheetName: "S", cells, ...rest }]));
    expect(readStudentFile(room.path("list.xlsx"))).toEqual([{ id: "007", name: "李娜" }]);
  });

  it("is read from a workbook with the zeros that a number format adds to IDs, and to nothing else", async () => {
    const formats = ["00000", "00000_ ", "[Black]00000;-00000", "0.00", "General", "0", "yyyy"];
    const cells = [
      [{ value: "学号" }, { value: "姓名" }],
      ...formats.map((format, place) => [{ value: 123 + place, format }, { value: format }]),
    ];
    const rest = { columnWidths: [], styles: [], frozenRows: 0, frozenColumns: 0, notes: [], table: null, chart: null };
    const bytes = await writeWorkbook([{ sheetName: "S", cells, ...rest }]);
    writeFileSync(room.path("zeros.xlsx"), bytes);
    const ids = ["00123", "00124", "00125", "126", "127", "128", "129"];
    expect(readStudentFile(room.path("zeros.xlsx")).map(({ id }) => id)).toEqual(ids);
    expect(
      listInWorkbook(bytes)
        .split("\n")
        .slice(1)
        .map((line) => line.split("\t")[0]),
    ).toEqual(ids);
    // Answers of students stay numbers.
    expect(readWorkbook(bytes)[0]?.cells[1]?.[0]).toBe(123);
  });

  it("is refused when it is an old workbook or damaged, and makes no workbooks of its bytes", () => {
    writeFileSync(room.path("old.xls"), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3));
    writeFileSync(room.path("bad.xlsx"), "PK\u0003\u0004 x");
    for (const file of ["old.xls", "bad.xlsx"])
      expect(() => readStudentFile(room.path(file))).toThrow(/cannot be read as a list of students/);
  });
});

describe("results as csv", () => {
  it("have no field that is a formula, whatever separates the fields", () => {
    const evil = ["ann;=1+1;.xlsx", "a\t@SUM(1)", "x,+1", 'a";=1', "a\n=1", "b |-1", "c =1", "=1;=2", "＝1"];
    const written = safeCsvText([evil]).slice(1);
    for (const separator of [",", ";", "\t", "|", " "])
      for (const field of written.split(/\r?\n/).flatMap((line) => line.split(separator)))
        expect(field.replace(/^["\s]+/, "")).not.toMatch(/^[=+\-@＝＋－＠]./);
    expect(readCsv(new TextEncoder().encode(written))).toEqual([evil]);
  });
});
