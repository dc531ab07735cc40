import type { Refusal, SqlDefinition, Step, StepsDefinition } from "../../define";
import { areEqual, divergence, quotient, relativeDifference } from "../../words";
import { members, noMembers, ofMembers } from "./groups";

type Form = "T" | "L";

/** x·ln(x/μ) + μ − x for T, μ·ln(μ/x) + x − μ for L: from 0, and 0 where the two are equal. */
const apart = (form: Form, value: string, mean: string, v: string) =>
  form === "T" ? divergence(value, mean, v) : divergence(mean, value, v);

const relative = (form: Form, value: string, mean: string) =>
  form === "T" ? relativeDifference(value, mean) : relativeDifference(mean, value);

/** One row for each group: `part_of_whole`, its own index and what it adds to the inequality between groups. */
const groups = (form: Form): readonly Step[] => [
  ...members,
  { add: { v: relative(form, "a", "group_mean") } },
  {
    per: ["part"],
    take: {
      ...ofMembers,
      mean: "max(mean)",
      people: "coalesce(max(group_weight), 0)",
      income: "coalesce(max(group_amount), 0)",
      group_mean: "max(group_mean)",
      low: "min(a)",
      high: "max(a)",
      distance: `sum(c * (${apart(form, "a", "group_mean", "v")}))`,
      has_zero: "max(case when a = 0 and c > 0 then 1 else 0 end)",
    },
  },
  {
    add: {
      part_of_whole: form === "T" ? quotient("income", "amount") : quotient("people", "weight"),
      own_index: `case when income = 0 then null when ${areEqual("low", "high")} then 0 else distance / income end`,
      v: relative(form, "group_mean", "mean"),
    },
  },
  {
    add: {
      between_part: `case when people = 0 or ${areEqual("group_mean", "mean")} then 0 else people * (${apart(form, "group_mean", "mean", "v")}) / nullif(amount, 0) end`,
    },
  },
];

const refusals = (form: Form): readonly Refusal[] => [
  ...noMembers,
  ...(form === "L" ? ([["zeros = 1", "domain"]] as const) : []),
];

const common = { kind: "steps", measures: { values: "x" }, weights: "weights", units: ["part"] } as const;

/** One number over all groups. */
const ofAll = (form: Form, number: string, more: readonly Refusal[] = []): StepsDefinition => ({
  ...common,
  steps: [
    ...groups(form),
    {
      per: [],
      take: {
        ...ofMembers,
        zeros: "max(has_zero)",
        between_groups: "sum(between_part)",
        within_groups: "sum(part_of_whole * coalesce(own_index, 0))",
      },
    },
  ],
  number,
  blank: "false",
  refusals: [...refusals(form), ...more],
});

/** One number for each group. */
const ofEach = (form: Form, number: string, more: readonly Refusal[] = []): StepsDefinition => ({
  ...common,
  steps: [...groups(form), { add: { zeros: "max(has_zero) over {}" } }, { where: "part is not null" }],
  number,
  blank: "false",
  refusals: [...refusals(form), ...more],
});

const total = "(between_groups + within_groups)";
const noInequality: Refusal = [`${total} = 0`, "division"];

const modesOf = (form: Form, prefix: string) => ({
  [`${prefix}total`]: ofAll(form, total),
  [`${prefix}between`]: ofAll(form, "between_groups"),
  [`${prefix}within`]: ofAll(form, "within_groups"),
  [`${prefix}betweenshare`]: ofAll(form, quotient("between_groups", total), [noInequality]),
  [`${prefix}withinshare`]: ofAll(form, quotient("within_groups", total), [noInequality]),
  [`${prefix}share`]: ofEach(form, "part_of_whole"),
  [`${prefix}index`]: ofEach(form, "own_index", [["income = 0", "division"]]),
});

export const theildecomp: SqlDefinition = {
  name: "THEILDECOMP",
  over: "region",
  refusesNegatives: true,
  modes: { ...modesOf("T", ""), ...modesOf("L", "L ") },
};
