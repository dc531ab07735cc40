import { text } from "../../language/localized";
import type { Rule } from "./types";

export const coordinationRules: readonly Rule[] = [
  {
    id: "K1",
    dimension: "K",
    name: text("Moving in step", "变动是否同步"),
    statistic: text("x = steps with synergy degree > 0 ÷ steps", "x = 协同度 > 0 的次数 ÷ 相邻年份变动次数"),
    condition: text(
      "1 if x ≥ JJJ_K1_step; 3 if x ≤ JJJ_K1_out; else 2",
      "x ≥ JJJ_K1_step 为 1；x ≤ JJJ_K1_out 为 3；否则为 2",
    ),
    formula: "=JJJ.SYNERGY(order_t0,order_t1) for each step",
    needs: ["groups", "3 years", "≤ 6 regions"],
    tests: ["thresholds", "first year", "last year"],
    feeds: ["P6"],
    decimals: null,
    outcomes: [
      {
        word: text("in step", "同步"),
        sentence: text(
          "Yearly steps from {1} to {2} in which the service share rose in every region (synergy above 0): {3} of {4}, in step.",
          "{1}—{2} 年 {4} 次相邻年份变动中，各地区服务业比重同时上升（协同度大于 0）{3} 次，变动同步。",
        ),
      },
      {
        word: text("partly in step", "部分同步"),
        sentence: text(
          "Yearly steps from {1} to {2} in which the service share rose in every region (synergy above 0): {3} of {4}, partly in step.",
          "{1}—{2} 年 {4} 次相邻年份变动中，各地区服务业比重同时上升（协同度大于 0）{3} 次，变动部分同步。",
        ),
      },
      {
        word: text("out of step", "不同步"),
        sentence: text(
          "Yearly steps from {1} to {2} in which the service share rose in every region (synergy above 0): {3} of {4}, out of step.",
          "{1}—{2} 年 {4} 次相邻年份变动中，各地区服务业比重同时上升（协同度大于 0）{3} 次，变动不同步。",
        ),
      },
    ],
  },
  {
    id: "K2",
    dimension: "K",
    name: text("Before and after", "前后对比"),
    statistic: text(
      "x = 100·(share of steps in step after − before the policy year)",
      "x = 100·（政策年份之后同步次数占比 − 之前占比）",
    ),
    condition: text(
      "1 if x ≥ JJJ_K2_band; 2 if x ≤ −JJJ_K2_band; else 3",
      "x ≥ JJJ_K2_band 为 1；x ≤ −JJJ_K2_band 为 2；否则为 3",
    ),
    formula: '=100*(COUNTIF(after,">0")/ROWS(after)-COUNTIF(before,">0")/ROWS(before))',
    needs: ["K1", "event"],
    tests: ["thresholds", "first year", "last year"],
    feeds: [],
    decimals: null,
    outcomes: [
      {
        word: text("more often", "同步增多"),
        sentence: text(
          "Steps in which the service share rose in every region: {3} of {4} up to {1} ({2}), {5} of {6} afterwards, more often in step. A comparison in time, not an effect.",
          "各地区服务业比重同时上升：{1} 年（{2}）及以前 {4} 次变动中 {3} 次，此后 {6} 次中 {5} 次，同步增多。此为前后对比，并非政策效果。",
        ),
      },
      {
        word: text("less often", "同步减少"),
        sentence: text(
          "Steps in which the service share rose in every region: {3} of {4} up to {1} ({2}), {5} of {6} afterwards, less often in step. A comparison in time, not an effect.",
          "各地区服务业比重同时上升：{1} 年（{2}）及以前 {4} 次变动中 {3} 次，此后 {6} 次中 {5} 次，同步减少。此为前后对比，并非政策效果。",
        ),
      },
      {
        word: text("about as often", "大致相同"),
        sentence: text(
          "Steps in which the service share rose in every region: {3} of {4} up to {1} ({2}), {5} of {6} afterwards, about as often. A comparison in time, not an effect.",
          "各地区服务业比重同时上升：{1} 年（{2}）及以前 {4} 次变动中 {3} 次，此后 {6} 次中 {5} 次，大致相同。此为前后对比，并非政策效果。",
        ),
      },
    ],
  },
  {
    id: "K3",
    dimension: "K",
    name: text("Coordination degree", "耦合协调度"),
    statistic: text(
      "x = D of the levels per head over their highest value in all years, corrected coupling, last year",
      "x = 末年耦合协调度 D（修正耦合度；人均值除以历年最高值）",
    ),
    condition: text(
      "1 if x ≥ JJJ_K3_good; 2 if x ≥ JJJ_K3_fair; else 3",
      "x ≥ JJJ_K3_good 为 1；x ≥ JJJ_K3_fair 为 2；否则为 3",
    ),
    formula: '=JJJ.COORDINATION(scores,,"corrected","degree")',
    needs: ["perhead"],
    tests: ["thresholds", "last year"],
    feeds: ["P6"],
    decimals: 2,
    outcomes: [
      {
        word: text("coordinated", "协调"),
        sentence: text(
          "The coupling coordination degree of the regions' {3} is {4} in {2} ({5} in {1}): coordinated.",
          "{2} 年各地区{3}的耦合协调度为 {4}（{1} 年为 {5}），处于协调区间。",
        ),
      },
      {
        word: text("transitional", "过渡"),
        sentence: text(
          "The coupling coordination degree of the regions' {3} is {4} in {2} ({5} in {1}): transitional.",
          "{2} 年各地区{3}的耦合协调度为 {4}（{1} 年为 {5}），处于过渡区间。",
        ),
      },
      {
        word: text("uncoordinated", "失调"),
        sentence: text(
          "The coupling coordination degree of the regions' {3} is {4} in {2} ({5} in {1}): uncoordinated.",
          "{2} 年各地区{3}的耦合协调度为 {4}（{1} 年为 {5}），处于失调区间。",
        ),
      },
    ],
  },
];
