import { withData } from "../../../exercises/own-data/own-data";
import type { Exercise, OwnTable, Variant } from "../../../exercises/types";
import { variantOf } from "../../../exercises/variants/variant";
import { type Language, localize } from "../../../language/localized";
import type { exercisesTexts } from "../texts";
import type { OwnData } from "./own-data-choice";
import { seedOf, type VariantChoice } from "./variant-choice";

/** What a user enters, and may enter wrongly. */
export type BuildField = "student" | "code" | "table";

/** Why there is no variant, in the words of the pane. */
export interface Refusal {
  readonly field: BuildField;
  readonly problems: (texts: (typeof exercisesTexts)["en"], language: Language) => readonly string[];
}

export type Made = { readonly kind: "variant"; readonly variant: Variant } | ({ readonly kind: "problems" } & Refusal);

const refused = (field: BuildField, problems: Refusal["problems"]): Made => ({ kind: "problems", field, problems });

/** The variant that a user chose, with new numbers where none were asked for. */
export function variantOfChoice(exercise: Exercise, choice: VariantChoice, own: OwnData): Made {
  const chosen = seedOf(exercise, choice, Math.random());
  if (chosen.kind === "student-missing") return refused("student", (texts) => [texts.studentMissing]);
  if (chosen.kind === "code-refused") {
    const example = variantOf(exercise, 2026).code;
    return refused("code", (texts) => [texts.codeRefused(example)]);
  }
  if (!own.isChosen) return { kind: "variant", variant: variantOf(exercise, chosen.seed) };
  if (own.table === null) return refused("table", (texts) => [texts.nothingSelected]);
  return ownVariant(exercise, { ...own.table, unit: own.unit }, chosen.seed);
}

function ownVariant(exercise: Exercise, table: OwnTable, seed: number): Made {
  const made = withData(exercise, table, seed);
  if (made.kind === "variant") return made;
  return refused("table", (_, language) => made.problems.map((problem) => localize(problem, language)));
}
