import { checkKeyOf } from "../../src/exercises/keyed/check-key";
import { readCheckKey } from "../../src/exercises/keyed/check-key";
import { markKeyed } from "../../src/exercises/keyed/mark-keyed";
import { keyedExercises } from "../../src/exercises/keyed-exercises";
import { answerKey } from "../../src/exercises/marking/answers/answer-key";
import { rightAnswers } from "../../src/exercises/marking/answers/right-answers";
import { keyedIds } from "../../src/exercises/variants/code";
import { variantOf } from "../../src/exercises/variants/variant";
import { present } from "../support/present";
import { loadWorksheet } from "../support/worksheet";

const sheets = { en: loadWorksheet(), "zh-CN": loadWorksheet("functions.zh-CN.js") } as const;

test("the exercises that are checked by keys are those with these ids", () => {
  expect(keyedExercises.map(({ id }) => id)).toEqual(keyedIds);
});

describe.each(["en", "zh-CN"] as const)("CHECK of an exercise that is not in the script, in %s", (language) => {
  test.each(keyedExercises.map((exercise) => [exercise.id, exercise] as const))(
    "tells right from wrong by the keys of the sheet: %s",
    (_, exercise) => {
      for (const seed of [3, 9004, 524287]) {
        const variant = variantOf(exercise, seed);
        const rights = rightAnswers(variant);
        const shown = answerKey(variant, language);
        for (const question of variant.questions) {
          const key = checkKeyOf(variant.code, question, present(rights.get(question.id)));
          const read = present(readCheckKey(key));
          const right = present(shown[question.id]);
          const wrong = right.map((value) => (typeof value === "number" ? value + 1234.5 : "x"));
          for (const answers of [right, wrong]) {
            const block = Array.from({ length: question.rows }, (_row, row) =>
              answers.slice(row * question.columns, (row + 1) * question.columns),
            );
            const { feedback, status } = markKeyed(
              variant.code,
              { key: read, columns: question.columns, points: 1 },
              answers,
              language,
            );
            expect(status).toBe(answers === right ? "right" : "wrong");
            expect(sheets[language].call("CHECK", variant.code, question.number, block, undefined, key)).toEqual([
              [feedback],
            ]);
          }
        }
      }
    },
  );
});
