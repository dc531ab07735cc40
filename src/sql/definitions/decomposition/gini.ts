import type { Refusal, SqlDefinition, Step, StepsDefinition } from "../../define";
import { areEqual, difference, quotient, withoutRounding } from "../../words";
import { members, noMembers, ofMembers } from "./groups";

/**
 * Σ_i w_i (2 W_i − w_i − W)(x_i − μ), W_i the weights up to x_i, is half the sum of w·w′|x − x′| over all pairs; over W²μ
 * it is the Gini index.
 */
const pairsOf = (below: string, weight: string, deviation: string) =>
  `c * (2 * ${below} - c - ${weight}) * ${deviation}`;

/** The weights up to each value in ascending order: among all, and in the groups whose mean is lower than its own. */
const ranked: readonly Step[] = [
  ...members,
  {
    add: {
      below: "sum(c) over {by a rows between unbounded preceding and current row}",
      own_below: "sum(c) over {part by a rows between unbounded preceding and current row}",
      poorer: "sum(c) over {by group_mean, part} - group_weight",
      deviation: difference("a", "mean"),
      own_deviation: difference("a", "group_mean"),
      mean_deviation: difference("group_mean", "mean"),
    },
  },
];

const common = { kind: "steps", measures: { values: "x" }, weights: "weights", units: ["part"] } as const;

/** The terms over all pairs of values; the groups' means in ascending order, j after h. */
const ofAll = (number: string, more: readonly Refusal[] = []): StepsDefinition => ({
  ...common,
  steps: [
    ...ranked,
    {
      // Σ over j > h of what members of h have above members of j: every value against those of other groups below it.
      add: { crossing: "2 * c * (below - own_below - poorer) * deviation" },
    },
    {
      per: [],
      take: {
        ...ofMembers,
        low: "min(case when c > 0 then a end)",
        high: "max(case when c > 0 then a end)",
        all_pairs: `sum(${pairsOf("below", "weight", "deviation")})`,
        own_pairs: `sum(${pairsOf("own_below", "group_weight", "own_deviation")})`,
        mean_pairs: "sum(c * (2 * poorer + group_weight - weight) * mean_deviation)",
        crossings: "sum(crossing)",
        crossing_size: "sum(abs(crossing))",
      },
    },
    {
      add: {
        total: `case when ${areEqual("low", "high")} then 0 else all_pairs / nullif(weight * amount, 0) end`,
        within_groups: "own_pairs / nullif(weight * amount, 0)",
        net_between: "mean_pairs / nullif(weight * amount, 0)",
        transvariation: `case when ${areEqual("low", "high")} then 0 else (${withoutRounding("crossings", "crossing_size")}) / nullif(weight * amount, 0) end`,
      },
    },
  ],
  number,
  blank: "false",
  refusals: [...noMembers, ...more],
});

/** One number for each group. */
const ofEach = (number: string, isUndefined = "false"): StepsDefinition => ({
  ...common,
  steps: [
    ...ranked,
    {
      per: ["part"],
      take: {
        ...ofMembers,
        people: "coalesce(max(group_weight), 0)",
        income: "coalesce(max(group_amount), 0)",
        group_mean: "max(group_mean)",
        own_pairs: `sum(${pairsOf("own_below", "group_weight", "own_deviation")})`,
      },
    },
    { where: "part is not null" },
  ],
  number,
  blank: "false",
  refusals: [...noMembers, [isUndefined, "division"]],
});

/** Each two groups: Σ w·w′|x − x′| over the members of one and of the other, about the mean of both together. */
const ofPairs = (number: string, isBlank: string, isUndefined: string): StepsDefinition => ({
  ...common,
  steps: [
    ...members,
    { each: "part" },
    { where: "part is not null" },
    { add: { former: "least(part, other)", latter: "greatest(part, other)" } },
    {
      add: {
        pair_weight: "sum(c) over {former, latter}",
        pair_mean: quotient("sum(c * a) over {former, latter}", "sum(c) over {former, latter}"),
        pair_below: "sum(c) over {former, latter by a rows between unbounded preceding and current row}",
        own_below: "sum(c) over {part, other by a rows between unbounded preceding and current row}",
      },
    },
    { add: { deviation: difference("a", "pair_mean") } },
    {
      per: ["part", "other"],
      take: {
        ...ofMembers,
        former: "max(former)",
        latter: "max(latter)",
        people: "coalesce(max(group_weight), 0)",
        group_mean: "max(group_mean)",
        apart: `sum(case when part = other then 2 * ${pairsOf("own_below", "group_weight", "deviation")}
          else c * (2 * (pair_below - own_below) - (pair_weight - group_weight)) * deviation end)`,
      },
    },
    {
      add: {
        apart_both: "sum(apart) over {former, latter}",
        pairs: "min(people) over {former, latter} * max(people) over {former, latter}",
        lower: "min(group_mean) over {former, latter}",
        higher: "max(group_mean) over {former, latter}",
      },
    },
  ],
  shown: ["other"],
  number,
  blank: `(${isBlank} and count_all > 0 and weight > 0 and amount > 0)`,
  refusals: [...noMembers, [isUndefined, "division"]],
});

const parts = {
  within: "within_groups",
  netbetween: "net_between",
  transvariation: "transvariation",
};

const shares = Object.entries(parts).map(([name, part]): [string, StepsDefinition] => [
  `${name}share`,
  ofAll(quotient(part, "total"), [["total = 0", "division"]]),
]);

export const ginidecomp: SqlDefinition = {
  name: "GINIDECOMP",
  over: "region",
  refusesNegatives: true,
  modes: {
    total: ofAll("total"),
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, ofAll(part)])),
    ...Object.fromEntries(shares),
    popshare: ofEach(quotient("people", "weight")),
    valueshare: ofEach(quotient("income", "amount")),
    mean: ofEach("group_mean", "people = 0"),
    gini: ofEach(quotient("own_pairs", "(people * income)"), "people = 0 or income = 0"),
    pairs: ofPairs(quotient("apart_both", "(pairs * (lower + higher))"), "false", "pairs = 0 or lower + higher = 0"),
    // 0 where both have the same mean, 1 where they do not overlap.
    distance: ofPairs(
      `case when apart_both = 0 then 0 else least(pairs * (${difference("higher", "lower")}) / apart_both, 1) end`,
      "part = other",
      "pairs = 0",
    ),
  },
};
