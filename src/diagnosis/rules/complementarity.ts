import { text } from "../../language/localized";
import type { Rule } from "./types";

export const complementarityRules: readonly Rule[] = [
  {
    id: "C1",
    dimension: "C",
    name: text("Specialised sectors", "专业化产业"),
    statistic: text(
      "n = number of regions whose highest location quotient ≥ JJJ_C1_high, last year",
      "n = 末年最高区位商 ≥ JJJ_C1_high 的地区数",
    ),
    condition: text("1 if n = R; 2 if n ≥ 1; else 3", "n = R 为 1；n ≥ 1 为 2；否则为 3"),
    formula: '=COUNTIF(highest,">="&JJJ_C1_high); highest = MAX of JJJ.LOCQ cells',
    needs: ["panel"],
    tests: ["thresholds", "last year"],
    feeds: ["P2", "P5"],
    decimals: 2,
    outcomes: [
      {
        word: text("everywhere", "各地均有"),
        sentence: text(
          "Regions with a specialised sector in {1}: {2} of {3} (location quotient {4} or more, measured against {7}). The strongest is {5}: {6}.",
          "{1} 年，{3} 个地区中拥有专业化产业的有 {2} 个（区位商不低于 {4}；参照：{7}）；区位商最高的是{5}，为 {6}。",
        ),
      },
      {
        word: text("in some regions", "部分地区有"),
        sentence: text(
          "Regions with a specialised sector in {1}: {2} of {3} (location quotient {4} or more, measured against {7}). The strongest is {5}: {6}.",
          "{1} 年，{3} 个地区中拥有专业化产业的有 {2} 个（区位商不低于 {4}；参照：{7}）；区位商最高的是{5}，为 {6}。",
        ),
      },
      {
        word: text("nowhere", "各地均无"),
        sentence: text(
          "No region has a specialised sector in {1} (location quotient {4} or more, measured against {7}); the highest is {5}: {6}.",
          "{1} 年各地区均无专业化产业（区位商不低于 {4}；参照：{7}）；区位商最高的是{5}，为 {6}。",
        ),
      },
    ],
  },
  {
    id: "C2",
    dimension: "C",
    name: text("Course of the strengths", "优势变化"),
    statistic: text(
      "m = specialised regions whose strongest sector's location quotient fell by JJJ_C2_band % or more; n = specialised regions",
      "m = 最强产业区位商下降达 JJJ_C2_band % 的专业化地区数；n = 专业化地区数",
    ),
    condition: text("2 if m ≥ 1 and 2m ≥ n; else 1", "m ≥ 1 且 2m ≥ n 为 2；否则为 1"),
    formula: "=100*(LQ_last/LQ_first-1)",
    needs: ["panel", "2 years"],
    tests: ["thresholds", "first year", "last year"],
    feeds: ["P5"],
    decimals: 1,
    outcomes: [
      {
        word: text("holding", "保持"),
        sentence: text(
          "Specialised regions whose strongest sector lost weight from {1} to {2}: {4} of {3}.",
          "{1}—{2} 年，拥有专业化产业的 {3} 个地区中，最强产业区位商下降的有 {4} 个。",
        ),
      },
      {
        word: text("fading", "减弱"),
        sentence: text(
          "Specialised regions whose strongest sector lost weight from {1} to {2}: {4} of {3}. The largest fall is {5}: {6}.",
          "{1}—{2} 年，拥有专业化产业的 {3} 个地区中，最强产业区位商下降的有 {4} 个，下降最多的是{5}，变动 {6}。",
        ),
      },
    ],
  },
  {
    id: "C3",
    dimension: "C",
    name: text("Likeness", "结构相似"),
    statistic: text(
      "a = pairs with similarity ≥ JJJ_C3_alike, last year; p = pairs",
      "a = 末年相似系数 ≥ JJJ_C3_alike 的地区对数；p = 地区对数",
    ),
    condition: text("1 if 2a ≥ p; 2 if a ≥ 1; else 3", "2a ≥ p 为 1；a ≥ 1 为 2；否则为 3"),
    formula: '=COUNTIF(matrix,">="&JJJ_C3_alike); matrix = INDEX(JJJ.SIMILARITY(block),i,j)',
    needs: ["panel"],
    tests: ["thresholds (± 10 % of the distance to 1)", "last year"],
    feeds: ["P3"],
    decimals: 3,
    outcomes: [
      {
        word: text("widely alike", "普遍相似"),
        sentence: text(
          "Pairs of regions alike in structure in {1}: {2} of {3} (similarity {4} or more). Most alike: {5} ({6}); least alike: {7} ({8}).",
          "{1} 年，{3} 对地区中产业结构相似的有 {2} 对（相似系数不低于 {4}）；最相似的是{5}（{6}），差异最大的是{7}（{8}）。",
        ),
      },
      {
        word: text("partly alike", "部分相似"),
        sentence: text(
          "Pairs of regions alike in structure in {1}: {2} of {3} (similarity {4} or more). Most alike: {5} ({6}); least alike: {7} ({8}).",
          "{1} 年，{3} 对地区中产业结构相似的有 {2} 对（相似系数不低于 {4}）；最相似的是{5}（{6}），差异最大的是{7}（{8}）。",
        ),
      },
      {
        word: text("not alike", "不相似"),
        sentence: text(
          "Pairs of regions alike in structure in {1}: {2} of {3} (similarity {4} or more). Most alike: {5} ({6}); least alike: {7} ({8}).",
          "{1} 年，{3} 对地区中产业结构相似的有 {2} 对（相似系数不低于 {4}）；最相似的是{5}（{6}），差异最大的是{7}（{8}）。",
        ),
      },
    ],
  },
  {
    id: "C4",
    dimension: "C",
    name: text("Complementary pairs", "地区互补"),
    statistic: text(
      "b = pairs where each has a sector with LQ ≥ JJJ_C1_high in which the other has LQ < JJJ_C4_low; o = pairs where only one has; p = pairs",
      "b = 双方各有一产业区位商 ≥ JJJ_C1_high 而对方 < JJJ_C4_low 的地区对数；o = 仅一方如此的对数；p = 地区对数",
    ),
    condition: text("1 if 2b ≥ p; 2 if b + o ≥ 1; else 3", "2b ≥ p 为 1；b + o ≥ 1 为 2；否则为 3"),
    formula: "=SUMPRODUCT((LQ_A>=JJJ_C1_high)*(LQ_B<JJJ_C4_low))",
    needs: ["panel"],
    tests: ["thresholds (both loosened, both tightened)", "last year"],
    feeds: [],
    decimals: 2,
    outcomes: [
      {
        word: text("broad", "普遍互补"),
        sentence: text(
          "Pairs of regions that complement each other in {1}: {2} of {3} both ways, {4} one way (one specialised where the other is lacking).",
          "{1} 年，{3} 对地区中双向互补 {2} 对、单向互补 {4} 对（一方专业化而另一方薄弱）。",
        ),
      },
      {
        word: text("partial", "部分互补"),
        sentence: text(
          "Pairs of regions that complement each other in {1}: {2} of {3} both ways, {4} one way (one specialised where the other is lacking).",
          "{1} 年，{3} 对地区中双向互补 {2} 对、单向互补 {4} 对（一方专业化而另一方薄弱）。",
        ),
      },
      {
        word: text("none", "未见互补"),
        sentence: text(
          "No pair of regions has a sector in which one is specialised and the other lacking ({1}).",
          "{1} 年没有一对地区存在“一方专业化、另一方薄弱”的产业。",
        ),
      },
    ],
  },
];
