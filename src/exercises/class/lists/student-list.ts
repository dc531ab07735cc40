import { type Localized, text } from "../../../language/localized";
import type { Student } from "../types";

/** The students of a list, or what is wrong with it. */
export type StudentList =
  | { readonly kind: "students"; readonly students: readonly Student[] }
  | { readonly kind: "problems"; readonly problems: readonly Localized[] };

/** Headings of the ID, the surest first, so that a running number or an address is not taken for it. */
const idHeaders = [
  ...["id number", "student id", "student_id", "studentid", "student number", "学号", "id 号", "id号码", "编号"],
  ...["id", "student", "number", "no", "no.", "username", "用户名"],
  ...["email address", "email", "e-mail", "电子邮件地址", "电子邮箱", "邮箱"],
];
const nameHeaders = ["full name", "name", "student name", "student_name", "姓名", "全名", "名字"];
const firstNameHeaders = ["first name", "firstname", "given name", "名"];
const lastNameHeaders = ["last name", "lastname", "surname", "family name", "姓", "姓氏"];
const mostProblems = 10;

const cleaned = (cell = "") => cell.normalize("NFKC").trim();

/**
 * Reads the rows of a list of students. With headings, columns are found by them, in either language, as in Moodle's list
 * of participants, too; without, the first column is the ID and the second, if any, the name. Blank lines are skipped.
 */
export function readStudents(rows: readonly (readonly string[])[]): StudentList {
  const [first = [], ...rest] = rows.filter((row) => row.some((cell) => cleaned(cell) !== ""));
  if (first.some(isGarbled)) return problem(...garbled);
  const headers = first.map((cell) => cleaned(cell).toLowerCase());
  const columns = (known: readonly string[]) => known.map((one) => headers.indexOf(one)).filter((place) => place >= 0);
  const ids = columns(idHeaders);
  const [name, firstName, lastName] = [nameHeaders, firstNameHeaders, lastNameHeaders].map(
    (known) => columns(known)[0],
  );
  const hasHeaders = ids.length > 0 || name !== undefined || lastName !== undefined;
  const body = hasHeaders ? rest : first.length === 0 ? [] : [first, ...rest];
  // A column that is blank throughout, as the ID numbers of a course that has none, is no column of IDs.
  const id = hasHeaders ? (ids.find((column) => body.some((row) => cleaned(row[column]) !== "")) ?? ids[0]) : 0;
  if (id === undefined)
    return problem(
      "The list has no column of student IDs: give one the heading id.",
      "名单中没有学号列：请将该列标题设为“学号”。",
    );
  if (body.length === 0) return problem("The list has no students.", "名单中没有学生。");
  const nameOf = (row: readonly string[]): string => {
    const column = hasHeaders ? name : 1;
    if (column !== undefined) return cleaned(row[column]);
    return joined(
      firstName === undefined ? "" : cleaned(row[firstName]),
      lastName === undefined ? "" : cleaned(row[lastName]),
    );
  };
  return check(body.map((row) => ({ id: cleaned(row[id]), name: nameOf(row) })));
}

/** Chinese names begin with the surname and have no space. */
const joined = (first: string, last: string): string =>
  /\p{Script=Han}/u.test(first + last) ? last + first : `${first} ${last}`.trim();

/** No person's name: a file of another kind, or in an unknown encoding. */
const isGarbled = (cell: string): boolean => /[\p{Cc}\ufffd]/u.test(cleaned(cell));

const garbled = [
  "The file is not a list of students, or in an unknown encoding: save it as csv (UTF-8) or xlsx.",
  "该文件不是学生名单，或编码无法识别：请另存为 csv（UTF-8）或 xlsx 文件。",
] as const;

function check(students: readonly Student[]): StudentList {
  const seen = new Set<string>();
  const problems: Localized[] = [];
  if (students.some(({ id, name }) => isGarbled(id) || isGarbled(name))) return problem(...garbled);
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
