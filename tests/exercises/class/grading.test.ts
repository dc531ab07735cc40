import { exercises } from "../../../src/exercises/catalogue";
import { assignedVariants } from "../../../src/exercises/class/assign-variants";
import { classOf } from "../../../src/exercises/class/grade-class";
import { gradeFile, registerOf } from "../../../src/exercises/class/grade-file";
import type { GradedClass, ReturnedFile, ReturnedSheet } from "../../../src/exercises/class/grading-types";
import { feedbackPlan, keyPlan } from "../../../src/exercises/class/plans";
import { reportRows, resultRows } from "../../../src/exercises/class/rows";
import { studentFiles } from "../../../src/exercises/class/student-files";
import type { AssignedVariant } from "../../../src/exercises/class/types";
import { answerKey } from "../../../src/exercises/marking/answer-key";
import type { AnswerValue } from "../../../src/exercises/marking/read-answer";
import { exercisePlan } from "../../../src/exercises/sheet/plan";
import type { Variant } from "../../../src/exercises/types";
import { findExercise } from "../../../src/exercises/variants/variant";
import type { Language } from "../../../src/language/localized";

/** As the command for grading does it, file by file. */
function gradeClass(
  of: readonly AssignedVariant[],
  returned: readonly ReturnedFile[],
  language: Language,
): GradedClass {
  const register = registerOf(of);
  return classOf(
    of,
    returned.map((one) => gradeFile(one, register, language)),
  );
}

const shares = findExercise("shares")!;
const students = ["1", "2", "3"].map((id) => ({ id, name: `Student ${id}` }));
const request = { students, exercises: [shares], salt: "test" };
const files = studentFiles(request, "en", false);
const assigned = assignedVariants(files);

/** The sheet as handed back, its answers filled in by `answer`. */
function returnedSheet(
  variant: Variant,
  student: string | null,
  answer: (right: number | string, question: string) => AnswerValue = (right) => right,
): ReturnedSheet & { cells: AnswerValue[][] } {
  const { plan, layout } = exercisePlan(variant, { language: "en", student, live: false });
  const cells = plan.cells.map((row) => row.map(({ value }): AnswerValue => value));
  const key = answerKey(variant, "en");
  for (const { id, answers } of layout.questions)
    key[id]!.forEach((right, place) => {
      const columns = answers.right - answers.left + 1;
      cells[answers.top + Math.floor(place / columns)]![answers.left + (place % columns)] = answer(right, id);
    });
  return { name: plan.sheetName, cells, names: new Map(plan.names!.map(({ name, range }) => [name, range])) };
}

const variantOf = (place: number) => files[place]!.variants[0]!;
const labels = students.map(({ id, name }) => `${id} ${name}`);
const file = (name: string, sheets: readonly ReturnedSheet[] | null, modified = 0): ReturnedFile => ({
  file: name,
  modified,
  sheets,
  ...(sheets === null ? { reason: "bad zip" } : {}),
});
const kinds = ({ files: graded }: GradedClass) => graded.map(({ problems }) => problems.map(({ kind }) => kind));
const points = ({ students: graded }: GradedClass) => graded.map((student) => student.points);
const full = variantOf(0).points;

