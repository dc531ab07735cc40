import { type Language, type Localized, localize } from "../../../language/localized";
import type { SheetPlan } from "../../../sheets/plan";
import type { GradedClass } from "../grading/types";
import { classTexts } from "../texts";
import type { AssignedVariant } from "../types";
import { keyPlans } from "./key-plans";
import { classKey, questionRows, statisticsRows } from "./question-rows";
import { pointRows, problemRows, type TableRow } from "./rows";
import { tableSheet } from "./table-sheet";

/** The sheets of the workbook of results. */
export function resultPlans(
  graded: GradedClass,
  assigned: readonly AssignedVariant[],
  language: Language,
): readonly SheetPlan[] {
  const say = (one: Localized) => localize(one, language);
  const { points, questions, problems, statistics, pointsNote, questionsNote, problemsNote, statisticsNote } =
    classTexts;
  const sheet = (name: Localized, note: Localized, rows: readonly TableRow[], widths: readonly number[], frozen = 0) =>
    tableSheet(say(name), [say(name), say(note)], rows, widths, frozen);
  return [
    sheet(points, pointsNote, pointRows(graded, language), [14, 18], 2),
    sheet(
      questions,
      questionsNote,
      questionRows(graded, classKey(assigned, language), language),
      [14, 18, 20, 6, 18, 24, 24, 9, 9, 9, 18, 30, 30],
      2,
    ),
    sheet(problems, problemsNote, problemRows(graded, language), [36, 20, 18, 90]),
    ...keyPlans(assigned, language),
    sheet(statistics, statisticsNote, statisticsRows(graded, language), [20, 6, 18, 12, 12, 12, 9, 12, 14, 20, 14]),
  ];
}
