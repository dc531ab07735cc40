import { exercises } from "../../../src/exercises/catalogue";
import { assignedVariants } from "../../../src/exercises/class/assign-variants";
import { classOf } from "../../../src/exercises/class/grading/grade-class";
import { gradeFile, registerOf } from "../../../src/exercises/class/grading/grade-file";
import { identicalAnswers } from "../../../src/exercises/class/grading/identical-answers";
import { statisticsOf } from "../../../src/exercises/class/grading/statistics";
import { noChanges, readChanges } from "../../../src/exercises/class/grading/teacher-changes";
import type { GradedClass, ReturnedFile, ReturnedSheet } from "../../../src/exercises/class/grading/types";
import { feedbackPlan } from "../../../src/exercises/class/results/feedback-plan";
import { keyPlans } from "../../../src/exercises/class/results/key-plans";
import { resultPlans } from "../../../src/exercises/class/results/plans";
import { resultFiles } from "../../../src/exercises/class/results/result-files";
import { problemRows, resultRows } from "../../../src/exercises/class/results/rows";
import { solutionsOf } from "../../../src/exercises/class/results/solutions";
import { studentFiles } from "../../../src/exercises/class/student-files";
import type { AssignedVariant } from "../../../src/exercises/class/types";
import { answerKey } from "../../../src/exercises/marking/answers/answer-key";
import type { AnswerValue } from "../../../src/exercises/marking/answers/read-answer";
import { describeVariant } from "../../../src/exercises/sheet/describe";
import { exercisePlan } from "../../../src/exercises/sheet/plan";
import type { Variant } from "../../../src/exercises/types";
import { findExercise } from "../../../src/exercises/variants/variant";
import { type Language, localize } from "../../../src/language/localized";
import { notCalculated } from "../../../src/sheets/not-calculated";
import { displayedText } from "../../../src/sheets/number-formats";
import { cellAddress } from "../../../src/sheets/references/address";

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
const file = (name: string, sheets: readonly ReturnedSheet[] | null): ReturnedFile => ({
  file: name,
  content: sheets ?? "damaged",
});
/** By the name of the file. */
const kinds = ({ files: graded }: GradedClass) =>
  Object.fromEntries(graded.map(({ file: name, problems }) => [name, problems.map(({ kind }) => kind)]));
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
    expect(Object.values(kinds(graded))).toEqual([[], [], []]);
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
    expect(kinds(graded)).toEqual({
      "broken.xlsx": ["unreadable"],
      "notes.xlsx": ["no-exercise"],
      "stranger.xlsx": ["other-class"],
      "good.xlsx": [],
    });
    expect(points(graded)).toEqual([full, 0, 0]);
  });

  it("notices a code that was changed, and one that belongs to another student", () => {
    const edited = returnedSheet(variantOf(0), labels[0]!);
    const { code } = variantOf(0);
    const other = code.slice(0, -3) + (code.at(-3) === "Z" ? "Y" : "Z") + code.slice(-2);
    const cells = edited.cells.map((row) => row.map((cell) => (cell === code ? other : cell)));
    const swapped = returnedSheet(variantOf(1), labels[2]!);
    const graded = gradeClass(assigned, [file("a", [{ ...edited, cells }]), file("b", [swapped])], "en");
    expect(kinds(graded)).toEqual({ a: ["code"], b: ["student-changed"] });
    expect(points(graded)).toEqual([0, full, 0]);
  });

  it("counts the best of several files of a student, and lists the others with their points", () => {
    const own = (answer?: Parameters<typeof returnedSheet>[2]) => returnedSheet(variantOf(0), labels[0]!, answer);
    const blank = own(() => null);
    const one = own((right, question) => (question === shares.questions[0]!.id ? right : null));
    const graded = gradeClass(
      assigned,
      [file("c blank", [blank]), file("a one", [one]), file("b full", [own()])],
      "en",
    );
    expect(points(graded)[0]).toBe(full);
    expect(graded.files.map(({ file: name, problems }) => [name, ...problems])).toEqual([
      ["a one", expect.objectContaining({ kind: "not-counted", points: 1, by: "b full", byPoints: full })],
      ["b full"],
      ["c blank", expect.objectContaining({ kind: "not-counted", points: 0, by: "b full", byPoints: full })],
    ]);
    const reversed = gradeClass(assigned, [file("b full", [own()]), file("c blank", [blank])], "en");
    expect(points(reversed)[0]).toBe(full);
  });

  it("counts a student's own file before one that names somebody else, however good", () => {
    const poor = returnedSheet(variantOf(0), labels[0]!, (right, question) =>
      question === shares.questions[0]!.id ? right : null,
    );
    const foreign = returnedSheet(variantOf(0), labels[1]!);
    const graded = gradeClass(assigned, [file("a foreign", [foreign]), file("b own", [poor])], "en");
    expect(points(graded)[0]).toBe(1);
    expect(kinds(graded)).toEqual({ "a foreign": ["student-changed", "not-counted"], "b own": [] });
  });

  it("remarks on formulas without results, and tells the student what to do", () => {
    const sheet = returnedSheet(variantOf(0), labels[0]!, () => ({ error: notCalculated }));
    const graded = gradeClass(assigned, [file("a", [sheet])], "en");
    expect(graded.files[0]!.problems).toEqual([
      { kind: "not-calculated", sheet: sheet.name, questions: shares.questions.map(({ id }) => id) },
    ]);
    expect(graded.students[0]!.exercises[0]!.questions[0]!.feedback).toMatch(/open it in Excel/);
  });

  it("remarks on edited data with the cells, on sorted ones not", () => {
    const sheet = returnedSheet(variantOf(0), labels[0]!);
    const range = sheet.names.get("JJJ_shares_data")!;
    const edited = sheet.cells.map((row) => [...row]);
    edited[range.top + 1]![range.left + 1] = 1;
    const problems = (cells: readonly (readonly AnswerValue[])[]) =>
      gradeClass(assigned, [file("a", [{ ...sheet, cells }])], "en").files[0]!.problems;
    expect(problems(edited)).toEqual([
      { kind: "data-changed", sheet: sheet.name, cells: [cellAddress(range.top + 1, range.left + 1)] },
    ]);
    const sorted = sheet.cells.map((row) => [...row]);
    [sorted[range.top + 1], sorted[range.top + 2]] = [sorted[range.top + 2]!, sorted[range.top + 1]!];
    expect(problems(sorted)).toEqual([]);
    const without = sheet.cells.map((row, place) => (place === range.top ? [] : row));
    expect(problems(without)).toEqual([{ kind: "data-changed", sheet: sheet.name, cells: [] }]);
  });

  it("remarks on a sheet whose code was erased", () => {
    const sheet = returnedSheet(variantOf(0), labels[0]!);
    const cells = sheet.cells.map((row) => row.map((cell) => (cell === variantOf(0).code ? null : cell)));
    const graded = gradeClass(assigned, [file("a", [{ ...sheet, cells }])], "en");
    expect(graded.files[0]!.problems).toEqual([{ kind: "code-erased", sheet: sheet.name, student: labels[0] }]);
  });

  it("counts the better of two sheets with the same exercise in one file", () => {
    const wrong = returnedSheet(variantOf(0), labels[0]!, () => null);
    const graded = gradeClass(assigned, [file("a", [wrong, returnedSheet(variantOf(0), labels[0]!)])], "en");
    expect(kinds(graded)).toEqual({ a: ["twice"] });
    expect(points(graded)[0]).toBe(full);
  });

  it("reports a file with the exercises of two students", () => {
    const graded = gradeClass(
      assigned,
      [file("a", [returnedSheet(variantOf(0), labels[0]!), returnedSheet(variantOf(1), labels[1]!)])],
      "en",
    );
    expect(kinds(graded)).toEqual({ a: ["several-students"] });
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

  it("does not take named mistakes for copies, which many make where the figures are the same", () => {
    const wrongs = students.map((_, place) => {
      const graded = gradeClass(
        assigned,
        [
          file("a", [
            returnedSheet(variantOf(place), labels[place]!, (right) =>
              typeof right === "number" ? 100 * right : right,
            ),
          ]),
        ],
        "en",
      );
      return graded.files[0]!.graded[0]!;
    });
    const cells = wrongs[0]!.marking.questions.flatMap((question) => question.cells);
    expect(cells.filter(({ mistake }) => mistake === "percent").length).toBeGreaterThan(1);
    const twins = wrongs.map((one) => ({ ...one, answers: wrongs[0]!.answers }));
    expect(identicalAnswers(twins)).toEqual([]);
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
    expect(rows.map((row) => row.length)).toEqual(Array(4).fill(3 + questions + 1 + 5));
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ["Student ID", "Name", "File"],
      ["1", "Student 1", "1.xlsx"],
      ["2", "Student 2", ""],
      ["3", "Student 3", ""],
    ]);
    expect(rows[1]!.slice(3, 3 + questions)).toEqual(shares.questions.map((question) => question.points));
    expect(rows[1]!.slice(-5)).toEqual([full, full, 100, "", ""]);
    expect(rows[2]!.slice(3 + questions)).toEqual(["not handed in", 0, full, 0, "", ""]);
  });

  it.each(["en", "zh-CN"] as const)("reports files and students to look at, in %s", (language) => {
    const rows = problemRows(graded, language);
    expect(rows.map((row) => row[2])).toEqual([
      language === "en" ? "Kind" : "类型",
      "unreadable",
      "not-handed-in",
      "not-handed-in",
    ]);
    expect(rows[1]![3]).toBe(language === "en" ? "The file is damaged." : "文件已损坏。");
  });

  it("names all that a student did not hand in on one line", () => {
    const several = { ...request, exercises: exercises.slice(0, 3) };
    const all = assignedVariants(studentFiles(several, "en", false));
    const rows = problemRows(gradeClass(all, [], "en"), "en").slice(1);
    expect(rows.map(([, who, kind]) => [who, kind])).toEqual(["1", "2", "3"].map((id) => [id, "not-handed-in"]));
    expect(rows[0]![3]).toBe(`not handed in: ${several.exercises.map(({ id }) => id).join(", ")}`);
  });

  it("keeps what the teacher changed in points and comments when it is marked again", () => {
    const returned = [file("1.xlsx", [returnedSheet(variantOf(0), labels[0]!)])];
    const first = gradeClass(assigned, returned, "en");
    const sheets = resultPlans(first, assigned, "en").map(({ sheetName: name, cells }) => ({
      name,
      cells: cells.map((row) => row.map(({ value }): AnswerValue => value)),
      names: new Map(),
    }));
    expect(readChanges(sheets)).toEqual(noChanges);
    const change = (sheet: number, row: number, header: string, value: AnswerValue) => {
      const { cells } = sheets[sheet]!;
      cells[row]![cells[2]!.indexOf(header)] = value;
    };
    change(0, 4, "shares", 2.5);
    change(0, 3, "Comment", "Well done");
    change(1, 3, "Points", 0.5);
    change(1, 3, "Comment", "Rounded");
    const register = registerOf(assigned);
    const graded2 = returned.map((one) => gradeFile(one, register, "en"));
    const again = classOf(assigned, graded2, readChanges(sheets)!);
    const lost = shares.questions[0]!.points - 0.5;
    expect(points(again)).toEqual([full - lost, 2.5, 0]);
    expect(again.students[0]!.comment).toBe("Well done");
    expect(again.students[0]!.exercises[0]!.questions[0]).toMatchObject({ points: 0.5, comment: "Rounded" });
    const rewritten = resultPlans(again, assigned, "en").map(({ sheetName: name, cells }) => ({
      name,
      cells: cells.map((row) => row.map(({ value }): AnswerValue => value)),
      names: new Map(),
    }));
    expect(classOf(assigned, graded2, readChanges(rewritten)!)).toEqual(again);
  });

  it("has statistics of each question: difficulty, discrimination, the commonest mistake", () => {
    const answers: Parameters<typeof returnedSheet>[2][] = [(right) => right, () => null, () => 0.123];
    const returned = answers.map((answer, place) =>
      file(`${place}.xlsx`, [returnedSheet(variantOf(place), labels[place]!, answer)]),
    );
    const rows = statisticsOf(gradeClass(assigned, returned, "en"));
    expect(rows.map(({ question }) => question)).toEqual(shares.questions.map(({ id }) => id));
    expect(rows[0]).toMatchObject({ handedIn: 3, answered: 2, mean: 1 / 3, difficulty: 1 / 3, mistake: null });
    // One has all points, two have none: the questions agree with each other.
    expect(rows[0]!.discrimination).toBeCloseTo(1, 12);
  });

  it.each(["en", "zh-CN"] as const)("has a key with a sheet for each exercise, to be read, in %s", (language) => {
    const several = studentFiles({ ...request, exercises: exercises.slice(0, 3) }, language, false);
    const plans = keyPlans(assignedVariants(several), language);
    expect(plans).toHaveLength(3);
    plans.forEach(({ cells, sheetName }, exercise) => {
      const answers = several.flatMap(({ variants }) => Object.values(answerKey(variants[exercise]!, language)).flat());
      expect(cells.slice(3).map((row) => row[5]!.value)).toEqual(answers);
      const { questions } = describeVariant(several[0]!.variants[exercise]!);
      const asked = cells.slice(3).map((row) => row[3]!.value);
      for (const { ask } of questions) expect(asked).toContain(localize(ask, language));
      // Each cell of a block has its own line, its question and how it is worked out are said once.
      for (const row of cells.slice(3)) expect([row[3], row[4]].some((cell) => cell!.value !== "")).toBe(true);
      expect(cells.slice(3).map((row) => row[3]!.value === "")).toEqual(
        cells.slice(3).map((row) => row[7]!.value === ""),
      );
      expect(sheetName.length).toBeLessThanOrEqual(31);
    });
  });

  it.each(["en", "zh-CN"] as const)("has a sheet of feedback for each student, in %s", (language) => {
    const plan = feedbackPlan(graded.students[0]!, labels[0]!, { language, hasSolutions: false });
    expect(plan.cells.map((row) => row.length)).toEqual(plan.cells.map(() => 5));
    expect(plan.cells.slice(3, -1).map((row) => row[2]!.value)).toEqual(
      shares.questions.map(({ points: most }) => most),
    );
    for (const row of plan.cells.slice(3, -1)) expect(String(row[4]!.value)).not.toBe("");
    expect(feedbackPlan(graded.students[1]!, labels[1]!, { language, hasSolutions: false }).cells).toHaveLength(5);
  });

  it.each(["en", "zh-CN"] as const)("has right answers in the feedback only after the deadline, in %s", (language) => {
    const returned = [file("1.xlsx", [returnedSheet(variantOf(0), labels[0]!, () => null)])];
    const results = gradeClass(assigned, returned, language);
    const content = (hasSolutions: boolean) =>
      resultFiles(results, assigned, language, { hasSolutions }).feedback.map(({ ...one }) => JSON.stringify(one));
    for (const student of [0, 1, 2]) {
      const [before = "", after = ""] = [false, true].map((has) => content(has)[student]);
      for (const { cells, working } of solutionsOf(variantOf(student), language)) {
        expect(before).not.toContain(JSON.stringify(working).slice(1, -1));
        expect(after).toContain(JSON.stringify(working).slice(1, -1));
        for (const { place, answer, format } of cells) {
          const shown = displayedText({ value: answer, format });
          expect(after).toContain(place === "" ? `"${shown}"` : `${place}${language === "en" ? ": " : "："}${shown}`);
          if (String(answer).length > 5) expect(before).not.toContain(shown);
        }
      }
    }
    // On a screen of 1366 pixels.
    const { columnWidths } = feedbackPlan(results.students[0]!, "", { language, hasSolutions: true });
    expect(columnWidths.reduce((sum, width) => sum + 7 * width + 5, 0)).toBeLessThan(1366 - 80);
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
