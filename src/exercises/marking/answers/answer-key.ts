import { type Language, localize } from "../../../language/localized";
import type { Question, Variant } from "../../types";
import { rightAnswers } from "./right-answers";

/** The right answers as they are typed: numbers in full precision, and the word of a choice. Never part of a workbook for students. */
export function answerKey(
  variant: Variant,
  language: Language,
): Readonly<Record<string, readonly (number | string)[]>> {
  const rights = rightAnswers(variant);
  return Object.fromEntries(
    variant.questions.map(({ id, spec }) => [id, asTyped(spec, rights.get(id) ?? [], language)]),
  );
}

/** Values of a question as they are typed: the word of a choice instead of its place. */
export function asTyped(
  { options }: Pick<Question, "options">,
  values: readonly number[],
  language: Language,
): readonly (number | string)[] {
  return values.map((value) => {
    const option = options?.[value];
    return option === undefined ? value : localize(option, language);
  });
}
