import type { Refusal, Step } from "../../define";
import { quotient } from "../../words";

/**
 * The members of groups: `a` and `c`, value and weight of those that have both and a group, with their number, the sum of
 * the weights, Σwx and the mean of all of them and of their own group.
 */
export const members: readonly Step[] = [
  {
    add: {
      a: "case when part is not null and w is not null then x end",
      c: "case when part is not null and x is not null then w end",
    },
  },
  {
    add: {
      count_all: "count(a) over {}",
      weight: "sum(c) over {}",
      amount: "sum(c * a) over {}",
      group_weight: "sum(c) over {part}",
      group_amount: "sum(c * a) over {part}",
    },
  },
  { add: { mean: quotient("amount", "weight"), group_mean: quotient("group_amount", "group_weight") } },
];

/** What is taken of them for one row over all groups; there is one without any member too. */
export const ofMembers = { count_all: "coalesce(max(count_all), 0)", weight: "max(weight)", amount: "max(amount)" };

/** Without any member, or without any above zero. */
export const noMembers: readonly Refusal[] = [
  ["count_all = 0", "domain"],
  ["weight = 0 or amount = 0", "division"],
];
