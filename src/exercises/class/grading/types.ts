import type { Answers, Marking } from "../../marking/types";
import type { NoExercise } from "../../sheet/find-variant";
import type { ReadSheet } from "../../sheet/read-sheet";
import type { AssignedVariant } from "../types";

/** A sheet of a workbook that a student handed back. */
export interface ReturnedSheet extends ReadSheet {
  readonly name: string;
}

/** Why a returned file was not read. */
export type FileRefusal =
  | "not-xlsx"
  | "old-or-password"
  | "empty"
  | "damaged"
  | "too-large"
  | "too-slow"
  /** A link, a device or whatever else is no file. */
  | "not-a-file"
  /** The system does not let it be read. */
  | "no-access"
  /** A file that other programs leave behind, such as `~$report.xlsx`. */
  | "left-behind"
  /** Reading or marking it failed for a reason that nobody foresaw. */
  | "failed";

/** A workbook that a student handed back. */
export interface ReturnedFile {
  /** Its path in the folder or archive. */
  readonly file: string;
  readonly content: readonly ReturnedSheet[] | FileRefusal;
}

/** Something about a file that the teacher should know. */
export type FileProblem =
  | { readonly kind: "unreadable"; readonly reason: FileRefusal }
  | { readonly kind: "no-exercise" }
  /** A code in a sheet that has no variant: changed, of another version, of an unknown exercise. */
  | { readonly kind: "code"; readonly sheet: string; readonly why: NoExercise }
  /** A sheet with the names of an exercise, but without its code. */
  | { readonly kind: "code-erased"; readonly sheet: string; readonly student: string | null }
  /** A whole code that no student of this class has. */
  | { readonly kind: "other-class"; readonly sheet: string; readonly code: string }
  /** The sheet names another student than the one to whom its code belongs. */
  | { readonly kind: "student-changed"; readonly sheet: string; readonly found: string; readonly expected: string }
  /** The sheets of the file belong to several students. */
  | { readonly kind: "several-students"; readonly students: readonly string[] }
  /** Answer cells that are no longer there. */
  | { readonly kind: "cells-missing"; readonly sheet: string; readonly questions: readonly string[] }
  /** Answers are formulas whose results the file does not hold. */
  | { readonly kind: "not-calculated"; readonly sheet: string; readonly questions: readonly string[] }
  /** Cells of the data that were changed; none when the table was not found. */
  | { readonly kind: "data-changed"; readonly sheet: string; readonly cells: readonly string[] }
  /** The file has the same exercise twice; the better one counts. */
  | { readonly kind: "twice"; readonly sheet: string; readonly exercise: string; readonly points: number }
  /** Another file of the student counts instead. */
  | {
      readonly kind: "not-counted";
      readonly exercise: string;
      readonly student: string;
      readonly points: number;
      readonly by: string;
      readonly byPoints: number;
    };

/** An exercise of a student, marked. Plain data, which a worker can hand over. */
export interface GradedExercise {
  readonly assigned: AssignedVariant;
  readonly file: string;
  readonly sheet: string;
  /** False when the sheet names somebody else: then any sheet of the student's own counts before it. */
  readonly isOwn: boolean;
  readonly answers: Answers;
  readonly marking: Marking;
}

/** The outcome of a file. */
export interface GradedFile {
  readonly file: string;
  readonly graded: readonly GradedExercise[];
  readonly problems: readonly FileProblem[];
}

/** What counts for a question: the marker's points, or what the teacher changed them to. */
export interface QuestionOutcome {
  readonly id: string;
  /** Counted from 1. */
  readonly number: number;
  readonly points: number;
  readonly markedPoints: number;
  readonly outOf: number;
  readonly feedback: string;
  /** The teacher's; empty if there is none. */
  readonly comment: string;
}

export interface StudentExercise {
  readonly assigned: AssignedVariant;
  /** Null when it was not handed in. */
  readonly graded: GradedExercise | null;
  /** None when it was not handed in. */
  readonly questions: readonly QuestionOutcome[];
  /** What counts: the sum of the questions, or what the teacher wrote instead. */
  readonly points: number;
  readonly questionPoints: number;
  readonly outOf: number;
}

/** A student of the class with all that was handed in and counts. */
export interface GradedStudent {
  readonly id: string;
  readonly name: string;
  readonly exercises: readonly StudentExercise[];
  readonly points: number;
  readonly outOf: number;
  /** The teacher's; empty if there is none. */
  readonly comment: string;
}

/** Students who gave the same wrong answers although their data differ. */
export interface IdenticalAnswers {
  readonly students: readonly string[];
  readonly exercise: string;
  readonly answers: readonly { readonly question: string; readonly value: string }[];
}

export interface GradedClass {
  readonly students: readonly GradedStudent[];
  readonly files: readonly GradedFile[];
  readonly identical: readonly IdenticalAnswers[];
}
