import { type Language, localize, type Localized } from "../../language/localized";
import { roundTo } from "../rounding";
import { findExercise } from "../variants/variant";
import type { GradedClass, GradedStudent } from "./grading-types";
import { classTexts, problemText } from "./texts";
import type { AssignedVariant } from "./types";

/** A line of a CSV file. */
export type CsvRow = readonly (string | number)[];

/** The headers of `variants.csv`, the same in every language because the marker reads them. */
export const variantHeaders = ["student_id", "student_name", "exercise", "code"] as const;

export function variantRows(assigned: readonly AssignedVariant[]): readonly CsvRow[] {
  return [
    variantHeaders,
    ...assigned.map(({ studentId, studentName, exercise, code }) => [studentId, studentName, exercise, code]),
  ];
}

/** One line for each student: points of each question, of each exercise and in all, and what to know of the files. */
export function resultRows(graded: GradedClass, language: Language): readonly CsvRow[] {
  const say = (one: Localized) => localize(one, language);
  const exercises = [...new Set(graded.students.flatMap((student) => student.exercises.map(exerciseOf)))];
  const columns = exercises.flatMap((exercise) => [
    ...(findExercise(exercise)?.questions ?? []).map(({ id }) => `${exercise}: ${id}`),
    `${exercise}: ${say(classTexts.sum)}`,
  ]);
  const { id, name, file, total, outOf, percent, remarks } = classTexts;
  return [
    [say(id), say(name), say(file), ...columns, say(total), say(outOf), say(percent), say(remarks)],
    ...graded.students.map((student) => [
      student.id,
      student.name,
      filesOf(student).join("; "),
      ...exercises.flatMap((exercise) => pointsIn(student, exercise, say(classTexts.notHandedIn))),
      roundTo(student.points, 4),
      student.outOf,
      student.outOf === 0 ? "" : roundTo((100 * student.points) / student.outOf, 1),
      remarksOn(student, graded, language).join(" "),
    ]),
  ];
}

const exerciseOf = ({ assigned }: GradedStudent["exercises"][number]) => assigned.exercise;

const filesOf = ({ exercises }: GradedStudent): readonly string[] => [
  ...new Set(exercises.flatMap(({ graded }) => graded?.file ?? [])),
];

function pointsIn(student: GradedStudent, exercise: string, notHandedIn: string): CsvRow {
  const questions = findExercise(exercise)?.questions ?? [];
  const own = student.exercises.find((one) => exerciseOf(one) === exercise);
  const marking = own?.graded?.marking;
  if (marking === undefined) return [...questions.map(() => ""), own === undefined ? "" : notHandedIn];
  return [...marking.questions.map(({ points }) => points), roundTo(marking.points, 4)];
}

function remarksOn(student: GradedStudent, { files, identical }: GradedClass, language: Language): readonly string[] {
  const own = filesOf(student);
  const problems = files
    .filter(({ file }) => own.includes(file))
    .flatMap((file) => file.problems.map((problem) => localize(problemText(problem), language)));
  const shared = identical
    .filter(({ students }) => students.includes(student.id))
    .map(({ students, exercise }) => {
      const others = students.filter((one) => one !== student.id);
      return language === "zh-CN"
        ? `练习 ${exercise} 中与 ${others.join("、")} 有相同的错误答案。`
        : `Equal wrong answers in ${exercise} with ${others.join(", ")}.`;
    });
  return [...new Set([...problems, ...shared])];
}

/** One line for everything about the files that the teacher should know, and for equal wrong answers. */
export function reportRows({ files, identical, students }: GradedClass, language: Language): readonly CsvRow[] {
  const say = (one: Localized) => localize(one, language);
  const missing = students.flatMap((student) =>
    student.exercises.flatMap(({ graded, assigned }) =>
      graded === null
        ? [["", student.id, "not-handed-in", `${assigned.exercise}: ${say(classTexts.notHandedIn)}`]]
        : [],
    ),
  );
  return [
    [say(classTexts.file), say(classTexts.students), say(classTexts.kind), say(classTexts.remark)],
    ...files.flatMap(({ file, graded, problems }) =>
      problems.map((problem) => [
        file,
        [...new Set(graded.map(({ assigned }) => assigned.studentId))].join(", "),
        problem.kind,
        say(problemText(problem)),
      ]),
    ),
    ...identical.map(({ students: sharing, exercise, answers }) => [
      "",
      sharing.join(", "),
      "identical",
      `${exercise}: ${answers.map(({ question, value }) => `${question} = ${value}`).join("; ")}`,
    ]),
    ...missing,
  ];
}
