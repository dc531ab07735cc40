import { text } from "../../language/localized";
import { labels, range } from "../define";

/** The argument `values` of an index of inequality. */
export const levels = () =>
  range(
    "values",
    text(
      "Income, output or another level, not negative; per head when weights are given",
      "收入、产出等水平值，不为负；给出 weights 时应为人均值",
    ),
  );

/** The argument `weights` of an index of inequality. */
export const weights = () =>
  range(
    "weights",
    text(
      "Population of each value, not negative: the same shape, or one vector for every row or column; left out: all alike",
      "各数值对应的人口，不为负：形状相同，或各行（列）共用的一行（列）；省略时权重相同",
    ),
    { optional: true },
  );

/** The argument `groups` of a decomposition. */
export const groups = () =>
  labels(
    "groups",
    text("The group of each value, as a name or a number, in the same shape", "各数值所属的组（名称或编号），形状相同"),
  );
