import { type Language, type Localized, localize } from "../../../language/localized";
import { formats } from "../../../sheets/number-formats";
import type { PlanCell, SheetPlan, StyledRange } from "../../../sheets/plan";
import { describeVariant } from "../../sheet/describe";
import { isVariant, variantOfCode } from "../../variants/variant";
import type { GradedClass, GradedStudent } from "../grading/types";
import { classTexts } from "../texts";
import type { AssignedVariant } from "../types";
import { classKey, keyRows, questionRows, statisticsRows } from "./question-rows";
import { pointRows, problemRows, type TableRow } from "./rows";

/** A sheet of one table under a title and a note, as wide as its header. */
function tableSheet(
  sheetName: string,
  titles: readonly string[],
  rows: readonly TableRow[],
  widths: readonly number[],
  frozenColumns = 0,
): SheetPlan {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const whole = (row: TableRow) =>
    Array.from({ length: width }, (_, column): PlanCell => ({ value: row[column] ?? null }));
  const band = (row: number, style: StyledRange["style"]): StyledRange => ({
    range: { top: row, left: 0, bottom: row, right: width - 1 },
    style,
  });
  return {
    sheetName,
    cells: [...titles.map((title) => whole([title])), ...rows.map(whole)],
    columnWidths: Array.from({ length: width }, (_, column) => widths[column] ?? 12),
    styles: [band(0, "title"), band(titles.length, "header")],
    frozenRows: titles.length + 1,
    frozenColumns,
    notes: [],
    table: null,
    chart: null,
  };
}

/** The right answers of every student; for the teacher alone. */
export function keyPlan(
  assigned: readonly AssignedVariant[],
  language: Language,
  keys = classKey(assigned, language),
): SheetPlan {
  const titles = [classTexts.key, classTexts.keyWarning].map((one) => localize(one, language));
  return tableSheet(titles[0] ?? "", titles, keyRows(assigned, keys, language), [14, 18, 20, 28, 22, 8, 18]);
}

/** The sheets of the workbook of results. */
export function resultPlans(
  graded: GradedClass,
  assigned: readonly AssignedVariant[],
  language: Language,
): readonly SheetPlan[] {
  const say = (one: Localized) => localize(one, language);
  const { points, questions, problems, statistics, pointsNote, questionsNote, problemsNote, statisticsNote } =
    classTexts;
  const keys = classKey(assigned, language);
  const sheet = (name: Localized, note: Localized, rows: readonly TableRow[], widths: readonly number[], frozen = 0) =>
    tableSheet(say(name), [say(name), say(note)], rows, widths, frozen);
  return [
    sheet(points, pointsNote, pointRows(graded, language), [14, 18], 2),
    sheet(
      questions,
      questionsNote,
      questionRows(graded, keys, language),
      [14, 18, 20, 6, 18, 24, 24, 9, 9, 9, 18, 30, 30],
      2,
    ),
    sheet(problems, problemsNote, problemRows(graded, language), [36, 20, 18, 90]),
    keyPlan(assigned, language, keys),
    sheet(statistics, statisticsNote, statisticsRows(graded, language), [20, 6, 18, 12, 12, 12, 9, 12, 14, 20, 14]),
  ];
}

/** What a student gets back: points and feedback, question by question. */
export function feedbackPlan(student: GradedStudent, label: string, language: Language): SheetPlan {
  const say = (one: Localized) => localize(one, language);
  const { exercise, question, points, outOf, feedback, total } = classTexts;
  const header = [exercise, question, points, outOf, feedback].map(say);
  const rows = student.exercises.flatMap((one): readonly TableRow[] => {
    const variant = one.graded === null ? null : variantOfCode(one.assigned.variant);
    if (variant === null || !isVariant(variant))
      return [
        [one.assigned.exercise, "", one.points, one.outOf, one.graded === null ? say(classTexts.notHandedInLong) : ""],
      ];
    const { title, questions } = describeVariant(variant);
    const isChanged = one.points !== one.questionPoints;
    return [
      ...one.questions.map((marked, place): TableRow => [
        say(title),
        `${marked.number}. ${say(questions[place]?.ask ?? { en: "", zh: "" })}`,
        marked.points,
        marked.outOf,
        [marked.feedback, marked.comment].filter((text) => text !== "").join(" "),
      ]),
      ...(isChanged
        ? [[say(title), say(classTexts.sum), one.points, one.outOf, say(classTexts.changedByTeacher)]]
        : []),
    ];
  });
  const last: TableRow = [say(total), "", student.points, student.outOf, student.comment];
  const plan = tableSheet(
    say(feedback),
    [say(classTexts.feedbackTitle), label],
    [header, ...rows, last],
    [26, 60, 9, 9, 70],
  );
  const first = 3;
  const cells = plan.cells.map((row, at) =>
    at < first ? row : row.map((cell, column) => (column === 3 ? { ...cell, format: formats.whole } : cell)),
  );
  const text = (left: number): StyledRange => ({
    range: { top: first, left, bottom: first + rows.length, right: left },
    style: "text",
  });
  return { ...plan, cells, styles: [...plan.styles, text(0), text(1), text(2), text(3), text(4)] };
}
