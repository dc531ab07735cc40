import { text } from "../../language/localized";
import type { Rule } from "./types";

export const gradientRules: readonly Rule[] = [
  {
    id: "G1",
    dimension: "G",
    name: text("Gap in level", "水平差距"),
    statistic: text("x = max ÷ min of the value per head, last year", "x = 末年人均值最高 ÷ 最低"),
    condition: text(
      "1 if x ≥ JJJ_G1_strong; 2 if x ≥ JJJ_G1_medium; else 3",
      "x ≥ JJJ_G1_strong 为 1；x ≥ JJJ_G1_medium 为 2；否则为 3",
    ),
    formula: '=JJJ.GRADIENT(levels,"ratio")',
    needs: ["perhead"],
    tests: ["thresholds", "last year"],
    feeds: ["P1"],
    decimals: 2,
    outcomes: [
      {
        word: text("strong", "明显"),
        sentence: text(
          "In {1} {2} had {3} times the {5} of {4}: a strong gradient.",
          "{1} 年{2}的{5}是{4}的 {3} 倍，梯度明显。",
        ),
      },
      {
        word: text("medium", "中等"),
        sentence: text(
          "In {1} {2} had {3} times the {5} of {4}: a medium gradient.",
          "{1} 年{2}的{5}是{4}的 {3} 倍，梯度中等。",
        ),
      },
      {
        word: text("weak", "较小"),
        sentence: text(
          "In {1} {2} had {3} times the {5} of {4}: a weak gradient.",
          "{1} 年{2}的{5}是{4}的 {3} 倍，梯度较小。",
        ),
      },
    ],
  },
  {
    id: "G2",
    dimension: "G",
    name: text("Gap over time", "差距变化"),
    statistic: text(
      "x = 100·(CV_last ÷ CV_first − 1) of the value per head",
      "x = 100·（末年变异系数 ÷ 首年变异系数 − 1），按人均值",
    ),
    condition: text(
      "1 if x ≥ JJJ_G2_band; 2 if x ≤ −JJJ_G2_band; else 3",
      "x ≥ JJJ_G2_band 为 1；x ≤ −JJJ_G2_band 为 2；否则为 3",
    ),
    formula: "=100*(JJJ.COEFVAR(last)/JJJ.COEFVAR(first)-1)",
    needs: ["perhead"],
    tests: ["thresholds", "first year", "last year"],
    feeds: [],
    decimals: 1,
    outcomes: [
      {
        word: text("widening", "扩大"),
        sentence: text(
          "From {1} to {2} the spread of {5} between regions (coefficient of variation) changed by {6} %, from {3} to {4}: it widened.",
          "{1}—{2} 年，各地区{5}的变异系数由 {3} 变为 {4}（变动 {6}%），地区差距扩大。",
        ),
      },
      {
        word: text("narrowing", "缩小"),
        sentence: text(
          "From {1} to {2} the spread of {5} between regions (coefficient of variation) changed by {6} %, from {3} to {4}: it narrowed.",
          "{1}—{2} 年，各地区{5}的变异系数由 {3} 变为 {4}（变动 {6}%），地区差距缩小。",
        ),
      },
      {
        word: text("steady", "基本稳定"),
        sentence: text(
          "From {1} to {2} the spread of {5} between regions (coefficient of variation) changed by {6} %, from {3} to {4}: little change.",
          "{1}—{2} 年，各地区{5}的变异系数由 {3} 变为 {4}（变动 {6}%），地区差距基本稳定。",
        ),
      },
    ],
  },
  {
    id: "G3",
    dimension: "G",
    name: text("Gap in structure", "结构差距"),
    statistic: text("x = 100·(max − min) of the service share, last year", "x = 100·（末年服务业比重最高 − 最低）"),
    condition: text(
      "1 if x ≥ JJJ_G3_wide; 2 if x ≥ JJJ_G3_medium; else 3",
      "x ≥ JJJ_G3_wide 为 1；x ≥ JJJ_G3_medium 为 2；否则为 3",
    ),
    formula: '=100*JJJ.GRADIENT(shares,"range")',
    needs: ["groups"],
    tests: ["thresholds", "last year"],
    feeds: ["P1"],
    decimals: 1,
    outcomes: [
      {
        word: text("wide", "较大"),
        sentence: text(
          "In {1} services made up {3} % of {2} and {5} % of {4}: a wide gap of {6} percentage points.",
          "{1} 年服务业比重以{2}最高（{3}%）、{4}最低（{5}%），相差 {6} 个百分点，差距较大。",
        ),
      },
      {
        word: text("medium", "中等"),
        sentence: text(
          "In {1} services made up {3} % of {2} and {5} % of {4}: a medium gap of {6} percentage points.",
          "{1} 年服务业比重以{2}最高（{3}%）、{4}最低（{5}%），相差 {6} 个百分点，差距中等。",
        ),
      },
      {
        word: text("narrow", "较小"),
        sentence: text(
          "In {1} services made up {3} % of {2} and {5} % of {4}: a narrow gap of {6} percentage points.",
          "{1} 年服务业比重以{2}最高（{3}%）、{4}最低（{5}%），相差 {6} 个百分点，差距较小。",
        ),
      },
    ],
  },
  {
    id: "G4",
    dimension: "G",
    name: text("Income groups", "收入组别"),
    statistic: text("n = number of World Bank income groups among the regions", "n = 各地区所属的世界银行收入组个数"),
    condition: text("1 if n ≥ 2; else 2", "n ≥ 2 为 1；否则为 2"),
    formula: "=SUMPRODUCT(1/COUNTIF(codes,codes)), codes = JJJ.INCOMEGROUP(usd,year)",
    needs: ["usd"],
    tests: ["thresholds", "last year"],
    feeds: [],
    decimals: null,
    outcomes: [
      {
        word: text("several groups", "分属多组"),
        sentence: text(
          "By the World Bank's bounds for {1} the regions fall into {2} income groups; the highest is {3} ({4}), the lowest {5} ({6}).",
          "按世界银行 {1} 年标准，各地区分属 {2} 个收入组：最高的{3}属{4}组，最低的{5}属{6}组。",
        ),
      },
      {
        word: text("one group", "同属一组"),
        sentence: text(
          "By the World Bank's bounds for {1} all regions are in one income group ({4}).",
          "按世界银行 {1} 年标准，各地区同属{4}组。",
        ),
      },
    ],
  },
];
