import { type Language, localize } from "../../../language/localized";
import { notCalculated } from "../../../sheets/not-calculated";
import type { AnswerValue } from "../../marking/answers/read-answer";
import { mark } from "../../marking/mark";
import type { Answers, Marking } from "../../marking/types";
import { findAnswers } from "../../sheet/find-answers";
import { findCode, findVariantOf } from "../../sheet/find-variant";
import { nameStem } from "../../sheet/names";
import { textOf } from "../../sheet/read-sheet";
import { sheetTexts } from "../../sheet/texts";
import { formatCode, parseCode } from "../../variants/code";
import { studentLabel } from "../student-files";
import { classTexts } from "../texts";
import type { AssignedVariant } from "../types";
import { changedData } from "./changed-data";
import type { FileProblem, GradedExercise, GradedFile, ReturnedFile, ReturnedSheet } from "./types";

/** Which student of the class has a code. */
export type Register = ReadonlyMap<string, AssignedVariant>;

export const registerOf = (assigned: readonly AssignedVariant[]): Register =>
  new Map(assigned.map((one) => [one.code, one]));

/** Which defined names of a workbook are needed to mark it. */
export const isNeededName = (name: string): boolean => name.toUpperCase().startsWith(nameStem("").toUpperCase());

/**
 * Marks the exercises of a file, whatever the file and its sheets are called now. What cannot be marked is named among
 * the problems, never dropped.
 */
export function gradeFile({ file, content }: ReturnedFile, register: Register, language: Language): GradedFile {
  if (typeof content === "string") return { file, graded: [], problems: [{ kind: "unreadable", reason: content }] };
  const problems: FileProblem[] = [];
  const found = content.flatMap((sheet) => gradeSheet(file, sheet, register, language, problems) ?? []);
  if (found.length === 0 && problems.length === 0) problems.push({ kind: "no-exercise" });
  const students = [...new Set(found.map(({ assigned }) => assigned.studentId))];
  if (students.length > 1) problems.push({ kind: "several-students", students });
  return { file, graded: bestOfEach(found, problems), problems };
}

function gradeSheet(
  file: string,
  sheet: ReturnedSheet,
  register: Register,
  language: Language,
  problems: FileProblem[],
): GradedExercise | null {
  const said = studentIn(sheet);
  const text = findCode(sheet);
  if (text === null) {
    // A sheet of the student's own is nobody's business.
    if ([...sheet.names.keys()].some(isNeededName) || said !== null)
      problems.push({ kind: "code-erased", sheet: sheet.name, student: said });
    return null;
  }
  const parsed = parseCode(text);
  const code = "identity" in parsed ? formatCode(parsed.identity, parsed.kind === "marked") : text;
  const assigned = register.get(code);
  const variant = findVariantOf(assigned?.variant ?? text, sheet);
  if (!("questions" in variant) && variant.kind !== "marked") {
    problems.push({ kind: "code", sheet: sheet.name, why: variant });
    return null;
  }
  if (assigned === undefined || !("questions" in variant)) {
    problems.push({ kind: "other-class", sheet: sheet.name, code });
    return null;
  }
  const expected = studentLabel({ id: assigned.studentId, name: assigned.studentName });
  const isOwn = said === null || said === expected;
  if (!isOwn) problems.push({ kind: "student-changed", sheet: sheet.name, found: said, expected });
  const { answers, missing } = findAnswers(variant, sheet);
  if (missing.length > 0) problems.push({ kind: "cells-missing", sheet: sheet.name, questions: missing });
  const changed = changedData(variant, sheet);
  if (changed !== null) problems.push({ kind: "data-changed", sheet: sheet.name, cells: changed });
  const open = questionsNotCalculated(answers);
  if (open.length > 0) problems.push({ kind: "not-calculated", sheet: sheet.name, questions: open });
  const marking = withRemark(mark(variant, answers, { language }), open, language);
  return { assigned, file, sheet: sheet.name, isOwn, answers: shortened(answers), marking };
}

const isNotCalculated = (value: AnswerValue): boolean =>
  typeof value === "object" && value !== null && value.error === notCalculated;

const questionsNotCalculated = (answers: Answers): readonly string[] =>
  Object.entries(answers).flatMap(([id, values = []]) => (values.some(isNotCalculated) ? [id] : []));

/** A student reads why the answer does not count, and what to do. */
function withRemark(marking: Marking, questions: readonly string[], language: Language): Marking {
  if (questions.length === 0) return marking;
  return {
    ...marking,
    questions: marking.questions.map((question) =>
      questions.includes(question.id)
        ? { ...question, feedback: localize(classTexts.notCalculated, language) }
        : question,
    ),
  };
}

const longestAnswer = 200;

/** Only what results and statistics need. */
const shortened = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, values = []]) => [
      id,
      values.map((value) => (typeof value === "string" ? value.slice(0, longestAnswer) : value)),
    ]),
  );

/** The student whom the sheet names; null when there is no label. */
function studentIn({ cells }: ReturnedSheet): string | null {
  const labels = [sheetTexts.student.en, sheetTexts.student.zh];
  for (const row of cells) {
    const place = row.findIndex((cell) => labels.includes(textOf(cell)));
    const value = place < 0 ? null : row[place + 1];
    if (typeof value === "string" || typeof value === "number") return String(value).trim().slice(0, longestAnswer);
  }
  return null;
}

function bestOfEach(found: readonly GradedExercise[], problems: FileProblem[]): readonly GradedExercise[] {
  const best = new Map<string, GradedExercise>();
  for (const one of found) {
    const { code, exercise } = one.assigned;
    const other = best.get(code);
    if (other !== undefined) {
      const { sheet, marking } = isBetter(one, other) ? other : one;
      problems.push({ kind: "twice", sheet, exercise, points: marking.points });
    }
    if (other === undefined || isBetter(one, other)) best.set(code, one);
  }
  return [...best.values()];
}

/**
 * Which of two sheets with the same exercise counts: the student's own before one that names somebody else, then the one
 * with more points, then the one with more answers. Dates say nothing: a download has the date of the download.
 */
export function isBetter(one: GradedExercise, other: GradedExercise): boolean {
  if (one.isOwn !== other.isOwn) return one.isOwn;
  const [mine, its] = [one.marking, other.marking];
  return mine.points === its.points ? mine.answered > its.answered : mine.points > its.points;
}
