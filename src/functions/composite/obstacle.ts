import { mainObstacles, obstacleDegrees, obstacleGroups } from "../../core/composite/obstacle-degree";
import { IndicatorError } from "../../core/indicator-error";
import { requireWholeNumber } from "../../core/matrix/arguments";
import type { Matrix } from "../../core/matrix/matrix";
import { reply, text } from "../../language/localized";
import { numberGroups } from "../arguments/groups";
import { namesOf } from "../arguments/names";
import { explained } from "../arguments/without-obstacles";
import { type Cell, FailedCell, type Rows } from "../cells";
import { choice, defineFunction, labels, number, range } from "../define";
import { lei2016 } from "../references/composite";
import { cellsOf } from "../runtime/matrix-cells";
import type { Labels } from "../specification";
import { joined, numbersInRow, signed } from "../step-by-step";

export const obstacle = defineFunction({
  name: "OBSTACLE",
  family: "composite",
  title: text("Obstacle degree", "障碍度"),
  summary: text(
    "Obstacle degree: the part of each indicator in what a unit lacks to the best score",
    "障碍度：各指标在评价对象与最优得分差距中所占的份额",
  ),
  args: [
    range(
      "scores",
      text(
        "Scores from 0 to 1 (best), such as those of NORMALIZE; units in rows, indicators in columns",
        "介于 0 与 1（最优）的得分，如 NORMALIZE 的结果；评价对象按行，指标按列",
      ),
    ),
    range(
      "weights",
      text(
        "One for each column, not negative, scaled to add up to 1; if omitted, equal weights",
        "与列一一对应，非负，自动化为合计 1；省略时等权",
      ),
      { optional: true, logical: true },
    ),
    labels(
      "groups",
      text(
        "For groups: the name of the group of each indicator, one for each column",
        "groups 所需：各指标所属组别的名称，与列一一对应",
      ),
      { optional: true },
    ),
    choice("output", text("What is returned", "返回的内容"), {
      matrix: text("a degree for each unit and indicator", "每个评价对象每项指标的障碍度"),
      groups: text("the sum over each group of indicators, with a heading", "各组指标障碍度之和，带表头"),
      main: text(
        "the largest obstacles of each unit, name and degree, with a heading",
        "各评价对象的主要障碍因子及障碍度，带表头",
      ),
    }),
    labels(
      "names",
      text(
        "For main: the name of each indicator; if omitted, the number of its column",
        "main 所用：各指标的名称；省略时用列的序号",
      ),
      { optional: true },
    ),
    number(
      "top",
      text("For main: how many obstacles of each unit; 3 if omitted", "main 所用：每个评价对象列出几项；省略时为 3"),
      { optional: true },
    ),
  ],
  errors: "first",
  result: { numbers: "share" },
  input: { tables: { scores: { rows: "units", columns: "indicators" } } },
  help: {
    keywords: text(
      `obstacle factors, obstacle diagnosis, obstacle degree model, barrier, barriers, main obstacles,
        diagnosis of obstacles, what holds a region back, weak points, weaknesses, bottleneck, constraint,
        limiting factor, deficit, shortfall, mathmodels obstacle_degree, contribution to the gap`,
      `障碍度模型, 障碍因子, 障碍因子诊断, 障碍因素, 障碍诊断, 主要障碍因子, 障碍度诊断, 因子贡献度, 指标偏离度,
        短板, 制约因素, 限制因素, 瓶颈, 薄弱环节, 弱项, 制约发展的指标`,
    ),
    formula: String.raw`O_{ij} = \frac{w_j\,(1 - z_{ij})}{\sum_k w_k\,(1 - z_{ik})}`,
    where: text(
      String.raw`where $z_{ij}$ is the score of unit $i$ in indicator $j$, $w_j$ the weight of the indicator and $O_{ij}$ its obstacle degree; $k$ runs over all indicators`,
      String.raw`其中 $z_{ij}$ 为评价对象 $i$ 指标 $j$ 的得分，$w_j$ 为指标权重，$O_{ij}$ 为障碍度，$k$ 遍历全部指标`,
    ),
    result: text(
      "matrix: fractions in the shape of scores that add up to 1 in each row; groups: a heading and one column for each group in order of first appearance; main: a heading and for each unit indicator1, degree1, indicator2 …",
      "matrix：与 scores 大小相同的小数，每行合计为 1；groups：表头之下每组一列，按首次出现的顺序；main：表头之下每个评价对象依次为第一障碍因子、其障碍度、第二障碍因子……",
    ),
    missing: text(
      "A blank stays blank and is in no sum; an indicator with a blank weight is ignored. A unit with the best score everywhere has no obstacles: #DIV/0! in its cells. A score outside 0 to 1 gives #NUM!. An indicator without a group is in none. The first error value is the result.",
      "空白仍为空白，且不计入合计；权重为空白的指标不计入。各项得分均为最优的评价对象没有障碍，其单元格为 #DIV/0!。得分超出 0～1 返回 #NUM!。没有组别的指标不计入任何一组。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "A large degree says where most of a unit's distance from the best is, given the weights. It compares indicators within a unit: a unit that does well everywhere has large degrees too. With several layers of weights, weights are the products of the layers.",
      "障碍度大，说明在给定权重下该评价对象与最优的差距主要来自这项指标。它用于同一对象内各指标的比较：各项都好的对象也会有很大的障碍度。权重分层时，weights 为各层权重的乘积。",
    ),
    elsewhere: text(
      "Chinese papers print percentages: multiply by 100. In the R package mathmodels it is obstacle_degree with scaled = TRUE.",
      "国内论文多以百分数表示，乘以 100 即可。R 包 mathmodels 中为 obstacle_degree（scaled = TRUE）。",
    ),
    references: [lei2016],
    benchmark: { scores: "shares" },
    examples: [
      {
        call: "=JJJ.OBSTACLE({0.9,0.4,0.2;1,1,1;0.5,0.5,0},{0.5,0.3,0.2})",
        returns: [
          [0.1282051282051282, 0.4615384615384615, 0.4102564102564103],
          ["#DIV/0!", "#DIV/0!", "#DIV/0!"],
          [0.4166666666666667, 0.25, 0.33333333333333337],
        ],
        shows: text("Three units; the second has the best score everywhere", "三个评价对象，第二个各项均为最优"),
      },
      {
        call: '=JJJ.OBSTACLE({1,0.895,1;0.304,1,0.957;0,0,0},{0.41,0.3,0.29},,"main",{"tertiary share","GDP per capita","primary share"},1)',
        returns: [
          ["indicator1", "degree1"],
          ["GDP per capita", 1],
          ["tertiary share", 0.9581304771178187],
          ["tertiary share", 0.41],
        ],
        shows: text(
          "What Beijing, Tianjin and Hebei lacked most in 2013, by scores and entropy weights",
          "2013 年北京、天津、河北的第一障碍因子，按标准化得分与熵权",
        ),
      },
      {
        call: '=JJJ.OBSTACLE({0.9,0.4,0.2;1,1,1;0.5,0.5,0},{0.5,0.3,0.2},{"growth","green","green"},"groups")',
        returns: [
          ["growth", "green"],
          [0.1282051282051282, 0.8717948717948718],
          ["#DIV/0!", "#DIV/0!"],
          [0.4166666666666667, 0.5833333333333334],
        ],
        shows: text("By groups of indicators", "按指标组别"),
      },
      {
        call: '=JJJ.OBSTACLE({0.9,0.4,0.2;1,1,1;0.5,0.5,0},{0.5,0.3,0.2},,"main",{"income","water","air"},2)',
        returns: [
          ["indicator1", "degree1", "indicator2", "degree2"],
          ["water", 0.4615384615384615, "air", 0.4102564102564103],
          ["#DIV/0!", "#DIV/0!", "#DIV/0!", "#DIV/0!"],
          ["income", 0.4166666666666667, "air", 0.33333333333333337],
        ],
        shows: text("The two main obstacles of each unit", "各评价对象的前两项障碍因子"),
      },
      {
        call: "=JJJ.OBSTACLE({1.2,0.5})",
        returns: { error: "#NUM!", reason: "score-range" },
        shows: text("Scores are from 0 to 1: scale with NORMALIZE first", "得分应介于 0 与 1：请先用 NORMALIZE 标准化"),
      },
    ],
    seeAlso: ["NORMALIZE", "ENTROPYWEIGHT", "CRITIC", "TOPSIS"],
  },
  compute: ({ scores, weights, groups, output, names, top }) => {
    const degrees = obstacleDegrees(scores, weights);
    switch (output) {
      case "matrix":
        return degrees.states === null ? degrees : explained(cellsOf(degrees));
      case "groups":
        return byGroup(degrees, groups);
      case "main":
        return mainOf(degrees, namesOf("names", names, scores.columns), top ?? 3);
    }
  },
  /** `B$9*(1-B2)/SUMPRODUCT($B$9:$D$9,1-$B2:$D2)`. */
  excelOnly: ({ source, modeOf, has }) => {
    const scores = source("scores");
    if (scores === null || modeOf("output") !== "matrix") return null;
    if (!has("weights")) return (row, column) => `(1-${scores.cell(row, column)})/SUMPRODUCT(1-${scores.row(row)})`;
    const weights = source("weights");
    if (weights?.rows !== 1 || weights.columns !== scores.columns) return null;
    return (row, column) =>
      `${weights.spread(row, column) ?? ""}*(1-${scores.cell(row, column)})/SUMPRODUCT(${weights.all},1-${scores.row(row)})`;
  },
  /** w·(1 − z) over the sum of all. */
  stepByStep: ({ rows, modeOf, row, column, write }) => {
    const scores = rows("scores")?.[row];
    const weights = rows("weights")?.flat();
    if (modeOf("output") !== "matrix" || scores === undefined) return null;
    if (numbersInRow([scores], 0).length < scores.length) return null;
    const lacks = (scores as readonly number[]).map((score, place) => {
      const gap = `(1 − ${signed(score, write)})`;
      return weights === undefined ? gap : `${write(weights[place] as number)} × ${gap}`;
    });
    return `${lacks[column] ?? ""} / (${joined(lacks)})`;
  },
});

