import type { Variant } from "../../types";
import type { Working } from "../../worked";
import { EarlierValues, valuesOf } from "../values";

/** The right answers, by question, each in reading order. */
export function rightAnswers({ data, questions }: Variant): ReadonlyMap<string, readonly number[]> {
  const earlier = new EarlierValues();
  return new Map(
    questions.map((question) => {
      const values = valuesOf(question.spec.expected(data, earlier));
      earlier.set(question.id, question, values);
      return [question.id, values];
    }),
  );
}

/** How the right answers of {@link rightAnswers} are worked out, by question. */
export function workingsOf(
  { data, questions }: Variant,
  rights: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, Working> {
  const earlier = new EarlierValues();
  return new Map(
    questions.map((question) => {
      const working = question.spec.sheet.working(data, earlier);
      earlier.set(question.id, question, rights.get(question.id) ?? []);
      return [question.id, working];
    }),
  );
}
