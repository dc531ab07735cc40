import { type Language, localize, type Localized } from "../../../language/localized";
import { displayedText, formats } from "../../../sheets/number-formats";
import type { SheetPlan } from "../../../sheets/plan";
import { describeVariant } from "../../sheet/describe";
import { isVariant, variantOfCode } from "../../variants/variant";
import type { GradedStudent, StudentExercise } from "../grading/types";
import { classTexts } from "../texts";
import { shownAnswer } from "./question-rows";
import type { TableRow } from "./rows";
import { type Solution, solutionsOf } from "./solutions";
import { readableSheet, tableSheet } from "./table-sheet";

export interface FeedbackOptions {
  readonly language: Language;
  /** Whether it has the right answers and how they are worked out, as after the deadline. */
  readonly hasSolutions: boolean;
}

/** What a student gets back: points and feedback, question by question. */
export function feedbackPlan(student: GradedStudent, label: string, options: FeedbackOptions): SheetPlan {
  const { language, hasSolutions } = options;
  const say = (one: Localized) => localize(one, language);
  const { exercise, question, points, outOf, feedback, answer, rightAnswer, working, total } = classTexts;
  const solved = hasSolutions ? [answer, rightAnswer, working] : [];
  const header = [exercise, question, points, outOf, feedback, ...solved].map(say);
  const rows = student.exercises.flatMap((one) => exerciseRows(one, options));
  const last: TableRow = [say(total), "", student.points, student.outOf, student.comment];
  const plan = tableSheet(
    say(feedback),
    [say(classTexts.feedbackTitle), label],
    [header, ...rows, last],
    hasSolutions ? [18, 34, 8, 8, 34, 14, 18, 40] : [24, 50, 8, 8, 56],
  );
  const [words, figure] = [{ style: "text" }, { style: "top" }] as const;
  const whole = { ...figure, formats: [...rows, last].map(() => formats.whole) };
  return readableSheet(plan, [words, words, figure, whole, words, ...solved.map(() => words)]);
}

function exerciseRows(one: StudentExercise, { language, hasSolutions }: FeedbackOptions): readonly TableRow[] {
  const say = (text: Localized) => localize(text, language);
  const { assigned, graded, points, outOf, questionPoints } = one;
  const variant = variantOfCode(assigned.variant);
  const missing = graded === null ? say(classTexts.notHandedInLong) : "";
  if (!isVariant(variant)) return [[assigned.exercise, "", points, outOf, missing]];
  const { title, questions } = describeVariant(variant);
  const solutions = hasSolutions ? solutionsOf(variant, language) : [];
  const whole = [say(title), "", points, outOf, missing];
  if (graded === null)
    return [
      whole,
      ...solutions.map(({ number, ask, ...solution }) => [
        ...[say(title), `${number}. ${ask}`, "", "", "", ""],
        ...solvedCells(solution, language),
      ]),
    ];
  const marked = one.questions.map(
    ({ id, number, points: earned, outOf: most, feedback, comment }, place): TableRow => {
      const solution = solutions.find((other) => other.id === id);
      const answers = (graded.answers[id] ?? []).map(shownAnswer);
      const given = answers.every((answer) => answer === "") ? "" : answers.join("; ");
      return [
        ...[say(title), `${number}. ${say(questions[place]?.ask ?? { en: "", zh: "" })}`, earned, most],
        [feedback, comment].filter((text) => text !== "").join(" "),
        ...(solution === undefined ? [] : [given, ...solvedCells(solution, language)]),
      ];
    },
  );
  const isChanged = points !== questionPoints;
  return [
    ...marked,
    ...(isChanged ? [[say(title), say(classTexts.sum), points, outOf, say(classTexts.changedByTeacher)]] : []),
  ];
}

/** The right answers, each rounded as asked for, and how they are worked out. */
function solvedCells({ cells, working }: Pick<Solution, "cells" | "working">, language: Language): readonly string[] {
  const shown = cells.map(({ place, answer, format }) => {
    const value = displayedText({ value: answer, format });
    return place === "" ? value : `${place}${language === "en" ? ": " : "："}${value}`;
  });
  return [shown.join("\n"), working];
}
