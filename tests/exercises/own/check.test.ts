import { answerKey } from "../../../src/exercises/marking/answers/answer-key";
import { mark } from "../../../src/exercises/marking/mark";
import { checkExercise } from "../../../src/exercises/own/check/check-exercise";
import { compileExercise } from "../../../src/exercises/own/compile/compile";
import { exampleDefinition } from "../../../src/exercises/own/definition/example";
import type { OwnDefinition, OwnProblem } from "../../../src/exercises/own/definition/types";
import { describeVariant } from "../../../src/exercises/sheet/describe";
import { variantOf } from "../../../src/exercises/variants/variant";
import { text } from "../../../src/language/localized";
import { ourFunctions } from "../../support/our-functions";

function problemsOf(definition: OwnDefinition, clock = () => 0): readonly OwnProblem[] {
  const compiled = compileExercise(definition, ourFunctions);
  return compiled.kind === "problems" ? compiled.problems : checkExercise(compiled, clock);
}

function exampleExercise(changed: Partial<OwnDefinition> = {}) {
  const compiled = compileExercise({ ...exampleDefinition, ...changed }, ourFunctions);
  if (compiled.kind === "problems") throw new Error(JSON.stringify(compiled.problems));
  return compiled.exercise;
}

const { questions, lines, mistakes } = exampleDefinition;
const [rate, yearly, contributions, first] = questions as [
  (typeof questions)[0],
  (typeof questions)[0],
  (typeof questions)[0],
  (typeof questions)[0],
];
const withQuestion = (changed: Partial<(typeof questions)[0]>) => ({
  ...exampleDefinition,
  questions: [{ ...rate, ...changed }, yearly, contributions, first],
});
const withLine = (changed: Partial<(typeof lines)[0]>) => ({
  ...exampleDefinition,
  lines: [{ ...lines[0]!, ...changed }, ...lines.slice(1)],
});
const withMistake = (changed: Partial<(typeof mistakes)[0]>) => ({
  ...exampleDefinition,
  mistakes: [{ ...mistakes[0]!, ...changed }, ...mistakes.slice(1)],
});

describe("the example", () => {
  it("has nothing to complain about for 500 seeds", () => {
    expect(problemsOf(exampleDefinition)).toEqual([]);
  });

  it("is an exercise like the built-in ones", () => {
    const variant = variantOf(exampleExercise(), 5);
    const { questions: described, tables, intro } = describeVariant(variant);
    expect(variant.code).toMatch(/^my-example-\d+-[0-9A-Z]{6}$/);
    expect(intro.en).toMatch(/, [3-6] years apart/);
    expect(tables[0]!.rows.map(({ name }) => name.zh)).toEqual(["第一产业", "第二产业", "第三产业"]);
    expect(described.map(({ rows }) => rows)).toEqual([1, 1, 3, 1]);
    expect(described[2]!.rowNames!.map(({ en }) => en)).toEqual([
      "Primary sector",
      "Secondary sector",
      "Tertiary sector",
    ]);
    for (const language of ["en", "zh-CN"] as const)
      expect(mark(variant, answerKey(variant, language), { language }).points).toBe(variant.points);
  });

  it("carries an earlier error forward, and names a typical mistake", () => {
    const variant = variantOf(exampleExercise(), 5);
    const years = (variant.data as number[][])[3]![0]!;
    const answers = { rate: [0.5], yearly: [1.5 ** (1 / years) - 1] };
    const [wrong, carried] = mark(variant, answers, { language: "en" }).questions;
    expect(wrong!.points).toBe(0);
    expect(carried!.cells[0]).toMatchObject({ status: "right", carried: true });
    const right = answerKey(variant, "en").rate![0] as number;
    const factor = mark(variant, { rate: [right + 1] }, { language: "zh-CN" }).questions[0]!;
    expect(factor).toMatchObject({ points: 0.5, feedback: "这是期末与期初之比，还应减去 1。" });
  });

  it("has another code when data or formulas change, and the same when texts, points or hints do", () => {
    const version = exampleExercise().version;
    expect(exampleExercise({ title: text("Other", "其他") }).version).toBe(version);
    expect(
      exampleExercise({ questions: [{ ...rate, points: 9, hints: [] }, yearly, contributions, first] }).version,
    ).toBe(version);
    expect(exampleExercise({ lines: withLine({ percent: 9 }).lines }).version).not.toBe(version);
    expect(
      exampleExercise({ questions: [{ ...rate, answer: "SUM(end)/SUM(start)" }, yearly, contributions, first] })
        .version,
    ).not.toBe(version);
  });
});

