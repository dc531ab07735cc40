import { reply } from "../../language/localized";
import { roundTo } from "../rounding";
import type { MistakeSpec, Unit } from "../types";

/** What is known of a question: which number is right, and where it is known the right value. */
export interface RightNumber {
  readonly unit: Unit;
  readonly isRight: (number: number) => boolean;
  readonly value?: { readonly right: number; readonly decimals: number };
}

/** A mistake that any question may see: it is found from the right value alone. */
export interface CommonMistake extends Omit<MistakeSpec<never>, "value"> {
  readonly fits: (question: RightNumber, answer: number) => boolean;
}

const times100: CommonMistake = {
  name: "percent",
  credit: 0.5,
  feedback: reply(
    "This is in per cent; a fraction is asked for: divide by 100.",
    "这是百分数，题目要求小数：请除以 100。",
  ),
  fits: ({ unit, isRight }, answer) => unit === "fraction" && isRight(answer / 100),
};

const over100: CommonMistake = {
  name: "fraction",
  credit: 0.5,
  feedback: reply(
    "This is a difference of fractions; percentage points are asked for: multiply by 100.",
    "这是小数之差，题目要求百分点：请乘以 100。",
  ),
  fits: ({ unit, isRight }, answer) => unit === "points" && isRight(answer * 100),
};

const opposite: CommonMistake = {
  name: "sign",
  credit: 0.5,
  feedback: reply("The size is right, the sign is not.", "数值正确，正负号相反。"),
  fits: ({ isRight }, answer) => isRight(-answer),
};

const rounded: CommonMistake = {
  name: "rounding",
  credit: 0.75,
  feedback: reply("Right, but rounded too far: give more decimals.", "结果正确，但保留的小数位数不够。"),
  fits: ({ unit, value: { right, decimals } = { right: NaN, decimals: 0 } }, answer) =>
    unit !== "choice" &&
    answer !== 0 &&
    [1, 2].some((fewer) => decimals >= fewer && Math.abs(roundTo(right, decimals - fewer) - answer) < 1e-9),
};

/** Common mistakes of unit, sign and rounding, in the order in which they are looked for. */
export const commonMistakes: readonly CommonMistake[] = [times100, over100, opposite, rounded];
