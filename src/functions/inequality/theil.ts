import { theilIndex } from "../../core/inequality/theil-index";
import { text } from "../../language/localized";
import { byDistribution } from "../arguments/by-distribution";
import { levels, theilForm, weights } from "../arguments/inequality";
import { defineFunction } from "../define";
import { shorrocks1980, theil1967 } from "../references/inequality";

export const theil = defineFunction({
  name: "THEIL",
  family: "inequality",
  title: text("Theil index", "泰尔指数"),
  summary: text("Theil index T or L: 0 = all equal", "泰尔 T 指数或 L 指数：0 为完全均等"),
  args: [levels(), weights(), theilForm(), byDistribution()],
  errors: "first",
  result: { numbers: "index" },
  input: { lines: ["weights"], rest: "values", isWhole: true, tables: { values: { by: "by" } } },
  help: {
    keywords: text(
      `Theil's T, Theil's L, Theil T, Theil L, generalized entropy, mean log deviation, MLD, REAT theil,
        ineq Theil, Theil index, Theil entropy, entropy inequality, inequality, regional inequality, GE(1),
        GE(0), generalised entropy index, mean logarithmic deviation, income dispersion, PySAL Theil,
        Stata ineqdeco, unequal, distribution of income, disparity`,
      `泰尔, 泰尔系数, 锡尔系数, 塞尔指数, 广义熵, 平均对数离差, 泰尔指数, 泰尔T, 泰尔L, 泰勒指数, 熵指数,
        广义熵指数, 平均对数偏差, 不平等, 收入不平等, 地区差距, 地区差异, 区域差异, 区域不平等, GE指数, 塞尔,
        锡尔`,
    ),
    formula: String.raw`T = \sum_i q_i \ln\frac{q_i}{p_i},\qquad L = \sum_i p_i \ln\frac{p_i}{q_i},\qquad p_i = \frac{w_i}{\sum_k w_k},\quad q_i = \frac{w_i x_i}{\sum_k w_k x_k}`,
    where: text(
      String.raw`where $x_i$ is the value and $w_i$ the weight of region $i$ (1 without weights), $p_i$ its share of the weights, $q_i$ its share of the total; $k$ runs over all regions; $T$ and $L$ are the two forms`,
      String.raw`其中 $x_i$、$w_i$ 为地区 $i$ 的数值与权重（不加权时为 1），$p_i$ 为权重份额，$q_i$ 为数值份额，$k$ 遍历全部地区；$T$、$L$ 为两种形式`,
    ),
    result: text(
      "Natural logarithms: T from 0 to ln n (with weights to ln(Σw/min w)), L from 0 without bound; by row or col one for each",
      "自然对数：T 介于 0 与 ln n（加权时为 ln(Σw/最小 w)），L 不小于 0 且无上限；按 row 或 col 时每行或每列一个",
    ),
    missing: text(
      "Blanks are skipped together with their weight, a blank weight with its value. In T a zero counts as 0·ln 0 = 0; in L it gives #NUM!, as a negative value does in both. Values that are all zero give #DIV/0!. By row or col each failure stays in its cell, and a row or column of blanks gives a blank. The first error value is the result.",
      "跳过空白及其权重，权重为空白时跳过该数值。T 中零值按 0·ln 0 = 0 计；L 中零值返回 #NUM!，两者遇负值均返回 #NUM!。数值全为零时为 #DIV/0!。按 row 或 col 时错误只出现在相应单元格，全为空白则返回空白。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "L answers more than T to differences among the poor. There are no bands: compare years or tables of the same regions. For parts between and within groups see THEILDECOMP.",
      "L 对低值地区之间的差异比 T 更敏感。没有公认的等级界限，应比较同一组地区的不同年份或不同表。组间与组内分解见 THEILDECOMP。",
    ),
    elsewhere: text(
      "The name alone does not tell T from L. T: PySAL's Theil and ineq's Theil(x, 0). L: REAT's theil and ineq's Theil(x, 1). REAT's theil with weighting averages terms that are weighted already, about the unweighted mean; ineq drops zeros from the count as well, so that (0, 0, 0, 1) gives 0 there and ln 4 here; PySAL returns no number for zeros beside values above 1e16.",
      "仅凭名称无法区分两种形式。T：PySAL 的 Theil 与 ineq 的 Theil(x, 0)；L：REAT 的 theil 与 ineq 的 Theil(x, 1)。REAT 的 theil 带 weighting 时将已加权的各项再求平均，且以未加权均值为准；ineq 把零值连同个数一并剔除，(0, 0, 0, 1) 在那里得 0，此处为 ln 4；PySAL 在零值与大于 1e16 的数并存时得不到数值。",
    ),
    references: [theil1967, shorrocks1980],
    examples: [
      {
        call: "=JJJ.THEIL({93213;99607;38716},{2114.8;1472.21;7332.61})",
        returns: [[0.10154713515076666]],
        shows: text(
          "Theil T of GDP per capita in Beijing, Tianjin and Hebei, 2013, weighted by population",
          "2013 年北京、天津、河北人均地区生产总值的泰尔 T 指数，按人口加权",
        ),
      },
      {
        call: '=JJJ.THEIL({93213;99607;38716},{2114.8;1472.21;7332.61},"L")',
        returns: [[0.0976129440764318]],
        shows: text("The same as Theil L", "同上，泰尔 L 指数"),
      },
      {
        call: "=JJJ.THEIL({0;0;0;1})",
        returns: [[1.3862943611198906]],
        shows: text("All in one of four regions: ln 4", "全部集中于四地之一：ln 4"),
      },
      {
        call: '=JJJ.THEIL({0;1;2},,"L")',
        returns: { error: "#NUM!" },
        shows: text("Theil L takes the logarithm of every value", "泰尔 L 指数要对每个数值取对数"),
      },
    ],
    seeAlso: ["THEILDECOMP", "GINI", "ATKINSON", "SIGMACONV"],
  },
  compute: ({ values, weights, form, by }) => theilIndex(values, weights, form, by),
});
