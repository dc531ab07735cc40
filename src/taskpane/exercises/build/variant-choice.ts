import type { Exercise } from "../../../exercises/types";
import { parseCode } from "../../../exercises/variants/code";
import { seedCount, seedOfChoice, seedOfStudent } from "../../../exercises/variants/seed";

/** Where the numbers of an exercise come from. */
export type NumbersKind = "new" | "student" | "code";

export interface VariantChoice {
  readonly kind: NumbersKind;
  readonly student: string;
  readonly course: string;
  readonly code: string;
}

export const newNumbers: VariantChoice = { kind: "new", student: "", course: "", code: "" };

/** The seed of a choice, or what is missing. */
export type ChosenSeed =
  | { readonly kind: "seed"; readonly seed: number }
  | { readonly kind: "student-missing" }
  | { readonly kind: "code-refused" };

/**
 * The seed of a choice.
 *
 * @param random A number from 0 to below 1, for new numbers.
 */
export function seedOf({ id, version }: Exercise, choice: VariantChoice, random: number): ChosenSeed {
  switch (choice.kind) {
    case "new":
      return { kind: "seed", seed: Math.floor(random * seedCount) };
    case "student":
      return choice.student.trim() === ""
        ? { kind: "student-missing" }
        : { kind: "seed", seed: seedOfStudent(id, choice.student, choice.course) };
    case "code": {
      if (choice.code.trim() === "") return { kind: "code-refused" };
      const parsed = parseCode(choice.code);
      if (parsed.kind === "changed") return { kind: "code-refused" };
      if (parsed.kind === "no-code") return { kind: "seed", seed: seedOfChoice(choice.code) };
      const { identity } = parsed;
      const fits = identity.id === id && identity.version === version;
      return fits ? { kind: "seed", seed: identity.seed } : { kind: "code-refused" };
    }
  }
}
