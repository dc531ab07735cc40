import { text } from "../../language/localized";
import { formats } from "../number-formats";
import { type AuditedClaim, either, given, growthOf, step } from "./steps";

const yearOf = (date: string, end: "LEFT" | "RIGHT" = "LEFT"): string => `VALUE(${end}(${date},4))`;

/** Years from one event to another, which should be the stated number. */
const yearsBetween = (id: string, start: string, end: string, stated: string | number): AuditedClaim => ({
  id,
  steps: ({ fact }) => [
    step(text(`Year of ${end}`, `${end} 的年份`), yearOf(fact(end, "date")), formats.whole),
    step(text(`Year of ${start}`, `${start} 的年份`), yearOf(fact(start, "date")), formats.whole),
    step(
      text("Years between", "相隔年数"),
      `${yearOf(fact(end, "date"))}-${yearOf(fact(start, "date"))}`,
      formats.whole,
    ),
    typeof stated === "number"
      ? given(text("Years stated", "论文所称年数"), stated)
      : step(text("Years stated", "论文所称年数"), fact(stated, "value"), formats.whole),
  ],
  verdict: (context, [, , computed = "", said = ""]) => either(context, `${computed}=${said}`, "true", "false"),
});

/** One fact over another, which agree under a condition on the result. */
const comparison = (
  id: string,
  label: readonly [en: string, zh: string],
  [start, end]: readonly [string, string],
  mode: "factor" | "rate",
  condition: string,
): AuditedClaim => ({
  id,
  steps: ({ form, fact }) => [
    step(
      text(...label),
      growthOf(form, fact(start, "value"), fact(end, "value"), mode),
      mode === "rate" ? formats.percent : formats.factor,
    ),
  ],
  verdict: (context, [computed = ""]) => either(context, computed + condition, "consistent", "false"),
});

/** Two percentages that should add up to 100. */
const sumToHundred = (
  id: string,
  [one, column]: readonly [string, "value" | "other_value"],
  [other, otherColumn]: readonly [string, "value" | "other_value"],
): AuditedClaim => ({
  id,
  steps: ({ fact }) => [
    step(
      text("The sum of the two shares, %", "两份额之和（%）"),
      `${fact(one, column)}+${fact(other, otherColumn)}`,
      formats.whole,
    ),
  ],
  verdict: (context, [sum = ""]) => either(context, `${sum}=100`, "consistent", "false"),
});

/** The claims on figures of the text; where the paper has nothing to test them with, they can only be consistent. */
export const textAudits: readonly AuditedClaim[] = [
  yearsBetween("K17", "F02", "F01", "F03"),
  {
    id: "K18",
    steps: ({ fact }) => {
      const [start, end] = [yearOf(fact("F19", "date")), yearOf(fact("F19", "date"), "RIGHT")];
      return [
        step(text("First year of F19", "F19 的首年"), start, formats.whole),
        step(text("Last year of F19", "F19 的末年"), end, formats.whole),
        step(text("Calendar years, both included", "日历年数（含首尾）"), `${end}-${start}+1`, formats.whole),
        given(text("Years stated", "论文所称年数"), 12),
      ];
    },
    verdict: (context, [, , computed = "", said = ""]) => either(context, `${computed}=${said}`, "true", "false"),
  },
  yearsBetween("K19", "F50", "F01", 11),
  {
    id: "K20",
    steps: ({ fact }) => [
      step(
        text("Total investment implied, million yuan", "推算的总投资（百万元；除以 100 为亿元）"),
        `${fact("F54", "value")}/(${fact("F55", "value")}/100)`,
        formats.oneDecimal,
      ),
      step(
        text("Environmental cost of all steel, million yuan", "全部钢材的环保成本（百万元；除以 100 为亿元）"),
        `${fact("F56", "value")}*${fact("F26", "value")}`,
        formats.oneDecimal,
      ),
    ],
    verdict: (context, [whole = "", cost = ""]) => either(context, `${whole}<${cost}`, "doubtful", "consistent"),
  },
  comparison("K22", ["The second area over the first", "后者与前者之比"], ["F23", "F24"], "factor", ">1"),
  comparison("K23", ["Growth of the capacity", "吞吐能力的增长率"], ["F13", "F14"], "rate", ">0"),
  sumToHundred("K24", ["F68", "value"], ["F68", "other_value"]),
  sumToHundred("K25", ["F43", "other_value"], ["F44", "value"]),
  comparison("K30", ["The planned amount over the present one", "规划数与现有数之比"], ["F31", "F63"], "factor", ">1"),
  {
    id: "K31",
    steps: ({ fact }) => [
      step(text("In statute miles, km", "按英里换算（千米）"), `${fact("F35", "value")}*1.609344`, formats.oneDecimal),
      step(text("In nautical miles, km", "按海里换算（千米）"), `${fact("F35", "value")}*1.852`, formats.oneDecimal),
    ],
    verdict: (context, [statute = "", nautical = ""]) =>
      either(context, `ROUND(${statute},0)=ROUND(${nautical},0)`, "consistent", "unclear"),
  },
  comparison("K32", ["The highest share this allows", "由此得出的最高份额"], ["F58", "F59"], "factor", "<=1"),
];
