import { text } from "../../language/localized";
import type { Refusal, SqlDefinition, StepsDefinition } from "../define";
import { areEqual, quotient, withoutRounding } from "../words";
import { periods } from "./settings";

/** The parts of one total at two dates, without those that are blank at one of them. */
export const datesWithTotals = {
  complete: { add: { a: "case when x1 is not null then x0 end", b: "case when x0 is not null then x1 end" } },
  totals: { add: { a_total: "sum(a) over {}", b_total: "sum(b) over {}" } },
};

const startAndEnd = { start: "x0", end: "x1" };

const ofEachCell = (
  number: string,
  refusals: readonly Refusal[],
  settings: StepsDefinition["settings"] = {},
): StepsDefinition => ({
  kind: "steps",
  measures: startAndEnd,
  settings,
  units: [],
  steps: [],
  number,
  blank: "x0 is null or x1 is null",
  refusals,
});

const startsAtZero: Refusal = ["x0 = 0", "division"];

export const growth: SqlDefinition = {
  name: "GROWTH",
  refusesNegatives: false,
  modes: {
    rate: ofEachCell(quotient("(x1 - x0)", "x0"), [startsAtZero, ["x0 < 0", "domain"]]),
    factor: ofEachCell(quotient("x1", "x0"), [startsAtZero, ["x0 < 0", "domain"]]),
    absolute: ofEachCell("x1 - x0", []),
    log: ofEachCell("case when x0 > 0 and x1 > 0 then ln(x1 / x0) end", [
      startsAtZero,
      ["x0 < 0 or x1 <= 0", "domain"],
    ]),
    annual: ofEachCell(
      rateOf("x0", "x1", "$periods"),
      [startsAtZero, ["(x0 < 0 and x1 > 0) or (x0 > 0 and x1 < 0)", "domain"]],
      { periods },
    ),
  },
};

/** The compound rate per period, −1 where the end is zero. */
function rateOf(from: string, to: string, count: string): string {
  const factor = quotient(to, from);
  return `case when ${factor} >= 0 then power(${factor}, 1 / ${count}) - 1 end`;
}

export const cagr: SqlDefinition = {
  name: "CAGR",
  refusesNegatives: false,
  modes: {
    rate: {
      kind: "steps",
      measures: { series: "x" },
      settings: { periods: { ...periods, usual: null } },
      units: ["moment"],
      steps: [
        { add: { first_moment: firstOf("asc"), last_moment: firstOf("desc") } },
        {
          per: [],
          take: {
            n: "double(count(x))",
            first_value: "max(case when moment = first_moment then x end)",
            last_value: "max(case when moment = last_moment then x end)",
            steps: "double(count(distinct case when moment between first_moment and last_moment then moment end)) - 1",
          },
        },
      ],
      number: rateOf("first_value", "last_value", "coalesce($periods, nullif(steps, 0))"),
      blank: "n = 0",
      refusals: [
        ["n = 1", "domain"],
        ["first_value = 0", "division"],
        ["last_value / nullif(first_value, 0) < 0", "domain"],
      ],
    },
  },
};

/** The first moment with a number, in ascending or descending order. */
function firstOf(direction: "asc" | "desc"): string {
  return `${direction === "asc" ? "min" : "max"}(case when x is not null then moment end) over {}`;
}

export const rebase: SqlDefinition = {
  name: "REBASE",
  refusesNegatives: false,
  modes: {
    index: {
      kind: "steps",
      measures: { values: "x" },
      settings: {
        base: {
          kind: "label",
          of: "moment",
          usual: null,
          says: text("the base year; the first if omitted", "基期年份；省略时为首年"),
        },
        scale: { kind: "number", usual: 100, says: text("what the base year becomes", "基期的取值") },
      },
      units: ["region", "moment"],
      steps: [
        { add: { first_moment: "min(moment) over {}" } },
        {
          add: {
            base: "max(case when {moment is $base} or (not $base? and moment = first_moment) then x end) over {region}",
          },
        },
      ],
      number: `${quotient("x", "base")} * $scale`,
      blank: "x is null or base is null",
      refusals: [["base = 0", "division"]],
    },
  },
};

const ofParts = (number: string, total: string): StepsDefinition => ({
  kind: "steps",
  measures: startAndEnd,
  units: [],
  steps: [datesWithTotals.complete, datesWithTotals.totals, { add: { size: "sum(abs(a) + abs(b)) over {}" } }],
  number: quotient(number, `(${total})`),
  blank: "a is null",
  refusals: [[`${total} = 0`, "division"]],
});

export const contribution: SqlDefinition = {
  name: "CONTRIBUTION",
  refusesNegatives: false,
  over: "sector",
  modes: {
    rate: ofParts("(b - a)", withoutRounding("(b_total - a_total)", "size")),
    pull: ofParts("(b - a)", "a_total"),
    pp: ofParts("100 * (b - a)", "a_total"),
  },
};

const growthOfWhole = `case when ${areEqual("a_total", "b_total")} then 0 else ${rateOf("a_total", "b_total", "$periods")} end`;

export const leadcoef: SqlDefinition = {
  name: "LEADCOEF",
  refusesNegatives: true,
  over: "sector",
  modes: {
    coefficient: {
      kind: "steps",
      measures: startAndEnd,
      settings: {
        periods: { ...periods, usual: null },
        growth: { kind: "number", usual: null, says: text("yearly growth of the whole", "总体的年增长率") },
      },
      units: [],
      steps: [
        datesWithTotals.complete,
        datesWithTotals.totals,
        {
          add: {
            lead: quotient(`(${quotient("b", "b_total")})`, `(${quotient("a", "a_total")})`),
            rate: `coalesce($growth, ${growthOfWhole})`,
          },
        },
      ],
      number: `lead + ${quotient("(lead - 1)", "rate")}`,
      blank: "a is null",
      refusals: [["a = 0 or a_total = 0 or b_total = 0 or rate = 0", "division"]],
    },
  },
};
