import { reply } from "../../language/localized";
import { roundTo } from "../rounding";
import type { MistakeSpec, Question } from "../types";
import { isWithin } from "./tolerance";

/** A mistake that any question may see: it is found from the right value alone. */
export interface CommonMistake extends Omit<MistakeSpec<never>, "value"> {
  readonly fits: (question: Question, answer: number, right: number) => boolean;
}

const times100: CommonMistake = {
  name: "percent",
  credit: 0.5,
  feedback: reply(
    "This is in per cent; a fraction is asked for: divide by 100.",
    "这是百分数，题目要求小数：请除以 100。",
  ),
  fits: (question, answer, right) => question.unit === "fraction" && isWithin(question, answer / 100, right),
};

const over100: CommonMistake = {
  name: "fraction",
  credit: 0.5,
  feedback: reply(
    "This is a difference of fractions; percentage points are asked for: multiply by 100.",
    "这是小数之差，题目要求百分点：请乘以 100。",
  ),
  fits: (question, answer, right) => question.unit === "points" && isWithin(question, answer * 100, right),
};

const opposite: CommonMistake = {
  name: "sign",
  credit: 0.5,
  feedback: reply("The size is right, the sign is not.", "数值正确，正负号相反。"),
  fits: (question, answer, right) => isWithin(question, -answer, right),
};

const rounded: CommonMistake = {
  name: "rounding",
  credit: 0.75,
  feedback: reply("Right, but rounded too far: give more decimals.", "结果正确，但保留的小数位数不够。"),
  fits: ({ decimals, unit }, answer, right) =>
    unit !== "choice" &&
    answer !== 0 &&
    [1, 2].some((fewer) => decimals >= fewer && Math.abs(roundTo(right, decimals - fewer) - answer) < 1e-9),
};

/** Common mistakes of unit, sign and rounding, in the order in which they are looked for. */
export const commonMistakes: readonly CommonMistake[] = [times100, over100, opposite, rounded];
