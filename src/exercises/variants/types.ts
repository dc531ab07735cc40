import type { Exercise, Question, Shape } from "../types";

/** A question of a variant. */
export interface VariantQuestion extends Shape {
  readonly id: string;
  /** Counted from 1. */
  readonly number: number;
  readonly spec: Question;
  /** How many cells there are to fill. */
  readonly size: number;
}

/** An exercise on the data of one seed, or on a trainer's own data. */
export interface Variant {
  readonly exercise: Exercise;
  readonly seed: number;
  readonly own: boolean;
  /** Such as `shares-1-K7Q4M3`; all that a workbook needs to hold. */
  readonly code: string;
  readonly data: unknown;
  readonly questions: readonly VariantQuestion[];
  /** The most points there are. */
  readonly points: number;
}
