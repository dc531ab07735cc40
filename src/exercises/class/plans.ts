import { type Language, localize, type Localized } from "../../language/localized";
import { formats } from "../../sheets/number-formats";
import type { PlanCell, SheetPlan, StyledRange } from "../../sheets/plan";
import { answerKey } from "../marking/answer-key";
import { describeVariant } from "../sheet/describe";
import type { GradedStudent } from "./grading-types";
import { classTexts } from "./texts";
import type { StudentVariants } from "./types";

type Row = readonly PlanCell[];

/** A sheet of one table under a title, as wide as its header. */
function tableSheet(sheetName: string, titles: readonly PlanCell[], rows: readonly Row[], widths: readonly number[]) {
  const width = widths.length;
  const whole = (row: Row): Row => [...row, ...Array<PlanCell>(width - row.length).fill({ value: null })];
  const band = (row: number, style: StyledRange["style"]): StyledRange => ({
    range: { top: row, left: 0, bottom: row, right: width - 1 },
    style,
  });
  return {
    sheetName,
    cells: [...titles.map((title) => whole([title])), ...rows.map(whole)],
    columnWidths: widths,
    styles: [band(0, "title"), band(titles.length, "header")],
    frozenRows: titles.length + 1,
    frozenColumns: 0,
    notes: [],
    table: null,
    chart: null,
  } satisfies SheetPlan;
}

/** The right answers of every student; for the teacher alone. */
export function keyPlan(assigned: readonly StudentVariants[], language: Language): SheetPlan {
  const say = (one: Localized) => localize(one, language);
  const { id, name, exercise, code, question, cell, answer } = classTexts;
  const header = [id, name, exercise, code, question, cell, answer].map((one) => ({ value: say(one) }));
  const rows = assigned.flatMap(({ student, variants }) =>
    variants.flatMap((variant) =>
      Object.entries(answerKey(variant, language)).flatMap(([questionId, values]) =>
        values.map((value, place): Row => [
          { value: student.id },
          { value: student.name },
          { value: variant.exercise.id },
          { value: variant.code },
          { value: questionId },
          { value: place + 1, format: formats.whole },
          { value },
        ]),
      ),
    ),
  );
  return tableSheet(
    say(classTexts.key),
    [{ value: say(classTexts.key) }, { value: say(classTexts.keyWarning) }],
    [header, ...rows],
    [14, 18, 20, 28, 22, 8, 18],
  );
}

/** What a student gets back: points and feedback, question by question. */
export function feedbackPlan(student: GradedStudent, label: string, language: Language): SheetPlan {
  const say = (one: Localized) => localize(one, language);
  const { exercise, question, points, outOf, feedback, total } = classTexts;
  const header = [exercise, question, points, outOf, feedback].map((one) => ({ value: say(one) }));
  const rows = student.exercises.flatMap(({ assigned, graded, outOf: most }): readonly Row[] => {
    if (graded === null)
      return [
        [
          { value: assigned.exercise },
          { value: "" },
          { value: 0 },
          { value: most },
          { value: say(classTexts.notHandedInLong) },
        ],
      ];
    const { title, questions } = describeVariant(graded.variant);
    return graded.marking.questions.map((marked, place) => [
      { value: say(title) },
      { value: `${marked.number}. ${say(questions[place]?.ask ?? { en: "", zh: "" })}` },
      { value: marked.points },
      { value: marked.outOf, format: formats.whole },
      { value: marked.feedback },
    ]);
  });
  const last: Row = [
    { value: say(total) },
    { value: "" },
    { value: student.points },
    { value: student.outOf, format: formats.whole },
  ];
  const plan = tableSheet(
    say(feedback),
    [{ value: say(classTexts.feedbackTitle) }, { value: label }],
    [header, ...rows, last],
    [26, 60, 9, 9, 70],
  );
  const first = 3;
  const text = (left: number): StyledRange => ({
    range: { top: first, left, bottom: first + rows.length - 1, right: left },
    style: "text",
  });
  return rows.length === 0 ? plan : { ...plan, styles: [...plan.styles, text(0), text(1), text(4)] };
}
