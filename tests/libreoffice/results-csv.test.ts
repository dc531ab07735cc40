import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { classOf } from "../../src/exercises/class/grading/grade-class";
import { gradeFile, registerOf } from "../../src/exercises/class/grading/grade-file";
import { resultFiles } from "../../src/exercises/class/results/result-files";
import { variantRows } from "../../src/exercises/class/results/rows";
import { safeCsvText } from "../../src/sheets/csv/write";
import { runLibreOffice } from "../support/libreoffice";

const folder = mkdtempSync(path.join(os.tmpdir(), "jjj-libreoffice-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What somebody writes who wants the trainer's spreadsheet to calculate it. */
const evil = [
  "=1+1",
  "x;=1+1",
  "x,=1+1",
  "x\t=1+1",
  'x";=HYPERLINK("http://example.org";"x")',
  "x\n=1+1",
  "@SUM(1)",
  "+1+1",
  "-1+1",
  "x, =1+1",
  "＝1+1",
];

const students = evil.map((text, place) => ({
  studentId: `${text} ${place}`,
  studentName: text,
  exercise: "gap",
  code: `gap-1-04K7A${place}`,
  variant: "gap-1-04K7A7",
}));
const files = evil.map((text) => gradeFile({ file: `${text}.xlsx`, content: "damaged" }, registerOf(students), "en"));
const { tables } = resultFiles(classOf(students, files), students, "en");
const texts = [
  ...tables.map((table) => ["text" in table ? table.path : "", "text" in table ? table.text : ""] as const),
  ["variants.csv", safeCsvText(variantRows(students))] as const,
];

describe.each([
  ["comma", 44],
  ["semicolon", 59],
  ["tab", 9],
])("results as csv in LibreOffice with a %s between fields", (name, separator) => {
  /** The sheet as LibreOffice keeps it. */
  function open(file: string, text: string): string {
    const target = path.join(folder, name);
    const source = path.join(folder, file);
    writeFileSync(source, text);
    // UTF-8, from the first line on; what begins as a formula is calculated.
    const filter = `--infilter=CSV:${separator},34,76,1,,0,false,true,false,false,false,0,true`;
    runLibreOffice(folder, [filter, "--convert-to", "fods", "--outdir", target, source]);
    return readFileSync(path.join(target, file.replace(/\.csv$/, ".fods")), "utf8");
  }

  it.each(texts)("have no formula: %s", (file, text) => {
    const sheet = open(file, text);
    expect(sheet).toContain("<table:table-cell");
    expect(sheet).not.toContain("table:formula=");
  });

  it("would have formulas otherwise", () => {
    expect(open("unsafe.csv", ["a", ...evil].join("\n"))).toContain("table:formula=");
  });
});
