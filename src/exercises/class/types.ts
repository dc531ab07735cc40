import type { SheetPlan } from "../../sheets/plan";
import type { Exercise, Variant } from "../types";

/** One line of the teacher's list. */
export interface Student {
  /** As the school writes it; unique in the class. */
  readonly id: string;
  /** May be empty. */
  readonly name: string;
}

/** What determines the variants of a class. The same request returns the same class again. */
export interface ClassRequest {
  readonly students: readonly Student[];
  readonly exercises: readonly Exercise[];
  /** What the teacher changes from course to course, so that last year's answers are of no use. */
  readonly salt: string;
  /** Marked work: sheets and cells say only what is answered, and codes do not tell the variant. */
  readonly isMarked?: boolean;
}

/** The exercises of one student. */
export interface StudentVariants {
  readonly student: Student;
  readonly variants: readonly Variant[];
  /** The codes in the sheets, in the same order. */
  readonly codes: readonly string[];
}

/** A workbook to write for a student. */
export interface StudentFile extends StudentVariants {
  /** Without a folder, such as `2026001 Li Na.xlsx`. */
  readonly fileName: string;
  readonly plans: readonly SheetPlan[];
}

/** A line of `variants.csv`: which code belongs to whom. */
export interface AssignedVariant {
  readonly studentId: string;
  readonly studentName: string;
  readonly exercise: string;
  /** As it is in the sheet. */
  readonly code: string;
  /** The code of the variant, which differs from `code` for marked work. */
  readonly variant: string;
}

/** A file of a class by its path below the class's folder: a workbook of some sheets, or a text. */
export type ClassFile =
  { readonly path: string; readonly plans: readonly SheetPlan[] } | { readonly path: string; readonly text: string };
