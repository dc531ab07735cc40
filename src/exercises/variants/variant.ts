import { exercises } from "../catalogue";
import { pointsOf } from "../marking/points";
import { isValidVariant } from "../marking/validate-variant";
import { Random } from "../random";
import type { Exercise, Variant, VariantQuestion } from "../types";
import { formatCode, wholeCodeOf, parseCode } from "./code";

/** Draws are repeated until no typical mistake looks right; far fewer are ever needed. */
const mostDraws = 100;

/** The variant of a seed, a whole number from 0 to 2^20 − 1. */
export function variantOf(exercise: Exercise, seed: number): Variant {
  const random = new Random(seed);
  for (let draw = 0; draw < mostDraws; draw++) {
    const variant = variantOn(exercise, seed, false, exercise.draw(random));
    if (isValidVariant(variant)) return variant;
  }
  throw new Error(`${exercise.id} has no valid data for seed ${seed}`);
}

/** The variant on the given data. */
export function variantOn(exercise: Exercise, seed: number, own: boolean, data: unknown): Variant {
  const questions = exercise.questions.map((spec, index): VariantQuestion => {
    const { rows, columns } = spec.shape?.(data) ?? { rows: 1, columns: 1 };
    return { id: spec.id, number: index + 1, spec, rows, columns, size: rows * columns };
  });
  return {
    exercise,
    seed,
    own,
    code: formatCode({ id: exercise.id, version: exercise.version, seed, own }),
    data,
    questions,
    points: pointsOf(exercise),
  };
}

/** Why a code has no variant. */
export type NoVariant =
  | { readonly kind: "unknown-exercise"; readonly id: string }
  /** The code belongs to another version of the exercise, whose values may differ. */
  | { readonly kind: "other-version"; readonly id: string; readonly known: number }
  /** The code was changed or mistyped. */
  | { readonly kind: "changed"; readonly id: string }
  /** The code of marked work: only the list of its class says which variant it is. */
  | { readonly kind: "marked"; readonly id: string }
  /** The code asks for the teacher's own data. */
  | { readonly kind: "own-data"; readonly exercise: Exercise; readonly seed: number };

/** The variant that a code names. */
export function variantOfCode(code: string): Variant | NoVariant {
  const parsed = parseCode(code);
  const id = "identity" in parsed ? parsed.identity.id : parsed.id;
  const exercise = findExercise(id, "identity" in parsed ? parsed.identity.version : undefined);
  if (exercise === null && wholeCodeOf(code)?.kind === "marked") return { kind: "marked", id };
  if (exercise === null) return { kind: "unknown-exercise", id };
  if (!("identity" in parsed)) return { kind: "changed", id };
  const { version, seed, own } = parsed.identity;
  if (version !== exercise.version) return { kind: "other-version", id, known: exercise.version };
  if (parsed.kind === "marked") return { kind: "marked", id };
  return own ? { kind: "own-data", exercise, seed } : variantOf(exercise, seed);
}

/** True when a look-up of a code found its variant. */
export const isVariant = (found: Variant | NoVariant): found is Variant => "questions" in found;

/** The trainer's own exercises that are known now. */
let ownExercises: readonly Exercise[] = [];

/** Those of files, to mark a class: perhaps of another version. */
let exercisesOfFiles: readonly Exercise[] = [];

/** Makes a trainer's own exercises known beside the built-in ones, in the place of those known before. */
export function setOwnExercises(own: readonly Exercise[]): void {
  ownExercises = own;
}

/** Makes exercises known only to mark what students returned, in the place of those known before. */
export function setExercisesOfFiles(read: readonly Exercise[]): void {
  exercisesOfFiles = read;
}

/** The built-in exercises, and the trainer's own. */
export const allExercises = (): readonly Exercise[] => exercises.concat(ownExercises);

/** The exercise of an id, of this version where there are several; null if there is none. */
export function findExercise(id: string, version?: number): Exercise | null {
  const found = [...exercisesOfFiles, ...allExercises()].filter((exercise) => exercise.id === id);
  return found.find((exercise) => exercise.version === version) ?? found[0] ?? null;
}
