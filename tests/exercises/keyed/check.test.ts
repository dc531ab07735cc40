import { checkKeyOf } from "../../../src/exercises/keyed/check-key";
import { answerKey } from "../../../src/exercises/marking/answers/answer-key";
import { rightAnswers } from "../../../src/exercises/marking/answers/right-answers";
import { compileExercise } from "../../../src/exercises/own/compile/compile";
import { exampleDefinition } from "../../../src/exercises/own/definition/example";
import { formatCode } from "../../../src/exercises/variants/code";
import { setOwnExercises, variantOf } from "../../../src/exercises/variants/variant";
import { englishErrors } from "../../../src/functions/runtime/error-texts.en";
import { chineseErrors } from "../../../src/functions/runtime/error-texts.zh-CN";
import { english } from "../../../src/paper/generated/statements.en";
import { createRunner } from "../../../src/taskpane/formula/engine";
import { ourFunctions } from "../../support/our-functions";

const compiled = compileExercise(exampleDefinition, ourFunctions);
if (compiled.kind === "problems") throw new Error(JSON.stringify(compiled.problems));
const { exercise } = compiled;
const variant = variantOf(exercise, 77);
const { code } = variant;
const rights = rightAnswers(variant);
const keys = variant.questions.map((question) => checkKeyOf(code, question, rights.get(question.id)!));
const run = { en: createRunner("en", english, englishErrors), "zh-CN": createRunner("zh-CN", english, chineseErrors) };

type Cell = string | number | null;

function check(
  question: number | string,
  answer: readonly Cell[],
  key: string | null,
  language: "en" | "zh-CN" = "en",
) {
  const cells = answer.map((cell) => [cell]);
  const result = run[language]("CHECK", [[[code]], [[question]], cells, null, key === null ? null : [[key]]])!;
  return result.kind === "rows" ? result.rows[0]![0] : `${result.error.code} ${result.error.message}`;
}

beforeEach(() => {
  setOwnExercises([]);
});

describe("CHECK of an exercise that a trainer wrote", () => {
  const right = answerKey(variant, "en");
  const rate = Number(right["rate"]![0]);

  it.each(["en", "zh-CN"] as const)("says what is right and what is not in %s", (language) => {
    const say = (en: string, zh: string) => (language === "en" ? en : zh);
    const first = (answer: Cell) => check(1, [answer], keys[0]!, language);
    expect(first(rate)).toBe(say("Right.", "正确。"));
    expect(first(`${(rate * 100).toFixed(2)}%`)).toBe(say("Right.", "正确。"));
    expect(first(rate.toFixed(4).replace(".", ","))).toBe(say("Right.", "正确。"));
    expect(first(rate + 0.01)).toBe(say("Not right yet.", "还不正确。"));
    expect(first(rate * 100)).toBe(
      say("This is in per cent; a fraction is asked for: divide by 100.", "这是百分数，题目要求小数：请除以 100。"),
    );
    expect(first(-rate)).toBe(say("The size is right, the sign is not.", "数值正确，正负号相反。"));
    expect(first("")).toBe(say("Not answered yet.", "尚未作答。"));
    expect(first("much")).toBe(say("This is text; a number is asked for.", "这是文本，请填写数字。"));
    expect(check(3, [...right["contributions"]!.slice(0, 2), 9], keys[2]!, language)).toBe(
      say("2 of 3 cells are right. Line 3: Not right yet.", "3 个单元格中有 2 个正确。第 3 项：还不正确。"),
    );
    for (const word of [0, 1, 2].map((place) => exampleDefinition.questions[3]!.choices[place]!))
      expect(check(4, [word.zh], keys[3]!, language)).toBe(
        word.en === right["first"]![0] ? say("Right.", "正确。") : say("Not right yet.", "还不正确。"),
      );
  });

  it("is the same while the exercise is known, as in the trainer's workbook", () => {
    setOwnExercises([exercise]);
    expect(check(1, [rate], keys[0]!)).toBe("Right.");
  });

  it("needs the key of this question", () => {
    expect(check(1, [rate], null)).toBe(`#VALUE! key is required for ${code}`);
    expect(check(2, [rate], keys[0]!)).toBe('#N/A question: unknown name "2"; use one of: 1');
    expect(check(1, [rate, rate], keys[0]!)).toBe("#VALUE! answer has 2 cells; expected 1");
    expect(check(1, [rate], "q1 fraction")).toBe("The key for checking this question was changed.");
  });

  it("says only what is answered in marked work", () => {
    const marked = formatCode({ id: exercise.id, version: exercise.version, seed: 9, own: false }, true);
    const result = run.en("CHECK", [[[marked]], [[1]], [[rate]], null, null]);
    expect(result).toMatchObject({ rows: [["Answered."]] });
  });
});
