import { type Localized, text } from "../../../language/localized";
import type { Student } from "../types";

/** The students of a list, or what is wrong with it. */
export type StudentList =
  | { readonly kind: "students"; readonly students: readonly Student[] }
  | { readonly kind: "problems"; readonly problems: readonly Localized[] };

const idHeaders = ["id", "student", "student id", "student_id", "studentid", "number", "no", "no.", "学号", "编号"];
const nameHeaders = ["name", "student name", "student_name", "full name", "姓名", "名字"];
const mostProblems = 10;

const cleaned = (cell = "") => cell.normalize("NFKC").trim();

/**
 * Reads the rows of a list of students. With headers, columns are found by them, in either language; without, the first
 * column is the id and the second, if any, the name. Blank lines are skipped.
 */
export function readStudents(rows: readonly (readonly string[])[]): StudentList {
  const [first = [], ...rest] = rows.filter((row) => row.some((cell) => cleaned(cell) !== ""));
  const headers = first.map((cell) => cleaned(cell).toLowerCase());
  const idColumn = headers.findIndex((header) => idHeaders.includes(header));
  const nameColumn = headers.findIndex((header) => nameHeaders.includes(header));
  const hasHeaders = idColumn >= 0 || nameColumn >= 0;
  const [id, name] = hasHeaders ? [idColumn, nameColumn] : [0, 1];
  if (id < 0)
    return problem(
      "The list has no column of student IDs: give one the heading id.",
      "名单中没有学号列：请将该列标题设为“学号”。",
    );
  const body = hasHeaders ? rest : first.length === 0 ? [] : [first, ...rest];
  if (body.length === 0) return problem("The list has no students.", "名单中没有学生。");
  return check(body.map((row) => ({ id: cleaned(row[id]), name: name < 0 ? "" : cleaned(row[name]) })));
}

function check(students: readonly Student[]): StudentList {
  const seen = new Set<string>();
  const problems: Localized[] = [];
  for (const { id, name } of students) {
    const key = id.toLowerCase();
    if (id === "") problems.push(text(`A student has no ID: ${name}.`, `有学生没有学号：${name}。`));
    else if (seen.has(key)) problems.push(text(`The student ID ${id} occurs twice.`, `学号 ${id} 重复出现。`));
    seen.add(key);
  }
  return problems.length === 0
    ? { kind: "students", students }
    : { kind: "problems", problems: problems.slice(0, mostProblems) };
}

const problem = (en: string, zh: string): StudentList => ({ kind: "problems", problems: [text(en, zh)] });
