import type { Variant } from "../types";
import { EarlierValues, valuesOf } from "./values";

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
