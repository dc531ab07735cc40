import { couplingDegree } from "../../core/composite/coupling-degree";
import { text } from "../../language/localized";
import { couplingMissing, couplingMode, scores, unitCells } from "../arguments/coupling";
import { defineFunction } from "../define";
import { liao1999, liu2005, liu2017, tian2021, wang2021 } from "../references/composite";
import { sourceOf } from "../references/reference";

export const coupling = defineFunction({
  name: "COUPLING",
  family: "composite",
  title: text("Coupling degree", "耦合度"),
  summary: text("Coupling degree of two or more systems, 0 to 1", "两个或多个系统的耦合度，介于 0 与 1"),
  args: [scores(), couplingMode()],
  errors: "first",
  result: { numbers: "index" },
  input: { tables: { scores: { rows: "units", columns: "indicators", isSeries: true } } },
  help: {
    keywords: text(
      `coupling, coupling degree, interaction of systems, coupling of systems, coupled systems,
        coupling of economy and environment, interaction strength, mutual influence,
        interdependence of two systems, link between urbanisation and environment, C value`,
      `耦合, 耦合度, 耦合模型, 系统耦合, 耦合性, 耦合关系, 耦合程度, 耦合作用, 耦合分析, 两系统耦合,
        多系统耦合, 相互作用, 相互影响, 互动关系, C值, 交互耦合`,
    ),
    formula: String.raw`C = \frac{n\,\left(\prod_i u_i\right)^{1/n}}{\sum_i u_i},\qquad C' = \sqrt{(1 - B)\,P},\qquad B = \frac{\sum_{i>j} |u_i - u_j|}{n(n-1)/2},\qquad P = \left(\prod_i \frac{u_i}{\max u}\right)^{\frac{1}{n-1}}`,
    where: text(
      String.raw`where $u_i$ and $u_j$ are the scores of systems $i$ and $j$, $\max u$ is the largest score, $n$ the number of systems, $C$ the classic and $C'$ the corrected degree, with the mean difference $B$ of the scores and the product $P$`,
      String.raw`其中 $u_i$、$u_j$ 为系统 $i$、$j$ 的得分，$\max u$ 为最大得分，$n$ 为系统个数，$C$ 为经典式，$C'$ 为修正式，$B$ 为各得分之差的平均，$P$ 为相对得分之积`,
    ),
    result: text("A column of numbers from 0 to 1, one for each unit", "一列，介于 0 与 1，每个评价对象一个值"),
    missing: couplingMissing,
    reading: text(
      "Often read as low up to 0.3, antagonistic up to 0.5, running-in up to 0.8 and high above (Liu et al. 2005; Tian et al. 2021). The classic degree shows only how alike the scores are: (0.1, 0.1) and (0.9, 0.9) both give 1, and most real values lie above 0.8. For the level as well, see COORDINATION.",
      "常以 0～0.3 为低水平耦合，0.3～0.5 为拮抗，0.5～0.8 为磨合，0.8 以上为高水平耦合（刘耀彬等，2005；田深圳等，2021）。经典式只反映得分是否接近：(0.1, 0.1) 与 (0.9, 0.9) 均为 1，实际数值多在 0.8 以上。要兼顾发展水平请用 COORDINATION。",
    ),
    bands: {
      "": {
        limits: [0.3, 0.5, 0.8],
        names: [
          text("low", "低水平"),
          text("antagonistic", "拮抗"),
          text("running-in", "磨合"),
          text("high", "高水平"),
        ],
      },
    },
    elsewhere: text(
      "Many papers lose the factor n, so that two equal scores give 0.5 instead of 1, or multiply all pairs u_i + u_j for three and more systems (about half of 379 papers had a wrong formula: Liu 2017). Some, such as Liao (1999), raise {u₁u₂/[(u₁ + u₂)/2]²} to a power k.",
      "许多论文漏掉系数 n，使两个相等得分的耦合度为 0.5 而非 1；三个以上系统时误用两两之和 u_i + u_j 的连乘（刘春林（2017）发现 379 篇论文中约半数公式有误）。也有如廖重斌（1999）将 {u₁u₂/[(u₁ + u₂)/2]²} 取 k 次方的。",
    ),
    references: [
      sourceOf(wang2021, text("the correct form and the corrected degree", "规范公式与修正式")),
      sourceOf(liu2005, text("the bands", "分级")),
      sourceOf(tian2021, text("the bands", "分级")),
      liu2017,
      liao1999,
    ],
    benchmark: { scores: "shares" },
    examples: [
      {
        call: "=JJJ.COUPLING({0.223,0.769;0.506,0.481;0.521,0.355})",
        returns: [[0.8348989693500958], [0.9996791623025024], [0.9818811614913442]],
        shows: text(
          "Beijing, Tianjin and Hebei 2013, with the shares of the secondary and tertiary sector as the scores of two systems",
          "2013 年北京、天津、河北，以第二、第三产业比重作为两个系统的得分",
        ),
      },
      {
        call: '=JJJ.COUPLING({0.223,0.769;0.506,0.481;0.521,0.355},"corrected")',
        returns: [[0.362841695824596], [0.9627190988243178], [0.7538385455673579]],
        shows: text("The same with the corrected degree, which distinguishes them", "同上，用修正式，差别更明显"),
      },
      {
        call: "=JJJ.COUPLING({0.3,0.6,0.9})",
        returns: [[0.9085602964160701]],
        shows: text("Three systems", "三个系统"),
      },
      {
        call: "=JJJ.COUPLING({60,80})",
        returns: { error: "#NUM!" },
        shows: text("Scores in per cent: divide by 100 first", "百分制得分：应先除以 100"),
      },
    ],
    seeAlso: ["COORDINATION", "NORMALIZE", "ENTROPYWEIGHT", "SYNERGY"],
  },
  compute: ({ scores, mode }) => {
    const degrees = couplingDegree(scores, mode);
    return degrees.states === null ? degrees : unitCells(degrees, scores);
  },
});
