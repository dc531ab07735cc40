import { type Language, localize, type Localized } from "../../../language/localized";
import { answerKey } from "../../marking/answers/answer-key";
import type { AnswerValue } from "../../marking/answers/read-answer";
import { roundTo } from "../../rounding";
import { isVariant, variantOfCode } from "../../variants/variant";
import { statisticsOf } from "../grading/statistics";
import type { GradedClass } from "../grading/types";
import { classTexts } from "../texts";
import type { AssignedVariant } from "../types";
import type { TableRow } from "./rows";

/** The right answers of a class, by the code of the variant and the question. */
export type ClassKey = ReadonlyMap<string, ReadonlyMap<string, readonly (number | string)[]>>;

/** Every variant is drawn once for all tables. */
export const classKey = (assigned: readonly AssignedVariant[], language: Language): ClassKey =>
  new Map(assigned.map((one) => [one.variant, keyOf(one, language)]));

/** One line for each question of what was handed in. */
export function questionRows({ students }: GradedClass, keys: ClassKey, language: Language): readonly TableRow[] {
  const say = (one: Localized) => localize(one, language);
  const { id, name, exercise, number, question, answer, rightAnswer, points, marker, outOf, mistake, comment, file } =
    classTexts;
  const headers = [
    id,
    name,
    exercise,
    number,
    question,
    answer,
    rightAnswer,
    points,
    marker,
    outOf,
    mistake,
    comment,
    file,
  ];
  return [
    headers.map(say),
    ...students.flatMap((student) =>
      student.exercises.flatMap(({ assigned, graded, questions }) => {
        const key = keys.get(assigned.variant);
        return questions.map((one) => [
          student.id,
          student.name,
          assigned.exercise,
          one.number,
          one.id,
          (graded?.answers[one.id] ?? []).map(shownAnswer).join("; "),
          (key?.get(one.id) ?? []).map((value) => shownAnswer(value)).join("; "),
          one.points,
          one.markedPoints,
          one.outOf,
          mistakesIn(graded?.marking.questions[one.number - 1]?.cells ?? []),
          one.comment,
          graded?.file ?? "",
        ]);
      }),
    ),
  ];
}

const mistakesIn = (cells: readonly { readonly mistake: string | null }[]): string =>
  [...new Set(cells.flatMap(({ mistake }) => mistake ?? []))].join(", ");

/** An answer as it is shown in a table. */
export function shownAnswer(value: AnswerValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "number" ? String(Number(value.toPrecision(8))) : String(value);
}

const keyOf = ({ variant }: AssignedVariant, language: Language): ReadonlyMap<string, readonly (number | string)[]> => {
  const found = variantOfCode(variant);
  return new Map(isVariant(found) ? Object.entries(answerKey(found, language)) : []);
};

/** One line for each question: how the class did on it. */
export function statisticsRows(graded: GradedClass, language: Language): readonly TableRow[] {
  const { exercise, number, question, handedIn, answered, mean, outOf } = classTexts;
  const { difficulty, discrimination, commonMistake, howOften } = classTexts;
  const headers = [
    exercise,
    number,
    question,
    handedIn,
    answered,
    mean,
    outOf,
    difficulty,
    discrimination,
    commonMistake,
    howOften,
  ];
  return [
    headers.map((one) => localize(one, language)),
    ...statisticsOf(graded).map((one) => [
      one.exercise,
      one.number,
      one.question,
      one.handedIn,
      one.answered,
      roundTo(one.mean, 3),
      one.outOf,
      roundTo(one.difficulty, 3),
      one.discrimination === null ? "" : roundTo(one.discrimination, 3),
      one.mistake?.name ?? "",
      one.mistake?.students ?? "",
    ]),
  ];
}
