import { coordinationColumns, couplingCoordination } from "../../core/composite/coupling-coordination";
import { columnRange } from "../../core/matrix/arguments";
import { text } from "../../language/localized";
import { coordinationLevels } from "../../paper/classifications/coordination-levels";
import { couplingMissing, couplingMode, scores, unitCells } from "../arguments/coupling";
import type { Cell } from "../cells";
import { choice, defineFunction, range } from "../define";
import { liao1999, tian2021, wang2021 } from "../references/composite";
import { sourceOf } from "../references/reference";

/** The name of a level; a failure as it is. */
const labelOf = (level: Cell): Cell => (typeof level === "number" ? (coordinationLevels[level - 1] ?? null) : level);

export const coordination = defineFunction({
  name: "COORDINATION",
  family: "composite",
  title: text("Coupling coordination degree", "耦合协调度"),
  summary: text(
    "Coupling coordination degree of two or more systems, with level and label",
    "两个或多个系统的耦合协调度，并给出等级与名称",
  ),
  args: [
    scores(),
    range(
      "weights",
      text(
        "One for each system, not negative, scaled to add up to 1; if omitted, equal weights",
        "与系统一一对应，非负，自动化为合计 1；省略时等权",
      ),
      { optional: true, logical: true },
    ),
    couplingMode(),
    choice("output", text("What is returned for each unit", "每个评价对象返回的内容"), {
      degree: text("coordination degree D = √(C·T)", "耦合协调度 D = √(C·T)"),
      coupling: text("coupling degree C", "耦合度 C"),
      development: text("development T, the weighted mean of the scores", "综合发展指数 T，即得分的加权平均"),
      level: text("level of D from 1 to 10", "D 的等级，1～10"),
      label: text("name of the level, in the language of Excel", "等级名称，随 Excel 的语言"),
      table: text(
        "coupling, development, degree, level and label, with headings",
        "耦合度（coupling）、综合发展指数（development）、耦合协调度（degree）、等级（level）与名称（label），带表头",
      ),
    }),
  ],
  errors: "first",
  result: { numbers: "index", except: { level: "count" } },
  input: { tables: { scores: { rows: "units", columns: "indicators", isSeries: true } } },
  help: {
    keywords: text(
      `coupling coordination, CCD, CCDM, coordinated development, D value, coordination level,
        coupling coordination degree, coupling coordination degree model, coupled coordination,
        coordination degree, degree of coordination, balanced development, harmonious development,
        coordination of economy and environment, urbanisation and environment, coordination of two systems,
        D-value, development index T, coordination type, quality coordination`,
      `耦合协调度, 协调发展, 耦合协调, 协调等级, 协调度, 耦合协调度模型, 耦合协调模型, 耦合协调关系, 协调程度,
        协调发展度, 协调性, 协调类型, 失调, 勉强协调, 良好协调, 优质协调, 濒临失调, 城镇化与生态环境,
        经济与环境协调, 区域协调发展, D值, T值, 耦合度与协调度, 两系统协调`,
    ),
    formula: String.raw`D = \sqrt{C\,T},\qquad T = \sum_i a_i u_i,\qquad C = \frac{n\,\left(\prod_i u_i\right)^{1/n}}{\sum_i u_i}`,
    where: text(
      String.raw`where $u_i$ is the score and $a_i$ the weight of system $i$ (weights add up to 1), $n$ the number of systems, $C$ the coupling degree, $T$ the development and $D$ the coordination degree`,
      String.raw`其中 $u_i$、$a_i$ 为系统 $i$ 的得分与权重（权重合计为 1），$n$ 为系统个数，$C$ 为耦合度，$T$ 为综合发展指数，$D$ 为耦合协调度`,
    ),
    result: text(
      "A column with one value for each unit: numbers from 0 to 1 (as far as 1.01 for shifted scores), a level from 1 to 10 or a text; table: a heading and one row for each unit",
      "一列，每个评价对象一个值：介于 0 与 1 的数值（得分平移时可达 1.01）、1～10 的等级或文本；table：表头之下每个评价对象一行",
    ),
    missing: couplingMissing,
    reading: text(
      "Levels in steps of 0.1: 1 extreme imbalance (below 0.1), 2 severe imbalance, 3 moderate imbalance, 4 mild imbalance, 5 near imbalance, 6 bare coordination (from 0.5), 7 primary coordination, 8 intermediate coordination, 9 good coordination, 10 quality coordination (from 0.9). A degree on a bound belongs to the upper level. The label is in the language of Excel: formulas that have to work in both languages compare the level.",
      "每 0.1 一级：1 极度失调（低于 0.1），2 严重失调，3 中度失调，4 轻度失调，5 濒临失调，6 勉强协调（0.5 起），7 初级协调，8 中级协调，9 良好协调，10 优质协调（0.9 起）。恰在界上者归入较高一级。名称随 Excel 的语言而变：须在两种语言下都能用的公式应比较 level。",
    ),
    bands: {
      degree: {
        limits: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9],
        names: coordinationLevels,
        areLimitsUpper: true,
      },
    },
    elsewhere: text(
      "Weights belong to T alone; papers that weight the scores inside C compute another index. The classic C with its lost factor n (see COUPLING) makes D too small, by a factor of √2 for two systems. Authors use five, eight or ten levels; here they are ten.",
      "权重只用于 T；在 C 中也加权的论文算的是另一指标。漏掉系数 n 的 C（见 COUPLING）会使 D 偏小（两个系统时为 1/√2）。各家分级有五级、八级、十级，此处为十级。",
    ),
    references: [
      sourceOf(liao1999, text("the ten levels", "十级划分")),
      sourceOf(tian2021, text("the ten levels, as here", "与此处相同的十级划分")),
      sourceOf(wang2021, text("the correct form and the corrected degree", "规范公式与修正式")),
    ],
    benchmark: { scores: "shares" },
    examples: [
      {
        call: '=JJJ.COORDINATION({0.223,0.769;0.506,0.481;0.521,0.355},,,"table")',
        returns: [
          ["coupling", "development", "degree", "level", "label"],
          [0.8348989693500958, 0.496, 0.6435137052135312, 7, "primary coordination"],
          [0.9996791623025024, 0.4935, 0.7023828490191691, 8, "intermediate coordination"],
          [0.9818811614913442, 0.438, 0.6557926110693904, 7, "primary coordination"],
        ],
        shows: text(
          "Beijing, Tianjin and Hebei 2013, with the shares of the secondary and tertiary sector as the scores of two systems",
          "2013 年北京、天津、河北，以第二、第三产业比重作为两个系统的得分",
        ),
      },
      {
        call: "=JJJ.COORDINATION({0.223,0.769;0.506,0.481;0.521,0.355},{0.4,0.6})",
        returns: [[0.6780083867653576], [0.7006015049159748], [0.6432454597216]],
        shows: text("The same with weights of 0.4 and 0.6", "同上，权重为 0.4 与 0.6"),
      },
      {
        call: '=JJJ.COORDINATION({0.6,0.8},,"corrected")',
        returns: [[0.7363543090585117]],
        shows: text("With the corrected coupling degree", "用修正的耦合度"),
      },
      {
        call: '=JJJ.COORDINATION({0.6,0.8;0.3,0.9},,,"label")',
        returns: [["good coordination"], ["intermediate coordination"]],
        shows: text("Names of the levels", "等级的名称"),
      },
      {
        call: '=JJJ.COORDINATION({0.6,0.8;0.3,0.9},,,"level")',
        returns: [[9], [8]],
        shows: text("The levels as numbers", "等级的数值"),
      },
      {
        call: "=JJJ.COORDINATION({0,0;1.01,1.01})",
        returns: [[0], [1.004987562112089]],
        shows: text(
          "A unit without any development, and the best one of data shifted by 0.01",
          "毫无发展的评价对象，以及平移 0.01 的数据中最优的评价对象",
        ),
      },
      {
        call: '=JJJ.COORDINATION({0,0},,,"coupling")',
        returns: { error: "#DIV/0!" },
        shows: text("Zeros have no coupling degree", "得分全为零时没有耦合度"),
      },
      {
        call: "=JJJ.COORDINATION({0.6,0.8},{1,1,1})",
        returns: { error: "#VALUE!", reason: "vector-length" },
        shows: text("More weights than systems", "权重的个数多于系统"),
      },
    ],
    seeAlso: ["COUPLING", "NORMALIZE", "ENTROPYWEIGHT", "SYNERGY"],
  },
  compute: ({ scores, weights, mode, output }) => {
    const table = couplingCoordination(scores, weights, mode);
    const { level } = coordinationColumns;
    const column = (place: number) => columnRange(table, place, place + 1);
    const labels = () => unitCells(column(level), scores).map((row) => row.map(labelOf));
    if (output === "label") return labels();
    if (output !== "table") {
      const asked = column(coordinationColumns[output]);
      return asked.states === null ? asked : unitCells(asked, scores);
    }
    const names = labels();
    return [
      ["coupling", "development", "degree", "level", "label"],
      ...unitCells(table, scores).map((row, unit) => [...row, ...(names[unit] ?? [])]),
    ];
  },
});
