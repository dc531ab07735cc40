import { type Language, localize } from "../../language/localized";
import type { Variant } from "../types";
import { rightAnswers } from "./right-answers";

/** The right answers as they are typed: numbers in full precision, and the word of a choice. Never part of a workbook for students. */
export function answerKey(
  variant: Variant,
  language: Language,
): Readonly<Record<string, readonly (number | string)[]>> {
  const rights = rightAnswers(variant);
  return Object.fromEntries(
    variant.questions.map(({ id, spec }) => {
      const words = spec.options?.map((option) => localize(option, language));
      return [id, (rights.get(id) ?? []).map((value) => words?.[value] ?? value)];
    }),
  );
}
