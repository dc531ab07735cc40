import { answerKey } from "../../../src/exercises/marking/answers/answer-key";
import type { AnswerValue } from "../../../src/exercises/marking/answers/read-answer";
import { mark } from "../../../src/exercises/marking/mark";
import type { Answers, MarkingOptions } from "../../../src/exercises/marking/types";
import { findExercise, variantOf } from "../../../src/exercises/variants/variant";

const growth = variantOf(findExercise("growth")!, 1);
const growthKey = answerKey(growth, "en") as Record<string, number[]>;
const shares = variantOf(findExercise("shares")!, 1);
const sharesKey = answerKey(shares, "en") as Record<string, number[]>;
const inEnglish: MarkingOptions = { language: "en" };
const question = (answers: Answers, id: string, options = inEnglish, variant = growth) =>
  mark(variant, answers, options).questions.find((one) => one.id === id)!;
const rateGiven = (value: AnswerValue, options = inEnglish) => question({ rate: [value] }, "rate", options);

describe("marking", () => {
  const [rate] = growthKey.rate as [number];

  it("accepts the value rounded as required, and numbers written as text", () => {
    for (const value of [rate, rate.toFixed(4), rate.toFixed(4).replace(".", ","), `${rate * 100} %`])
      expect(rateGiven(value)).toMatchObject({ status: "right", points: 1, feedback: "Right.", hint: null });
  });

  it("awards three quarters for a value rounded too far", () => {
    expect(rateGiven(Number(rate.toFixed(3)))).toMatchObject({
      status: "mistake",
      points: 0.75,
      cells: [{ mistake: "rounding" }],
      feedback: "Right, but rounded too far: give more decimals.",
    });
  });

  it("awards half for per cent in place of a fraction and for the wrong sign", () => {
    expect(rateGiven(rate * 100)).toMatchObject({ points: 0.5, cells: [{ mistake: "percent" }] });
    expect(rateGiven(-rate)).toMatchObject({ points: 0.5, cells: [{ mistake: "sign" }] });
  });

  it("awards half for a fraction in place of percentage points", () => {
    const pull = growthKey.pull!.map((value) => value / 100);
    const marking = question({ ...growthKey, pull }, "pull");
    expect(marking.points).toBe(1);
    expect(marking.cells.map(({ mistake }) => mistake)).toEqual(["fraction", "fraction", "fraction"]);
  });

  it("awards nothing for another number, text, an error or a blank, and says which", () => {
    expect(rateGiven(rate + 7)).toMatchObject({ status: "wrong", points: 0, feedback: "Not right yet." });
    expect(rateGiven("much")).toMatchObject({
      status: "text",
      points: 0,
      feedback: "This is text; a number is asked for.",
    });
    expect(rateGiven("#DIV/0!")).toMatchObject({ status: "error", points: 0, feedback: "The cell shows an error." });
    expect(rateGiven("")).toMatchObject({ status: "blank", points: 0, feedback: "Not answered yet.", hint: null });
  });

  it("counts an error once: what follows from it is right", () => {
    const wrong = rate + 0.21;
    const annual = (1 + wrong) ** (1 / (growth.data as { periods: number }).periods) - 1;
    const marking = mark(growth, { ...growthKey, rate: [wrong], annual: [annual] }, inEnglish);
    expect(marking.points).toBe(growth.points - 1);
    expect(marking.questions[1]).toMatchObject({
      status: "right",
      cells: [{ carried: true }],
      feedback: "Right, given your earlier answer.",
    });
    expect(question({ ...growthKey, rate: [wrong] }, "annual")).toMatchObject({ status: "right", feedback: "Right." });
  });

  it("knows a typical mistake made on an earlier error too", () => {
    const wrong = rate + 0.21;
    const arithmetic = wrong / (growth.data as { periods: number }).periods;
    expect(question({ rate: [wrong], annual: [arithmetic] }, "annual")).toMatchObject({
      points: 0.25,
      cells: [{ mistake: "arithmetic" }],
    });
  });

  it("does not fail on earlier answers that nothing can be computed from", () => {
    expect(question({ rate: [-5], annual: [0.1] }, "annual").status).toBe("wrong");
    expect(question({ rate: ["x"], annual: growthKey.annual }, "annual").status).toBe("right");
  });

  it("marks a block cell by cell and says where what is wrong", () => {
    const structure = [...sharesKey.structure!] as AnswerValue[];
    structure[1] = Number(structure[1]) * 100;
    structure[5] = 7;
    structure[6] = null;
    structure[7] = null;
    const marking = question({ structure }, "structure", inEnglish, shares);
    expect(marking.cells.map(({ status }) => status)).toEqual([
      "right",
      "mistake",
      "right",
      "right",
      "right",
      "wrong",
      "blank",
      "blank",
      "right",
    ]);
    expect(marking.points).toBeCloseTo((3 / 9) * 5.5, 3);
    expect(marking.feedback).toBe(
      "5 of 9 cells are right. Row 1, column 2: This is in per cent; a fraction is asked for: divide by 100. Row 2, column 3: Not right yet. Not answered yet (2 cells).",
    );
    expect(question({ structure }, "structure", { language: "zh-CN" }, shares).feedback).toBe(
      "9 个单元格中有 5 个正确。第 1 行第 2 列：这是百分数，题目要求小数：请除以 100。第 2 行第 3 列：还不正确。尚未作答（2 个单元格）。",
    );
  });

  it("returns the next hint with each attempt, and then the last with where to compare step by step", () => {
    const hints = growth.questions[0]!.spec.sheet.hints;
    const hintAfter = (attempts: number) => rateGiven(9, { language: "en", attempts: { rate: attempts } }).hint;
    expect([0, 1].map(hintAfter)).toEqual([hints[0]!.en, hints[1]!.en]);
    for (const attempts of [2, 9])
      expect(hintAfter(attempts)).toBe(
        `${hints[1]!.en}. Compute it with JJJ.GROWTH as well, and compare step by step with the example on its help page.`,
      );
    expect(rateGiven(9, { language: "zh-CN" }).hint).toBe(hints[0]!.zh);
  });

  it("adds up: points, and how many questions are answered", () => {
    expect(mark(growth, {}, inEnglish)).toMatchObject({ points: 0, outOf: 6, answered: 0 });
    expect(mark(growth, { rate: [rate], annual: [1] }, inEnglish)).toMatchObject({ points: 1, answered: 2 });
    expect(mark(growth, growthKey, inEnglish)).toMatchObject({ points: 6, outOf: 6, answered: 4 });
  });

  it("leaves the answers as they are", () => {
    const frozen = Object.freeze({ rate: Object.freeze([rate]) });
    expect(() => mark(growth, frozen, inEnglish)).not.toThrow();
  });
});
