import { readFileSync } from "node:fs";
import path from "node:path";
import { computedExercises as exercises } from "../../src/exercises/catalogue";
import { answerArea } from "../../src/exercises/marking/answers/answer-area";
import { answerKey } from "../../src/exercises/marking/answers/answer-key";
import type { AnswerValue } from "../../src/exercises/marking/answers/read-answer";
import { mark } from "../../src/exercises/marking/mark";
import { describeVariant } from "../../src/exercises/sheet/describe";
import type { Variant } from "../../src/exercises/types";
import { variantOf } from "../../src/exercises/variants/variant";
import { ExcelError, loadWorksheet } from "../support/worksheet";

const sheets = { en: loadWorksheet(), "zh-CN": loadWorksheet("functions.zh-CN.js") } as const;
const languages = ["en", "zh-CN"] as const;

/** What a student may have typed: a correct or wrong answer, a common mistake, text, blank, an error. */
const alterations: readonly ((value: number | string, place: number) => AnswerValue)[] = [
  (value) => value,
  (value) => (typeof value === "number" ? value * 100 : value),
  (value) => (typeof value === "number" ? value + 1.5 : "converge"),
  (value) => (typeof value === "number" ? String(value).replace(".", ",") : value),
  (value, place) => (place % 2 === 0 ? value : null),
  () => "do not know",
];

/** The answers of an exercise in the rectangle of its sheet. */
function inArea(variant: Variant, answers: Readonly<Record<string, readonly AnswerValue[]>>): AnswerValue[][] {
  const area = answerArea(variant);
  const cells = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, (): AnswerValue => ""));
  for (const { question, top, left, columns } of area.places)
    answers[question]!.forEach((value, place) => {
      cells[top + Math.floor(place / columns)]![left + (place % columns)] = value;
    });
  return cells;
}

describe.each(languages)("CHECK in %s", (language) => {
  const sheet = sheets[language];

  test.each(exercises.map((exercise) => [exercise.id, exercise] as const))(
    "gives the feedback of the marker: %s",
    (_, exercise) => {
      for (const seed of [3, 9004, 524287])
        for (const alter of alterations) {
          const variant = variantOf(exercise, seed);
          const key = answerKey(variant, language);
          const answers = Object.fromEntries(
            variant.questions.map(({ id }) => [id, key[id]!.map((value, place) => alter(value, place))]),
          );
          const marking = mark(variant, answers, { language });
          for (const { id, number, feedback } of marking.questions) {
            expect(feedback).not.toMatch(/undefined|NaN|\{/);
            expect(sheet.call("CHECK", variant.code, number, inArea(variant, answers))).toEqual([[feedback]]);
            const column = variant.questions.flatMap((question) => answers[question.id]!.map((value) => [value]));
            expect(sheet.call("CHECK", [[variant.code]], id, column)).toEqual([[feedback]]);
          }
        }
    },
  );

  test.each(exercises.map((exercise) => [exercise.id, exercise] as const))(
    "names each common mistake: %s",
    (_, exercise) => {
      const variant = variantOf(exercise, 77);
      const key = answerKey(variant, language);
      for (const { id, number } of variant.questions) {
        const wrong = key[id]!.map((value) => (typeof value === "number" ? -value : value));
        const marking = mark(variant, { [id]: wrong }, { language });
        const answer = wrong.length === 1 ? wrong[0] : wrong.map((value) => [value]);
        expect(sheet.call("CHECK", variant.code, number, answer)).toEqual([[marking.questions[number - 1]!.feedback]]);
      }
    },
  );
});

describe("the script of the functions", () => {
  it.each([
    ["functions.js", "en", "zh"],
    ["functions.zh-CN.js", "zh", "en"],
  ] as const)("contains feedback in its own language only, and no text of sheets: %s", (file, own, other) => {
    const script = readFileSync(path.join(__dirname, "../../dist", file), "utf8");
    const misplaced: string[] = [];
    const missing: string[] = [];
    for (const exercise of exercises) {
      const variant = variantOf(exercise, 1);
      const { intro, questions } = describeVariant(variant);
      const onlyInSheets = [intro, ...questions.flatMap(({ hints }) => hints)].filter(({ en }) => en.length > 25);
      const feedbacks = variant.questions.flatMap(({ spec }) => spec.mistakes.map(({ feedback }) => feedback));
      const unwanted = [...onlyInSheets.map((text) => text[own]), ...feedbacks.map((text) => text[other])];
      misplaced.push(...unwanted.filter((text) => script.includes(text)));
      missing.push(...feedbacks.map((text) => text[own]).filter((text) => !script.includes(text)));
    }
    expect({ misplaced, missing }).toEqual({ misplaced: [], missing: [] });
  });
});

describe("CHECK", () => {
  const { call } = sheets.en;
  const gap = "gap-1-04K7A7";
  const messageOf = (answer: unknown) =>
    answer instanceof ExcelError ? `${answer.code} ${answer.message ?? ""}` : answer;

  it("says that a blank answer is not answered yet", () => {
    expect(call("CHECK", gap, 1, null)).toEqual(new ExcelError("#VALUE!", "answer is missing"));
    expect(call("CHECK", gap, 1, [[""]])).toEqual([["Not answered yet."]]);
  });

  it("says that an answer is an error, and returns no error itself", () => {
    expect(call("CHECK", gap, 1, [[new ExcelError("#DIV/0!")]])).toEqual([["The cell shows an error."]]);
  });

  it("accepts a code in any case and width", () => {
    expect(call("CHECK", " GAP-1-O4k7a7 ", "Q1", 42.8)).toEqual([["Right."]]);
  });

  it("returns #N/A for an unknown exercise or question, with the nearest one", () => {
    expect(messageOf(call("CHECK", "gaps-1-04K7A7", 1, 1))).toMatch(
      /^#N\/A .*did you mean "gap"\? Use one of: shares, /,
    );
    expect(messageOf(call("CHECK", gap, 9, 1))).toBe(
      '#N/A question: unknown name "9"; use one of: points, relative, ratio, wording',
    );
  });

  it("returns #N/A for a code that was changed", () => {
    for (const code of ["gap-1-04K7A8", "gap-1-05K7A7", "gap-2-04K7A7", "shares-1-04K7A7", "gap-1-own-04K7A7"])
      expect(messageOf(call("CHECK", code, 1, 1))).toMatch(/^#N\/A exercise: /);
  });

  it("returns #VALUE! for a range that is neither the answer nor all answers", () => {
    expect(messageOf(call("CHECK", gap, 1, [[1, 2]]))).toBe("#VALUE! answer has 2 cells; expected 1");
  });
});
