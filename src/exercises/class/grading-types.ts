import type { Answers, Marking } from "../marking/types";
import type { NoExercise } from "../sheet/find-variant";
import type { ReadSheet } from "../sheet/read-sheet";
import type { Variant } from "../types";
import type { AssignedVariant } from "./types";

/** A sheet of a workbook that a student handed back. */
export interface ReturnedSheet extends ReadSheet {
  readonly name: string;
}

/** A workbook that a student handed back. */
export interface ReturnedFile {
  /** Its path in the folder. */
  readonly file: string;
  /** When it was last changed, in milliseconds; the later of two files of a student counts. */
  readonly modified: number;
  /** Null when it could not be read as a workbook; then `reason` says why. */
  readonly sheets: readonly ReturnedSheet[] | null;
  readonly reason?: string;
}

/** Something about a file that the teacher should know. */
export type FileProblem =
  | { readonly kind: "unreadable"; readonly reason: string }
  | { readonly kind: "no-exercise" }
  /** A code in a sheet that has no variant: changed, of another version, of an unknown exercise. */
  | { readonly kind: "code"; readonly sheet: string; readonly why: NoExercise }
  /** A whole code that no student of this class has. */
  | { readonly kind: "other-class"; readonly sheet: string; readonly code: string }
  /** The sheet names another student than the one to whom its code belongs. */
  | { readonly kind: "student-changed"; readonly sheet: string; readonly found: string; readonly expected: string }
  /** The sheets of the file belong to several students. */
  | { readonly kind: "several-students"; readonly students: readonly string[] }
  /** Answer cells that are no longer there. */
  | { readonly kind: "cells-missing"; readonly sheet: string; readonly questions: readonly string[] }
  /** The file has the same exercise twice; the better one counts. */
  | { readonly kind: "twice"; readonly sheet: string; readonly exercise: string }
  /** A later file of the same student counts instead. */
  | { readonly kind: "superseded"; readonly by: string };

/** An exercise of a student, marked. */
export interface GradedExercise {
  readonly assigned: AssignedVariant;
  readonly variant: Variant;
  readonly file: string;
  readonly sheet: string;
  readonly answers: Answers;
  readonly marking: Marking;
}

/** The outcome of a file. */
export interface GradedFile {
  readonly file: string;
  readonly modified: number;
  readonly graded: readonly GradedExercise[];
  readonly problems: readonly FileProblem[];
}

/** A student of the class with all that was handed in and counts. */
export interface GradedStudent {
  readonly id: string;
  readonly name: string;
  readonly exercises: readonly {
    readonly assigned: AssignedVariant;
    /** Null when it was not handed in. */
    readonly graded: GradedExercise | null;
    readonly outOf: number;
  }[];
  readonly points: number;
  readonly outOf: number;
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
