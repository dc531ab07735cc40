import { readStudents } from "../../src/exercises/class/lists/student-list";
import type { Student } from "../../src/exercises/class/types";
import { ownFileLimits, RefusedFile } from "../../src/hosts/xlsx/reading/limits";
import { looksLikeWorkbook, readWorkbook } from "../../src/hosts/xlsx/reading/read-workbook";
import { text } from "../../src/language/localized";
import { readCsv } from "../../src/sheets/csv/read-table";
import { CommandError } from "./command";
import { readNamed } from "./named-file";

/** The students of a list as csv or xlsx. */
export function readStudentFile(file: string): readonly Student[] {
  const list = readStudents(rowsOf(file));
  if (list.kind === "students") return list.students;
  throw new CommandError(
    text(list.problems.map(({ en }) => en).join("\n"), list.problems.map(({ zh }) => zh).join("\n")),
  );
}

function rowsOf(file: string): readonly (readonly string[])[] {
  const bytes = readNamed(file);
  if (!looksLikeWorkbook(bytes) && !/\.xls[xmb]?$/i.test(file)) return readCsv(bytes);
  try {
    const [sheet] = readWorkbook(bytes, { limits: ownFileLimits, keepsZeros: true }).filter(
      ({ cells }) => cells.length > 0,
    );
    return (sheet?.cells ?? []).map((row) =>
      row.map((cell) => (cell === null || typeof cell === "object" ? "" : String(cell))),
    );
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    throw new CommandError(
      text(
        `${file} cannot be read as a list of students: save it as csv or as xlsx without a password.`,
        `${file} 无法作为学生名单读取：请另存为 csv 或不带密码的 xlsx 文件。`,
      ),
    );
  }
}