describe("a complaint names its row and what to do", () => {
  it.each<[string, OwnDefinition, string, string]>([
    ["a name that codes cannot have", { ...exampleDefinition, name: "My 1" }, "about", "short name"],
    ["no title", { ...exampleDefinition, title: text("", "") }, "about", "title"],
    ["no questions", { ...exampleDefinition, questions: [], mistakes: [] }, "about", "no question"],
    ["no data", { ...exampleDefinition, lines: [] }, "about", "no data"],
    ["an id that is an address", withQuestion({ id: "Q1" }), "questions", "Q1 cannot be a name"],
    ["an id of every object", withQuestion({ id: "constructor" }), "questions", "constructor cannot be a name"],
    ["an id that the data have", withQuestion({ id: "Start" }), "questions", "The name Start occurs twice"],
    ["no points", withQuestion({ points: NaN }), "questions", "Points must be"],
    ["no decimals", withQuestion({ decimals: NaN }), "questions", "Decimals must be"],
    ["an unknown name in a formula", withQuestion({ answer: "SUM(ende)" }), "questions", "did you mean end?"],
    ["a later answer in a formula", withQuestion({ answer: "yearly" }), "questions", "The name yearly is not known"],
    ["an unknown name in a text", withQuestion({ ask: text("In {yeras}?", "") }), "questions", "did you mean years?"],
    ["text as a result", withQuestion({ answer: '"x"' }), "questions", "must result in numbers only"],
    ["a result that is never finite", withQuestion({ answer: "1/(years-years)" }), "questions", "#DIV/0!"],
    ["a result that is often not finite", withQuestion({ answer: "1/(years-4)" }), "questions", "of 500 variants"],
    ["both kinds of variation", withLine({ from: 1, to: 2 }), "lines", "not both"],
    ["one limit only", withLine({ percent: null, from: 1 }), "lines", "both limits"],
    ["limits too far apart", withLine({ percent: null, from: 0, to: 1e11, decimals: 5 }), "lines", "too far apart"],
    ["a mistake of no question", withMistake({ question: "speed" }), "mistakes", "There is no question speed"],
    ["a mistake that is right", withMistake({ value: "SUM(end)/SUM(start)-1" }), "mistakes", "nearly the right answer"],
    ["two mistakes alike", withMistake({ value: "0+AVERAGE(end/start-1)" }), "mistakes", "the same as another"],
    ["a mistake of another size", withMistake({ value: "end" }), "mistakes", "3 cells, the answer 1"],
    [
      "data that hardly vary",
      { ...exampleDefinition, lines: lines.map((line) => ({ ...line, percent: null })) },
      "about",
      "Only 4 of 500 variants differ",
    ],
    [
      "a choice beyond its words",
      { ...exampleDefinition, questions: [rate, yearly, contributions, { ...first, answer: "4" }] },
      "questions",
      "1 to 3",
    ],
  ])("%s", (_, definition, kind, message) => {
    const problems = problemsOf(definition);
    const found = problems.find((problem) => problem.message.en.includes(message));
    expect(problems.map((problem) => problem.message.en).join("\n")).toContain(message);
    expect(found!.part.kind).toBe(kind);
    expect(found!.message.zh).toMatch(/\p{Script=Han}/u);
  });

  it("and an exercise that computes for too long", () => {
    let time = 0;
    expect(problemsOf(exampleDefinition, () => (time += 500))[0]!.message.en).toContain("take too long");
  });
});
