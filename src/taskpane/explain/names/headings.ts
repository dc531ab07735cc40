import type { Translated } from "../../../language/translated";

/** Headings of results, which are English in every language, and what they mean; those that are modes are not among them. */
export type Headings = Readonly<Record<string, string>>;

const english: Headings = {
  "d+": "distance to the best",
  "d-": "distance to the worst",
  rank: "1 is the best",
  outward: "employment for other places",
  popshare: "share of the population",
  valueshare: "share of the values",
  se: "standard error",
  lower: "lower end of the 95% interval",
  upper: "upper end of the 95% interval",
  robustse: "robust standard error (HC1)",
  robustt: "t with the robust standard error",
  robustp: "p with the robust standard error",
  p_perm: "p value by permutations",
  outdegree: "links that go out",
  indegree: "links that come in",
};

const chinese: Headings = {
  group: "组别",
  region: "地区",
  sector: "产业",
  industry: "产业",
  plants: "企业数",
  divergence: "差异系数",
  weight: "权重",
  "d+": "到正理想解的距离",
  "d-": "到负理想解的距离",
  rank: "位次，1 为最优",
  outward: "外向功能量",
  "output per worker": "人均产出",
  node: "节点",
  popshare: "人口份额",
  valueshare: "数值份额",
  mean: "均值",
  gini: "基尼系数",
  share: "份额",
  index: "指数",
  change: "变化量",
  total: "合计",
  term: "项",
  coefficient: "系数",
  se: "标准误",
  t: "t 值",
  p: "p 值",
  lower: "95% 区间下限",
  upper: "95% 区间上限",
  robustse: "稳健标准误（HC1）",
  robustt: "稳健 t 值",
  robustp: "稳健 p 值",
  p_perm: "置换检验的 p 值",
  permutations: "置换次数",
  outdegree: "出度",
  indegree: "入度",
};

export const headings: Translated<Headings> = { en: english, "zh-CN": chinese };
