import { text } from "../../language/localized";
import type { Rule } from "./types";

export const transferRules: readonly Rule[] = [
  {
    id: "T1",
    dimension: "T",
    name: text("What moved", "份额转移"),
    statistic: text(
      "m_s = ½·Σ|change of the regions' shares| in pp; n = sectors with m_s ≥ JJJ_T1_moved",
      "m_s = ½·Σ|各地区份额变动|（百分点）；n = m_s ≥ JJJ_T1_moved 的产业数",
    ),
    condition: text("1 if 2n ≥ S; 2 if n ≥ 1; else 3", "2n ≥ S 为 1；n ≥ 1 为 2；否则为 3"),
    formula: "=INDEX(JJJ.TRANSFER(first,last),i,j); share change from JJJ.SHARE",
    needs: ["2 years"],
    tests: ["thresholds", "first year", "last year"],
    feeds: [],
    decimals: 2,
    outcomes: [
      {
        word: text("widespread", "普遍"),
        sentence: text(
          "Sectors in which shares changed hands from {1} to {2}: {3} of {4}. Most in {5}: against equal growth {6} gained {7} and {8} lost {9}{10}.",
          "{1}—{2} 年，{4} 个产业中有 {3} 个发生份额转移，最多的是{5}：与各地区等速增长相比，{6}多 {7}，{8}少 {9}{10}。",
        ),
      },
      {
        word: text("in some sectors", "部分产业"),
        sentence: text(
          "Sectors in which shares changed hands from {1} to {2}: {3} of {4}. Most in {5}: against equal growth {6} gained {7} and {8} lost {9}{10}.",
          "{1}—{2} 年，{4} 个产业中有 {3} 个发生份额转移，最多的是{5}：与各地区等速增长相比，{6}多 {7}，{8}少 {9}{10}。",
        ),
      },
      {
        word: text("hardly any", "几乎没有"),
        sentence: text(
          "From {1} to {2} hardly any share changed hands in any of the {4} sectors.",
          "{1}—{2} 年，{4} 个产业的地区份额几乎没有转移。",
        ),
      },
    ],
  },
  {
    id: "T2",
    dimension: "T",
    name: text("Along the gradient or against it", "是否顺梯度"),
    statistic: text(
      "d_s = change, in pp, of the share of the regions whose level in the first year is below the regions' mean; n1 = sectors with d_s ≥ JJJ_T2_band, n2 = sectors with d_s ≤ −JJJ_T2_band",
      "d_s = 首年水平低于各地区均值的地区的份额变动（百分点）；n1 = d_s ≥ JJJ_T2_band 的产业数，n2 = d_s ≤ −JJJ_T2_band 的产业数",
    ),
    condition: text("1 if n1 > n2; 2 if n2 > n1; else 3", "n1 > n2 为 1；n2 > n1 为 2；否则为 3"),
    formula: "=100*SUMPRODUCT((level<AVERAGE(level))*(share_last-share_first))",
    needs: ["2 years", "perhead"],
    tests: ["thresholds", "first year", "last year", "levels by service share"],
    feeds: ["P1"],
    decimals: 2,
    outcomes: [
      {
        word: text("towards lower levels", "顺梯度"),
        sentence: text(
          "Sectors by direction, {1} to {2}: {3} of {4} towards regions with a lower {7}, {5} towards a higher one, {6} unclear.",
          "{1}—{2} 年，{4} 个产业中，份额移向{7}较低地区的 {3} 个，移向较高地区的 {5} 个，方向不明的 {6} 个。",
        ),
      },
      {
        word: text("towards higher levels", "逆梯度"),
        sentence: text(
          "Sectors by direction, {1} to {2}: {3} of {4} towards regions with a lower {7}, {5} towards a higher one, {6} unclear.",
          "{1}—{2} 年，{4} 个产业中，份额移向{7}较低地区的 {3} 个，移向较高地区的 {5} 个，方向不明的 {6} 个。",
        ),
      },
      {
        word: text("no common direction", "方向不一"),
        sentence: text(
          "Sectors by direction, {1} to {2}: {3} of {4} towards regions with a lower {7}, {5} towards a higher one, {6} unclear.",
          "{1}—{2} 年，{4} 个产业中，份额移向{7}较低地区的 {3} 个，移向较高地区的 {5} 个，方向不明的 {6} 个。",
        ),
      },
    ],
  },
  {
    id: "T3",
    dimension: "T",
    name: text("Potential and movement", "转移潜力与实际转移"),
    statistic: text(
      "candidate: highest gradient coefficient > JJJ_T3_edge and lowest < it; used: the first lost and the second gained relative to equal growth; c candidates, u used",
      "候选：最高梯度系数 > JJJ_T3_edge 且最低 < JJJ_T3_edge；已转移：与等速增长相比，前者减少而后者增加；c = 候选数，u = 已转移数",
    ),
    condition: text("3 if c = 0; 1 if 2u ≥ c; else 2", "c = 0 为 3；2u ≥ c 为 1；否则为 2"),
    formula: "=JJJ.GRADIENTCOEF(...)",
    needs: ["employment", "2 years"],
    tests: ["thresholds (both loosened, both tightened)", "first year", "last year"],
    feeds: [],
    decimals: 2,
    outcomes: [
      {
        word: text("mostly used", "多数已转移"),
        sentence: text(
          "Sectors with a region to give and a region to take by the gradient coefficient in {2}: {3} of {4}. Shares moved that way since {1} in {5} of them.",
          "按产业梯度系数，{2} 年 {4} 个产业中同时有转出地区和承接地区的有 {3} 个；{1} 年以来，其中份额已按此方向变动的有 {5} 个。",
        ),
      },
      {
        word: text("mostly unused", "多数未转移"),
        sentence: text(
          "Sectors with a region to give and a region to take by the gradient coefficient in {2}: {3} of {4}. Shares moved that way since {1} in {5} of them.",
          "按产业梯度系数，{2} 年 {4} 个产业中同时有转出地区和承接地区的有 {3} 个；{1} 年以来，其中份额已按此方向变动的有 {5} 个。",
        ),
      },
      {
        word: text("none", "没有"),
        sentence: text(
          "No sector has both a region to give and a region to take by the gradient coefficient in {2}.",
          "按产业梯度系数，{2} 年没有产业同时有转出地区和承接地区。",
        ),
      },
    ],
  },
];
