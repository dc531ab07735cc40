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
}

/** The exercises of one student. */
export interface StudentVariants {
  readonly student: Student;
  readonly variants: readonly Variant[];
}

/** A workbook to write for a student. */
export interface StudentFile {
  readonly student: Student;
  /** Without a folder, such as `2026001 Li Na.xlsx`. */
  readonly fileName: string;
  readonly variants: readonly Variant[];
  readonly plans: readonly SheetPlan[];
}

/** A line of `variants.csv`: which code belongs to whom. */
export interface AssignedVariant {
  readonly studentId: string;
  readonly studentName: string;
  readonly exercise: string;
  readonly code: string;
}
