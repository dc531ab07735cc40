import { text } from "../../language/localized";
import type { Rule } from "./types";

export const symbiosisRules: readonly Rule[] = [
  {
    id: "S1",
    dimension: "S",
    name: text("Industry and services together", "第二产业与服务业协同集聚"),
    statistic: text(
      "n = regions whose co-location index rose by JJJ_S1_band % or more",
      "n = 协同集聚指数上升达 JJJ_S1_band % 的地区数",
    ),
    condition: text("1 if 3n ≥ 2R; 2 if 3n ≥ R; else 3", "3n ≥ 2R 为 1；3n ≥ R 为 2；否则为 3"),
    formula: "=JJJ.COAGGLOM(industry,services,totals) by region",
    needs: ["groups", "2 years"],
    tests: ["thresholds", "first year", "last year"],
    feeds: [],
    decimals: 1,
    outcomes: [
      {
        word: text("closer", "趋于紧密"),
        sentence: text(
          "Regions in which the co-location of industry and services rose from {1} to {2}: {3} of {4}. Highest in {2}: {5} ({6}).",
          "{1}—{2} 年，{4} 个地区中产业协同集聚指数上升的有 {3} 个；{2} 年最高的是{5}（{6}）。",
        ),
      },
      {
        word: text("mixed", "部分趋于紧密"),
        sentence: text(
          "Regions in which the co-location of industry and services rose from {1} to {2}: {3} of {4}. Highest in {2}: {5} ({6}).",
          "{1}—{2} 年，{4} 个地区中产业协同集聚指数上升的有 {3} 个；{2} 年最高的是{5}（{6}）。",
        ),
      },
      {
        word: text("not closer", "未趋于紧密"),
        sentence: text(
          "Regions in which the co-location of industry and services rose from {1} to {2}: {3} of {4}. Highest in {2}: {5} ({6}).",
          "{1}—{2} 年，{4} 个地区中产业协同集聚指数上升的有 {3} 个；{2} 年最高的是{5}（{6}）。",
        ),
      },
    ],
  },
  {
    id: "S2",
    dimension: "S",
    name: text("Exchanges across borders", "跨地区交换"),
    statistic: text(
      "x = 100 · exchanges between different regions ÷ all exchanges",
      "x = 100·跨地区交换数 ÷ 全部交换数",
    ),
    condition: text("1 if x ≥ JJJ_S2_across; else 2", "x ≥ JJJ_S2_across 为 1；否则为 2"),
    formula: '=100*SUMPRODUCT(--(from<>to))/ROWS(from); JJJ.SYMBIOSIS(sources,receivers,"links")',
    needs: ["exchanges"],
    tests: ["thresholds"],
    feeds: ["P4"],
    decimals: 1,
    outcomes: [
      {
        word: text("across regions", "跨地区"),
        sentence: text(
          "Exchanges of products and by-products that cross a regional border: {2} of {1} ({3} %), a network across regions.",
          "{1} 项产品与副产品交换中，跨地区的有 {2} 项（占 {3}%），形成跨地区网络。",
        ),
      },
      {
        word: text("within regions", "地区内为主"),
        sentence: text(
          "Exchanges of products and by-products that cross a regional border: {2} of {1} ({3} %), mainly within regions.",
          "{1} 项产品与副产品交换中，跨地区的有 {2} 项（占 {3}%），以地区内交换为主。",
        ),
      },
    ],
  },
  {
    id: "S3",
    dimension: "S",
    name: text("Shared environment", "环境压力脱钩"),
    statistic: text(
      "n = regions decoupled by Tapio's elasticity e: (output up and e < JJJ_S3_low) or (output down and e > JJJ_S3_high)",
      "n = 按 Tapio 弹性 e 脱钩的地区数：产出增长且 e < JJJ_S3_low，或产出下降且 e > JJJ_S3_high",
    ),
    condition: text("1 if n = R; 2 if n ≥ 1; else 3", "n = R 为 1；n ≥ 1 为 2；否则为 3"),
    formula: '=JJJ.DECOUPLE(p_first,p_last,y_first,y_last,"elasticity")',
    needs: ["pressure", "2 years"],
    tests: ["thresholds", "first year", "last year"],
    feeds: ["P4"],
    decimals: 2,
    outcomes: [
      {
        word: text("everywhere", "普遍脱钩"),
        sentence: text(
          "Regions in which {5} was decoupled from output from {1} to {2}: {3} of {4}. Highest elasticity: {6} ({7}).",
          "{1}—{2} 年，{4} 个地区中环境压力（{5}）与产出脱钩的有 {3} 个；脱钩弹性最高的是{6}（{7}）。",
        ),
      },
      {
        word: text("in some regions", "部分脱钩"),
        sentence: text(
          "Regions in which {5} was decoupled from output from {1} to {2}: {3} of {4}. Highest elasticity: {6} ({7}).",
          "{1}—{2} 年，{4} 个地区中环境压力（{5}）与产出脱钩的有 {3} 个；脱钩弹性最高的是{6}（{7}）。",
        ),
      },
      {
        word: text("nowhere", "未脱钩"),
        sentence: text(
          "Regions in which {5} was decoupled from output from {1} to {2}: {3} of {4}. Highest elasticity: {6} ({7}).",
          "{1}—{2} 年，{4} 个地区中环境压力（{5}）与产出脱钩的有 {3} 个；脱钩弹性最高的是{6}（{7}）。",
        ),
      },
    ],
  },
];
