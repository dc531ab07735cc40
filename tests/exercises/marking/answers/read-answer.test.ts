import { type AnswerValue, readAnswer } from "../../../../src/exercises/marking/answers/read-answer";
import type { Question, Unit } from "../../../../src/exercises/types";

const question = (unit: Unit, options?: Question["options"]) => ({ unit, options }) as unknown as Question;
const numbers = (value: AnswerValue, unit: Unit = "number") => {
  const read = readAnswer(value, question(unit));
  return read.kind === "numbers" ? read.numbers : read.kind;
};

describe("reading an answer", () => {
  it.each<readonly [AnswerValue, readonly number[]]>([
    [0.125, [0.125]],
    ["0.125", [0.125]],
    [" 12,5 ", [12.5]],
    ["-3", [-3]],
    ["\u22123,5", [-3.5]],
    [".5", [0.5]],
    ["1.2e-3", [0.0012]],
    ["1 234.5", [1234.5]],
    ["1,234,567.8", [1234567.8]],
    ["1.234.567,8", [1234567.8]],
    ["１２．５", [12.5]],
    ["12.5 %", [0.125]],
    ["12,5％", [0.125]],
  ])("reads %j as %j", (value, expected) => {
    expect(numbers(value)).toEqual(expected);
  });

  it("reads one comma before three digits both ways", () => {
    expect(numbers("1,234")).toEqual([1.234, 1234]);
  });

  it("reads percentage points with their sign as they are", () => {
    for (const typed of ["28.8 pp", "28.8%", "28.8个百分点", "28.8 百分点"])
      expect(numbers(typed, "points")).toEqual([28.8]);
  });

  it.each<AnswerValue>([null, undefined, "", "   ", "\u3000"])("reads %j as blank", (value) => {
    expect(numbers(value)).toBe("blank");
  });

  it.each<AnswerValue>(["#DIV/0!", "#N/A", "#VALUE!", "#NAME?", { error: "#REF!" }, NaN, Infinity])(
    "takes %j for an error",
    (value) => {
      expect(numbers(value)).toBe("error");
    },
  );

  it.each<AnswerValue>(["about 12", "12 or 13", true, "1,23,4", "--5", "%"])("reads %j as text", (value) => {
    expect(numbers(value)).toBe("text");
  });

  it("reads a word to choose in either language, its code, and a Boolean", () => {
    const options = [
      { code: "true", en: "True", zh: "成立" },
      { code: "false", en: "False (by the table)", zh: "不成立（按表）" },
    ];
    const choose = (value: AnswerValue) => readAnswer(value, question("choice", options));
    for (const word of ["true", "TRUE", "成立", true]) expect(choose(word)).toEqual({ kind: "numbers", numbers: [0] });
    for (const word of ["false (by the table)", "不成立（按表）", "不成立(按表)"])
      expect(choose(word)).toEqual({ kind: "numbers", numbers: [1] });
    for (const word of ["maybe", 1, 0]) expect(choose(word)).toEqual({ kind: "text" });
    expect(choose("")).toEqual({ kind: "blank" });
  });
});