describe("grading a class", () => {
  it("gives full marks to right answers, whatever the file and the sheet are called", () => {
    const graded = gradeClass(
      assigned,
      students.map((_, place) =>
        file(`x${place}.xlsx`, [{ ...returnedSheet(variantOf(place), labels[place]!), name: `renamed ${place}` }]),
      ),
      "en",
    );
    expect(points(graded)).toEqual([full, full, full]);
    expect(kinds(graded)).toEqual([[], [], []]);
    expect(graded.identical).toEqual([]);
  });

  it("names what it cannot read, what is no exercise and what belongs to another class, and grades the rest", () => {
    const stranger = studentFiles({ ...request, salt: "other" }, "en", false)[0]!.variants[0]!;
    const graded = gradeClass(
      assigned,
      [
        file("broken.xlsx", null),
        file("notes.xlsx", [{ name: "Notes", cells: [["hello"]], names: new Map() }]),
        file("stranger.xlsx", [returnedSheet(stranger, labels[0]!)]),
        file("good.xlsx", [returnedSheet(variantOf(0), labels[0]!)]),
      ],
      "en",
    );
    expect(kinds(graded)).toEqual([["unreadable"], ["no-exercise"], ["other-class"], []]);
    expect(points(graded)).toEqual([full, 0, 0]);
  });

  it("notices a code that was changed, and one that belongs to another student", () => {
    const edited = returnedSheet(variantOf(0), labels[0]!);
    const { code } = variantOf(0);
    const other = code.slice(0, -3) + (code.at(-3) === "Z" ? "Y" : "Z") + code.slice(-2);
    const cells = edited.cells.map((row) => row.map((cell) => (cell === code ? other : cell)));
    const swapped = returnedSheet(variantOf(1), labels[2]!);
    const graded = gradeClass(assigned, [file("a", [{ ...edited, cells }]), file("b", [swapped])], "en");
    expect(kinds(graded)).toEqual([["code"], ["student-changed"]]);
    expect(points(graded)).toEqual([0, full, 0]);
  });

  it("counts the later of two files of a student, and notes that on the earlier", () => {
    const wrong = returnedSheet(variantOf(0), labels[0]!, () => 0.123456);
    const right = returnedSheet(variantOf(0), labels[0]!);
    const graded = gradeClass(assigned, [file("late", [right], 2), file("early", [wrong], 1)], "en");
    expect(kinds(graded)).toEqual([[], ["superseded"]]);
    expect(points(graded)[0]).toBe(full);
  });

  it("counts the better of two sheets with the same exercise in one file", () => {
    const wrong = returnedSheet(variantOf(0), labels[0]!, () => null);
    const graded = gradeClass(assigned, [file("a", [wrong, returnedSheet(variantOf(0), labels[0]!)])], "en");
    expect(kinds(graded)).toEqual([["twice"]]);
    expect(points(graded)[0]).toBe(full);
  });

  it("reports a file with the exercises of two students", () => {
    const graded = gradeClass(
      assigned,
      [file("a", [returnedSheet(variantOf(0), labels[0]!), returnedSheet(variantOf(1), labels[1]!)])],
      "en",
    );
    expect(kinds(graded)).toEqual([["several-students"]]);
    expect(points(graded)).toEqual([full, full, 0]);
  });

  it("notes students whose wrong numbers are the same, and not those who chose or guessed the same", () => {
    const copy = (place: number, numbers: (place: number) => AnswerValue) => {
      let next = 0;
      return file(`${place}`, [returnedSheet(variantOf(place), labels[place]!, () => numbers(next++))]);
    };
    const odd = (next: number) => 0.731 + next / 1000;
    const graded = gradeClass(assigned, [copy(0, odd), copy(1, odd), copy(2, () => 0.5)], "en");
    expect(graded.identical).toHaveLength(1);
    expect(graded.identical[0]).toMatchObject({ students: ["1", "2"], exercise: "shares" });
    expect(graded.identical[0]!.answers.length).toBeGreaterThan(1);
  });

  it("finds the answers after rows were inserted above them and the names were lost", () => {
    const sheet = returnedSheet(variantOf(0), labels[0]!);
    const moved = { ...sheet, cells: [[], ["a line of my own"], ...sheet.cells], names: new Map() };
    expect(points(gradeClass(assigned, [file("a", [moved])], "en"))[0]).toBe(full);
  });
});

describe("the teacher's result", () => {
  const graded = gradeClass(
    assigned,
    [file("1.xlsx", [returnedSheet(variantOf(0), labels[0]!)]), file("broken.xlsx", null)],
    "en",
  );

  it("has a line for each student, also for those who handed in nothing", () => {
    const rows = resultRows(graded, "en");
    const questions = shares.questions.length;
    expect(rows.map((row) => row.length)).toEqual(Array(4).fill(3 + questions + 1 + 4));
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ["Id", "Name", "File"],
      ["1", "Student 1", "1.xlsx"],
      ["2", "Student 2", ""],
      ["3", "Student 3", ""],
    ]);
    expect(rows[1]!.slice(3, 3 + questions)).toEqual(shares.questions.map((question) => question.points));
    expect(rows[1]!.slice(-4)).toEqual([full, full, 100, ""]);
    expect(rows[2]!.slice(3 + questions)).toEqual(["not handed in", 0, full, 0, ""]);
  });

  it.each(["en", "zh-CN"] as const)("reports files and students to look at, in %s", (language) => {
    const rows = reportRows(graded, language);
    expect(rows.map((row) => row[2])).toEqual([
      language === "en" ? "Kind" : "类型",
      "unreadable",
      "not-handed-in",
      "not-handed-in",
    ]);
    expect(rows[1]![3]).toBe(
      language === "en" ? "Cannot be read as a workbook (bad zip)." : "无法作为工作簿读取（bad zip）。",
    );
  });

  it("has a key with every right answer", () => {
    const plan = keyPlan(files, "en");
    const cells = files.flatMap(({ variants }) =>
      variants.flatMap((one) => Object.values(answerKey(one, "en")).flat()),
    );
    expect(plan.cells.slice(3).map((row) => row[6]!.value)).toEqual(cells);
  });

  it.each(["en", "zh-CN"] as const)("has a sheet of feedback for each student, in %s", (language) => {
    const plan = feedbackPlan(graded.students[0]!, labels[0]!, language);
    expect(plan.cells.map((row) => row.length)).toEqual(plan.cells.map(() => 5));
    expect(plan.cells.slice(3, -1).map((row) => row[2]!.value)).toEqual(
      shares.questions.map(({ points: most }) => most),
    );
    for (const row of plan.cells.slice(3, -1)) expect(String(row[4]!.value)).not.toBe("");
    expect(feedbackPlan(graded.students[1]!, labels[1]!, language).cells).toHaveLength(5);
  });
});

test("every exercise can be handed out and graded", () => {
  const all = { ...request, students: students.slice(0, 1), exercises };
  const [only] = studentFiles(all, "en", false);
  const sheets = only!.variants.map((variant) => returnedSheet(variant, labels[0]!));
  const graded = gradeClass(assignedVariants([only!]), [file("all", sheets)], "en");
  expect(graded.files[0]!.problems).toEqual([]);
  expect(graded.students[0]!.points).toBe(graded.students[0]!.outOf);
});
