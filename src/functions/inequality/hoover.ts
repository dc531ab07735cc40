import { hooverIndex } from "../../core/inequality/hoover-index";
import { text } from "../../language/localized";
import { byDistribution } from "../arguments/by-distribution";
import { defineFunction, range } from "../define";
import { hoover1936, hoover1941 } from "../references/inequality";
import { sourceOf } from "../references/reference";
import { distribution, joined } from "../step-by-step";

export const hoover = defineFunction({
  name: "HOOVER",
  family: "inequality",
  title: text("Hoover index", "胡佛指数"),
  summary: text(
    "Hoover (Robin Hood) index: the part of a total that would have to move",
    "胡佛指数（罗宾汉指数）：为达均等需转移的份额",
  ),
  args: [
    range("values", text("Amounts, not negative, such as output of regions", "总量数值，非负，如各地区产出")),
    range(
      "reference",
      text(
        "Amounts to compare with, such as population or area: the same shape, or one vector for every row or column; if omitted, equal shares",
        "作为参照的总量，如人口或面积：大小相同，或各行（列）共用的一行（列）；省略时以等份为参照",
      ),
      { optional: true },
    ),
    byDistribution(),
  ],
  errors: "first",
  result: { numbers: "index" },
  input: {
    lines: ["reference"],
    rest: "values",
    isWhole: true,
    means: { reference: "population" },
    tables: { values: { by: "by" } },
  },
  help: {
    keywords: text(
      `Robin Hood, Schutz, Pietra, relative mean deviation, coefficient of localization,
        localisation coefficient, PySAL Schutz, ineq RS, REAT hoover, Hoover index, Hoover coefficient,
        Schutz coefficient, index of dissimilarity, dissimilarity index, Duncan, Duncan index,
        Duncan segregation index, segregation, Pietra ratio, redistribution, share to be redistributed,
        Ricci-Schutz, Florence coefficient, location coefficient, coefficient of redistribution,
        population and GDP mismatch, Hoover concentration index, uneven distribution, EconGeo Hoover.Gini,
        how much must be moved, how much must be redistributed for equality, share to be moved`,
      `罗宾汉, 胡佛, 地方化系数, 胡佛系数, 胡佛集中指数, 胡佛不平等, 罗宾汉指数, 再分配, 应转移的比重,
        不平衡指数, 分布不均衡, 相异指数, 分离指数, 邓肯指数, 隔离指数, 人口与经济分布不一致,
        产业分布与人口分布, 地理联系率, 地理集中, 集中指数, 区位系数, 需要转移多少`,
    ),
    formula: String.raw`H = \frac{1}{2} \sum_i \left| \frac{x_i}{\sum_k x_k} - \frac{r_i}{\sum_k r_k} \right|`,
    where: text(
      String.raw`where $x_i$ and $r_i$ are value and reference of region $i$; $k$ runs over all regions; $H$ is the index`,
      String.raw`其中 $x_i$、$r_i$ 为地区 $i$ 的数值与参照值，$k$ 遍历全部地区，$H$ 为胡佛指数`,
    ),
    result: text(
      "A fraction from 0 (shares as the reference) to 1; by row or col one for each",
      "介于 0（与参照份额相同）与 1 的小数；按 row 或 col 时每行或每列一个",
    ),
    missing: text(
      "Blanks are skipped together with their partner in the other range. Values or a reference that are all zero give #DIV/0!, a negative number #NUM!. By row or col each failure stays in its cell, and a row or column of blanks gives a blank. The first error value is the result.",
      "跳过空白及其在另一区域中的对应值。数值或参照全为零时为 #DIV/0!，负值返回 #NUM!。按 row 或 col 时错误只出现在相应单元格，全为空白则返回空白。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "0.216 means that 21.6% of the output would have to change region for every region to have its part by population. Values are totals here, not values per head. Of a region's sectors against the nation's it is half of KRUGMAN.",
      "0.216 表示须有 21.6% 的产出改变所在地区，各地产出才与人口份额一致。此处的数值是总量而非人均值。用于地区产业结构与全国之比时等于 KRUGMAN 的一半。",
    ),
    elsewhere: text(
      "Also called Schutz or Pietra index. REAT, ineq (RS) and PySAL (Schutz) return the same; EconGeo returns per cent with two decimals; PySAL's Schutz is silently wrong when a value is missing.",
      "又称 Schutz 指数或 Pietra 指数。REAT、ineq（RS）与 PySAL（Schutz）结果相同；EconGeo 返回保留两位小数的百分数；PySAL 的 Schutz 遇缺失值会给出错误结果而无提示。",
    ),
    references: [
      sourceOf(hoover1936, text("the localization curve", "地方化曲线")),
      sourceOf(hoover1941, text("half the sum of the differences", "差额绝对值之和的一半")),
    ],
    examples: [
      {
        call: "=JJJ.HOOVER({19500.6;14370.16;28301.4},{2114.8;1472.21;7332.61})",
        returns: [[0.216297622047588]],
        shows: text(
          "Output of Beijing, Tianjin and Hebei against their population, 2013",
          "2013 年北京、天津、河北产出与人口之比较",
        ),
      },
      {
        call: '=JJJ.HOOVER({161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9},{2114.8;1472.21;7332.61},"col")',
        returns: [[0.23753353096246158, 0.14090252261204841, 0.3571086513234031]],
        shows: text("The same for each sector", "同上，分三次产业"),
      },
      {
        call: "=JJJ.HOOVER({19500.6;14370.16;28301.4})",
        returns: [[0.121876844341047]],
        shows: text("Against equal shares", "以等份为参照"),
      },
      {
        call: "=JJJ.HOOVER({0;0;0})",
        returns: { error: "#DIV/0!" },
        shows: text("Nothing has no shares", "总量为零没有份额"),
      },
    ],
    seeAlso: ["GINI", "KRUGMAN", "LORENZ"],
  },
  compute: ({ values, reference, by }) => hooverIndex(values, reference, by),
  /** Half the sum of the absolute deviations from equal shares. */
  stepByStep: (input) => {
    if (input.rows("reference") !== null) return null;
    const values = distribution(input, "values");
    const total = values.reduce((all, value) => all + value, 0);
    const terms = values.map((value) => `|${input.write(value / total)} − 1 / ${input.write(values.length)}|`);
    return values.length === 0 ? null : `½ × (${joined(terms)})`;
  },
});
