import { text } from "../../language/localized";
import { choice, labels, range } from "../define";

/** The argument `values` of an index of inequality. */
export const levels = () =>
  range(
    "values",
    text(
      "Income, output or another level, not negative; per head when weights are given",
      "收入、产出等水平值，非负；给出 weights 时应为人均值",
    ),
  );

/** The argument `weights` of an index of inequality. */
export const weights = () =>
  range(
    "weights",
    text(
      "Population of each value, not negative: the same shape, or one vector for every row or column; if omitted, all alike",
      "各数值对应的人口，非负：大小相同，或各行（列）共用的一行（列）；省略时权重相同",
    ),
    { optional: true, logical: true },
  );

/** The argument `weights` of a decomposition. */
export const decompositionWeights = () =>
  range(
    "weights",
    text(
      "Population of each value, not negative, in the same shape; for several years also one for each unit; if omitted, all alike",
      "各数值对应的人口，非负，大小相同；多个年份时也可每个单元一个；省略时权重相同",
    ),
    { optional: true },
  );

/** The argument `groups` of a decomposition. */
export const groups = () =>
  labels(
    "groups",
    text(
      "The group of each value, as a name or a number, in the same shape; for several years, one for each unit",
      "各数值所属的组（名称或编号），大小相同；多个年份时每个单元一个",
    ),
  );

/** The argument `form` of THEIL and THEILDECOMP. */
export const theilForm = () =>
  choice("form", text("Which of Theil's two indexes", "泰尔指数的两种形式"), {
    T: text(
      "Theil T: shares of the values weight the logarithms; zeros are allowed",
      "泰尔 T 指数：以数值份额加权对数，允许为零",
    ),
    L: text(
      "Theil L, the mean log deviation: shares of the population weight; no zeros",
      "泰尔 L 指数（平均对数离差）：以人口份额加权，不得为零",
    ),
  });
