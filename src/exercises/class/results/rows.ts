import { type Language, localize, type Localized } from "../../../language/localized";
import { roundTo } from "../../rounding";
import { findExercise } from "../../variants/variant";
import type { GradedClass, GradedStudent, StudentExercise } from "../grading/types";
import { asMarked, classTexts } from "../texts";
import type { AssignedVariant } from "../types";
import { problemText } from "./problem-text";

/** A line of a table. */
export type TableRow = readonly (string | number)[];

/** The headers of `variants.csv`, the same in every language because the marker reads them. */
export const variantHeaders = ["student_id", "student_name", "exercise", "code"] as const;

/** The last column of `variants.csv` for marked work, whose codes do not tell the variant. */
export const variantHeader = "variant";

export function variantRows(assigned: readonly AssignedVariant[]): readonly TableRow[] {
  const isMarked = assigned.some(({ code, variant }) => code !== variant);
  return [
    [...variantHeaders, ...(isMarked ? [variantHeader] : [])],
    ...assigned.map(({ studentId, studentName, exercise, code, variant }) => [
      studentId,
      studentName,
      exercise,
      code,
      ...(isMarked ? [variant] : []),
    ]),
  ];
}

const exercisesOf = ({ students }: GradedClass): readonly string[] => [
  ...new Set(students.flatMap(({ exercises }) => exercises.map(({ assigned }) => assigned.exercise))),
];

const exerciseOf = ({ exercises }: GradedStudent, id: string): StudentExercise | undefined =>
  exercises.find(({ assigned }) => assigned.exercise === id);

/** What counts; empty for an exercise that is not the student's. */
const countedPoints = (one: StudentExercise | undefined, notHandedIn: string): string | number => {
  if (one === undefined) return "";
  return one.graded === null && one.points === 0 ? notHandedIn : one.points;
};

/** One line for each student: points of each exercise and in all, comment, and what to know of the files. */
export function pointRows(graded: GradedClass, language: Language): readonly TableRow[] {
  const say = (one: Localized) => localize(one, language);
  const exercises = exercisesOf(graded);
  const { id, name, total, outOf, percent, comment, files, remarks } = classTexts;
  return [
    [
      say(id),
      say(name),
      ...exercises,
      ...[total, outOf, percent, comment, files, remarks].map(say),
      ...exercises.map(asMarked),
    ],
    ...graded.students.map((student) => [
      student.id,
      student.name,
      ...exercises.map((exercise) => countedPoints(exerciseOf(student, exercise), say(classTexts.notHandedIn))),
      ...totalsOf(student),
      student.comment,
      filesOf(student).join("; "),
      remarksOn(student, graded, language).join(" "),
      ...exercises.map((exercise) => {
        const one = exerciseOf(student, exercise);
        return one?.graded == null ? "" : one.questionPoints;
      }),
    ]),
  ];
}

const totalsOf = ({ points, outOf }: GradedStudent): TableRow => [
  points,
  outOf,
  outOf === 0 ? "" : roundTo((100 * points) / outOf, 1),
];

/** One line for each student with the points of each question: what other programs read. */
export function resultRows(graded: GradedClass, language: Language): readonly TableRow[] {
  const say = (one: Localized) => localize(one, language);
  const exercises = exercisesOf(graded);
  const { id, name, file, total, outOf, percent, comment, remarks } = classTexts;
  const questionsOf = (exercise: string) => (findExercise(exercise)?.questions ?? []).map((question) => question.id);
  const columns = exercises.flatMap((exercise) => [
    ...questionsOf(exercise).map((question) => `${exercise}: ${question}`),
    `${exercise}: ${say(classTexts.sum)}`,
  ]);
  return [
    [say(id), say(name), say(file), ...columns, ...[total, outOf, percent, comment, remarks].map(say)],
    ...graded.students.map((student) => [
      student.id,
      student.name,
      filesOf(student).join("; "),
      ...exercises.flatMap((exercise) => {
        const one = exerciseOf(student, exercise);
        const points = questionsOf(exercise).map(
          (question) => one?.questions.find(({ id: found }) => found === question)?.points ?? "",
        );
        return [...points, countedPoints(one, say(classTexts.notHandedIn))];
      }),
      ...totalsOf(student),
      student.comment,
      remarksOn(student, graded, language).join(" "),
    ]),
  ];
}

const filesOf = ({ exercises }: GradedStudent): readonly string[] => [
  ...new Set(exercises.flatMap(({ graded }) => graded?.file ?? [])),
];

function remarksOn(student: GradedStudent, { files, identical }: GradedClass, language: Language): readonly string[] {
  const own = filesOf(student);
  const problems = files
    .filter(
      ({ file, graded }) => own.includes(file) || graded.some(({ assigned }) => assigned.studentId === student.id),
    )
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

/** One line for everything about the files that the teacher should know, for equal wrong answers, and for what is missing. */
export function problemRows({ files, identical, students }: GradedClass, language: Language): readonly TableRow[] {
  const say = (one: Localized) => localize(one, language);
  const missing = students.flatMap((student): readonly TableRow[] => {
    const open = student.exercises.filter(({ graded }) => graded === null).map(({ assigned }) => assigned.exercise);
    return open.length === 0
      ? []
      : [
          [
            "",
            student.id,
            "not-handed-in",
            `${say(classTexts.notHandedIn)}${language === "en" ? ": " : "："}${open.join(", ")}`,
          ],
        ];
  });
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

/** Grades as Moodle imports them: by ID number, a column for each exercise, the total and the comment. */
export function moodleRows(graded: GradedClass): readonly TableRow[] {
  const exercises = exercisesOf(graded);
  return [
    ["ID number", "Full name", ...exercises, "Total", "Feedback comments"],
    ...graded.students.map((student) => [
      student.id,
      student.name,
      ...exercises.map((exercise) => {
        const one = exerciseOf(student, exercise);
        return one === undefined || (one.graded === null && one.points === 0) ? "" : one.points;
      }),
      student.points,
      student.comment,
    ]),
  ];
}
