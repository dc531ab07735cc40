import { synergyDegree } from "../../core/composite/synergy-degree";
import { text } from "../../language/localized";
import { defineFunction, range } from "../define";
import { mengHan2000 } from "../references/composite";

export const synergy = defineFunction({
  name: "SYNERGY",
  family: "composite",
  title: text("Synergy of a composite system", "复合系统协同度"),
  summary: text(
    "Synergy degree of a composite system between two times, −1 to 1",
    "复合系统两时点间的协同度，介于 −1 与 1",
  ),
  args: [
    range(
      "order_start",
      text(
        "Order degrees of the subsystems at the start, 0 to 1: units in rows, subsystems in columns; one row or column is one unit",
        "期初各子系统的有序度，介于 0 与 1：评价对象按行，子系统按列；单独一行或一列为一个评价对象",
      ),
    ),
    range("order_end", text("The same at the end, in the same shape", "期末有序度，大小相同")),
    range(
      "weights",
      text(
        "One for each subsystem, not negative, scaled to add up to 1: linear form; if omitted, geometric mean",
        "与子系统一一对应，非负，自动化为合计 1：线性加权；省略时用几何平均",
      ),
      { optional: true, logical: true },
    ),
  ],
  errors: "first",
  result: { numbers: "index" },
  input: { lines: ["order_start", "order_end", "weights"] },
  help: {
    keywords: text(
      `synergy, composite system, order degree, subsystem, synergetics, Haken, synergy degree,
        composite system synergy, collaborative development, cooperation of subsystems, co-evolution,
        order parameter, coordinated development of regions, cooperation of three regions, working together,
        slaving principle, joint progress`,
      `协同, 协同度, 复合系统协同, 有序度, 协同发展, 协同发展度, 复合系统协同度, 复合系统协同度模型,
        子系统有序度, 序参量, 协同学, 哈肯, 京津冀协同, 协同程度, 协同性, 区域协同, 协作, 系统有序度`,
    ),
    formula: String.raw`C = \theta\,\left|\prod_{j=1}^{k} \Delta_j\right|^{1/k}\ \text{or}\ \ C = \theta \sum_j \omega_j |\Delta_j|,\qquad \theta = \frac{\min_j \Delta_j}{|\min_j \Delta_j|}`,
    where: text(
      String.raw`where $\Delta_j$ is the change of the order degree of subsystem $j$, $k$ the number of subsystems, $\omega_j$ the weight (weights add up to 1), $\theta$ the sign of the smallest change and $C$ the synergy degree`,
      String.raw`其中 $\Delta_j$ 为子系统 $j$ 有序度的变化，$k$ 为子系统个数，$\omega_j$ 为权重（合计为 1），$\theta$ 为最小变化的符号，$C$ 为协同度`,
    ),
    result: text("A column of numbers from −1 to 1, one for each unit", "一列，介于 −1 与 1，每个评价对象一个值"),
    missing: text(
      "A subsystem that is blank at one time, or has a blank weight, is omitted; a unit of blanks gives a blank. Fewer than two subsystems or an order degree outside 0 to 1 give #NUM! in the unit's cell. When the smallest change is zero the result is 0. The first error value is the result.",
      "任一时点为空白或权重为空白的子系统不计入；全为空白的评价对象返回空白。子系统少于两个或有序度不在 0～1 之内的评价对象为 #NUM!。最小变化为零时结果为 0。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "Positive only when every subsystem gains order; negative as soon as one loses some. Often read as none up to 0, low to 0.3, general to 0.7, high above. The degree is about the change, not about the level: for that see COORDINATION.",
      "所有子系统有序度都提高时才为正，只要有一个下降即为负。常以 0 及以下为不协同，0～0.3 低度，0.3～0.7 一般，0.7 以上高度协同。该指标反映变化而非水平，水平请用 COORDINATION。",
    ),
    bands: {
      "": {
        limits: [0, 0.3, 0.7],
        names: [
          text("no synergy", "不协同"),
          text("low", "低度协同"),
          text("general", "一般协同"),
          text("high", "高度协同"),
        ],
      },
    },
    elsewhere: text(
      "The order degrees themselves, (e − β)/(α − β) with bounds α and β, are left to the user (NORMALIZE with minmax takes the bounds from the data). Some papers give θ = −1 only when the product of the changes is negative, which calls two losses a gain.",
      "有序度 (e − β)/(α − β) 及其上下限由使用者给出（NORMALIZE 的 minmax 以数据的极值为界）。有的论文仅在变化量乘积为负时取 θ = −1，两个子系统同时退步反被算作协同。",
    ),
    references: [mengHan2000],
    benchmark: { order_start: "shares", order_end: "shares" },
    examples: [
      {
        call: "=JJJ.SYNERGY({0.01,0.758;0.017,0.435;0.13,0.349},{0.008,0.769;0.013,0.481;0.124,0.355})",
        returns: [[-0.00469041575982343], [-0.013564659966250536], [-0.006]],
        shows: text(
          "Beijing, Tianjin and Hebei 2009 to 2013, with the shares of the primary and tertiary sector as order degrees: where one gains the other loses",
          "2009—2013 年北京、天津、河北，以第一、第三产业比重作为有序度：一升一降",
        ),
      },
      {
        call: "=JJJ.SYNERGY({0.4,0.5,0.3},{0.55,0.6,0.36})",
        returns: [[0.09654893846056299]],
        shows: text("Three subsystems that all gain order", "三个子系统有序度均提高"),
      },
      {
        call: "=JJJ.SYNERGY({0.4,0.5,0.3},{0.55,0.45,0.36},{2,1,1})",
        returns: [[-0.1025]],
        shows: text("Weighted; one subsystem loses order", "加权；有一个子系统退步"),
      },
      {
        call: "=JJJ.SYNERGY({0.4,0.5,0.3},{0.55,0.6})",
        returns: { error: "#VALUE!", reason: "same-shape" },
        shows: text("Two times of different shape", "两时点大小不同"),
      },
    ],
    seeAlso: ["COORDINATION", "COUPLING", "NORMALIZE"],
  },
  compute: ({ order_start, order_end, weights }) => synergyDegree(order_start, order_end, weights),
});
