import fc from "fast-check";
import { exercises } from "../../../src/exercises/catalogue";
import { assignedVariants, assignVariants } from "../../../src/exercises/class/assign-variants";
import { readStudents } from "../../../src/exercises/class/lists/student-list";
import { studentFiles, uniqueFileName } from "../../../src/exercises/class/student-files";
import type { ClassRequest } from "../../../src/exercises/class/types";
import type { Exercise } from "../../../src/exercises/types";

const first = exercises[0] as Exercise;
const request = (size: number, more: Partial<ClassRequest> = {}): ClassRequest => ({
  students: Array.from({ length: size }, (_, place) => ({ id: `S${place + 1}`, name: "" })),
  exercises: [first],
  salt: "2026",
  ...more,
});
const codesOf = (of: ClassRequest) => assignedVariants(assignVariants(of)).map(({ code }) => code);

describe("the variants of a class", () => {
  it("are the same again for the same request, and others for another salt", () => {
    expect(codesOf(request(5))).toEqual(codesOf(request(5)));
    expect(codesOf(request(5))).not.toEqual(codesOf(request(5, { salt: "2027" })));
  });

  it("are shared by no two students, even where their seeds meet", () => {
    expect(new Set(codesOf(request(300))).size).toBe(300);
    const twins = [
      { id: "A", name: "" },
      { id: " a ", name: "" },
      { id: "Ａ", name: "" },
    ];
    expect(new Set(codesOf(request(0, { students: twins }))).size).toBe(3);
  });

  it("stay with a student when another joins at the end", () => {
    expect(codesOf(request(6)).slice(0, 5)).toEqual(codesOf(request(5)));
  });
});

describe("the files of a class", () => {
  it("are one for each student, with a sheet for each exercise and the student's name in it", () => {
    const files = studentFiles(
      request(0, { students: [{ id: "7", name: "李娜" }], exercises: exercises.slice(0, 2) }),
      "zh-CN",
      false,
    );
    expect(files.map(({ fileName, plans }) => [fileName, plans.length])).toEqual([["7 李娜.xlsx", 2]]);
    for (const plan of files[0]!.plans) expect(plan.cells.flat().map(({ value }) => value)).toContain("7 李娜");
  });

  it("have names that every file system accepts, each once", () => {
    const taken = new Set<string>();
    const names = ["a/b:c", "A_B_C", "..", "con", "", "x".repeat(300)].map((label) => uniqueFileName(label, taken));
    expect(names.slice(0, 5)).toEqual([
      "a_b_c.xlsx",
      "A_B_C (2).xlsx",
      "student.xlsx",
      "_con.xlsx",
      "student (2).xlsx",
    ]);
    expect(names[5]!.length).toBeLessThanOrEqual(110);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 20 }), (labels) => {
        const used = new Set<string>();
        const made = labels.map((label) => uniqueFileName(label, used));
        expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(labels.length);
        // eslint-disable-next-line no-control-regex
        for (const name of made) expect(name).not.toMatch(/[\\/:*?"<>|\u0000-\u001f]/);
      }),
    );
  });
});

describe("a list of students", () => {
  const read = (...rows: string[][]) => readStudents(rows);

  it.each([
    [
      [
        ["id", "name"],
        ["1", "Li Na"],
      ],
    ],
    [
      [
        ["姓名", "学号"],
        ["Li Na", "1"],
      ],
    ],
    [
      [
        ["Group", "Student ID", "Name"],
        ["x", " 1 ", "Li Na"],
        ["", "", " "],
      ],
    ],
    [[["1", "Li Na"]]],
  ])("is read by its headers in either language, or by the order of its columns: %j", (rows) => {
    expect(readStudents(rows)).toEqual({ kind: "students", students: [{ id: "1", name: "Li Na" }] });
  });

  it.each([
    [["First name", "Last name", "ID number", "Email address"], ["Na", "Li", "00123", "na@x.org"], "Na Li"],
    [["名", "姓", "学号", "电子邮件地址"], ["娜", "李", "00123", "na@x.org"], "李娜"],
    [["No.", "Full name", "Student ID"], ["1", "Na Li", "00123"], "Na Li"],
  ])("is read as Moodle writes its participants: %j", (headers, row, name) => {
    expect(read(headers, row)).toEqual({ kind: "students", students: [{ id: "00123", name }] });
  });

  it("is read by addresses where the course has no ID numbers", () => {
    expect(read(["First name", "Surname", "ID number", "Email"], ["Na", "Li", "", "na@x.org"])).toEqual({
      kind: "students",
      students: [{ id: "na@x.org", name: "Na Li" }],
    });
  });

  it.each([["PK\u0003\u0004"], ["\ufffd\ufffd"]])("is refused when it is another file: %j", (cell) => {
    const found = read([cell, "x"], ["1", "2"]);
    expect(found.kind === "problems" ? found.problems[0]!.en : found).toMatch(/not a list of students/);
  });

  it("needs no names", () => {
    expect(read(["学号"], ["1"], ["2"])).toEqual({
      kind: "students",
      students: [
        { id: "1", name: "" },
        { id: "2", name: "" },
      ],
    });
  });

  it.each([
    [[], "The list has no students."],
    [[["id", "name"]], "The list has no students."],
    [[["name"], ["Li Na"]], "The list has no column of student IDs: give one the heading id."],
    [
      [
        ["id", "name"],
        ["", "Li Na"],
      ],
      "A student has no ID: Li Na.",
    ],
    [[["id"], ["a1"], ["A1"]], "The student ID A1 occurs twice."],
  ])("is refused with the reason: %j", (rows: string[][], reason) => {
    const found = readStudents(rows);
    expect(found.kind === "problems" ? found.problems.map(({ en }) => en) : found).toEqual([reason]);
  });
});