function byGroup(degrees: Matrix, groups: Labels | null): Rows {
  if (groups === null)
    throw new IndicatorError("value", "needs-argument", { argument: "groups", mode: 'output "groups"' });
  if (groups.cells.length !== degrees.columns)
    throw new IndicatorError("value", "vector-length", {
      argument: "groups",
      needed: degrees.columns,
      found: groups.cells.length,
    });
  const { names, codes } = numberGroups(groups);
  return [names, ...explained(cellsOf(obstacleGroups(degrees, codes, names.length)))];
}

function mainOf(degrees: Matrix, names: readonly (string | number)[], top: number): Rows {
  const count = Math.min(requireWholeNumber("top", top, 1, 8192), degrees.columns);
  const heading = Array.from({ length: count }, (_, place): Cell[] => [
    reply(`indicator${place + 1}`, `指标${place + 1}`),
    reply(`degree${place + 1}`, `障碍度${place + 1}`),
  ]);
  const table = explained(cellsOf(degrees));
  const rows = table.map((cells, unit) => {
    const found = mainObstacles(degrees, unit, count);
    return heading.map((_, place): Cell[] => {
      const column = found[place];
      if (column === undefined) return [null, null];
      const degree = cells[column] as Cell;
      return [degree instanceof FailedCell ? degree : (names[column] as Cell), degree];
    });
  });
  return [heading, ...rows].map((row) => row.flat());
}
