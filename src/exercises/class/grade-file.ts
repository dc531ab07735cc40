import type { Language } from "../../language/localized";
import { mark } from "../marking/mark";
import { findAnswers } from "../sheet/find-answers";
import { findVariant } from "../sheet/find-variant";
import { textOf } from "../sheet/read-sheet";
import { sheetTexts } from "../sheet/texts";
import type { FileProblem, GradedExercise, GradedFile, ReturnedFile, ReturnedSheet } from "./grading-types";
import { studentLabel } from "./student-files";
import type { AssignedVariant } from "./types";

/** Which student of the class has a code. */
export type Register = ReadonlyMap<string, AssignedVariant>;

export const registerOf = (assigned: readonly AssignedVariant[]): Register =>
  new Map(assigned.map((one) => [one.code, one]));

/**
 * Marks the exercises of a file, whatever the file and its sheets are called now. What cannot be marked is named among
 * the problems, never dropped.
 */
export function gradeFile(
  { file, modified, sheets, reason }: ReturnedFile,
  register: Register,
  language: Language,
): GradedFile {
  if (sheets === null) return { file, modified, graded: [], problems: [{ kind: "unreadable", reason: reason ?? "" }] };
  const problems: FileProblem[] = [];
  const found = sheets.flatMap((sheet) => gradeSheet(file, sheet, register, language, problems) ?? []);
  if (found.length === 0 && problems.length === 0) problems.push({ kind: "no-exercise" });
  const students = [...new Set(found.map(({ assigned }) => assigned.studentId))];
  if (students.length > 1) problems.push({ kind: "several-students", students });
  return { file, modified, graded: bestOfEach(found, problems), problems };
}

function gradeSheet(
  file: string,
  sheet: ReturnedSheet,
  register: Register,
  language: Language,
  problems: FileProblem[],
): GradedExercise | null {
  const variant = findVariant(sheet);
  if (!("questions" in variant)) {
    // A sheet of the student's own is nobody's business.
    if (variant.kind !== "no-code") problems.push({ kind: "code", sheet: sheet.name, why: variant });
    return null;
  }
  const assigned = register.get(variant.code);
  if (assigned === undefined) {
    problems.push({ kind: "other-class", sheet: sheet.name, code: variant.code });
    return null;
  }
  const expected = studentLabel({ id: assigned.studentId, name: assigned.studentName });
  const said = studentIn(sheet);
  if (said !== null && said !== expected)
    problems.push({ kind: "student-changed", sheet: sheet.name, found: said, expected });
  const { answers, missing } = findAnswers(variant, sheet);
  if (missing.length > 0) problems.push({ kind: "cells-missing", sheet: sheet.name, questions: missing });
  return { assigned, variant, file, sheet: sheet.name, answers, marking: mark(variant, answers, { language }) };
}

/** The student whom the sheet names; null when there is no label. */
function studentIn({ cells }: ReturnedSheet): string | null {
  const labels = [sheetTexts.student.en, sheetTexts.student.zh];
  for (const row of cells) {
    const place = row.findIndex((cell) => labels.includes(textOf(cell)));
    const value = place < 0 ? null : row[place + 1];
    if (typeof value === "string" || typeof value === "number") return String(value).trim();
  }
  return null;
}

function bestOfEach(found: readonly GradedExercise[], problems: FileProblem[]): readonly GradedExercise[] {
  const best = new Map<string, GradedExercise>();
  for (const one of found) {
    const other = best.get(one.assigned.code);
    if (other !== undefined) problems.push({ kind: "twice", sheet: one.sheet, exercise: one.assigned.exercise });
    if (other === undefined || one.marking.points > other.marking.points) best.set(one.assigned.code, one);
  }
  return [...best.values()];
}
