import {
  inputCoefficients,
  linkages,
  outputInverse,
  outputMultipliers,
  type SectorClass,
  sectorClass,
} from "../../core/input-output/leontief";
import { Matrix } from "../../core/matrix/matrix";
import { type Localized, reply, text } from "../../language/localized";
import { choice, defineFunction, range } from "../define";
import { jones1976, millerBlair2009, rasmussen1956 } from "../references/input-output";
import { sourceOf } from "../references/reference";
import { cellsOf } from "../runtime/matrix-cells";
import { joined, signed } from "../step-by-step";

const classes: Readonly<Record<SectorClass, Localized>> = {
  key: reply("key", "关键"),
  backward: reply("backward", "后向"),
  forward: reply("forward", "前向"),
  weak: reply("weak", "弱"),
};

export const leontief = defineFunction({
  name: "LEONTIEF",
  family: "input-output",
  title: text("Leontief inverse and linkages", "列昂惕夫逆矩阵与产业关联"),
  summary: text(
    "Input-output: Leontief inverse, multipliers, backward and forward linkages, key sectors",
    "投入产出：列昂惕夫逆矩阵、乘数、影响力系数、感应度系数、关键产业",
  ),
  args: [
    range(
      "flows",
      text(
        "Intermediate flows, square: rows sell to columns; a blank is 0",
        "中间流量方阵：行为销售方，列为购买方；空白为 0",
      ),
    ),
    range("total", text("Total output of each sector, not negative", "各产业总产出，非负")),
    choice("output", text("What is returned", "返回的内容"), {
      inverse: text("the Leontief inverse", "列昂惕夫逆矩阵"),
      coefficients: text("technical coefficients: purchases per unit of output", "直接消耗系数：单位产出的购入"),
      multiplier: text(
        "output multipliers, or with direct those of employment, energy …",
        "产出乘数；给出 direct 时为就业、能源等乘数",
      ),
      backward: text("backward linkages, mean 1", "影响力系数，平均为 1"),
      forward: text("forward linkages, mean 1", "感应度系数，平均为 1"),
      class: text("key, backward, forward or weak", "关键、后向、前向或弱"),
      ghosh: text("the inverse of Ghosh", "戈什逆矩阵"),
      table: text(
        "multiplier, linkages and class of each sector, with headings",
        "各产业的乘数、两项系数与类型，带表头",
      ),
    }),
    choice("forward", text("Where forward linkages come from", "感应度系数的来源"), {
      leontief: text("rows of the Leontief inverse (Rasmussen)", "列昂惕夫逆矩阵的行和（Rasmussen）"),
      ghosh: text("rows of the inverse of Ghosh (Jones)", "戈什逆矩阵的行和（Jones）"),
    }),
    range(
      "direct",
      text(
        "For multipliers: employment, energy … per unit of output of each sector",
        "乘数所用：各产业单位产出的就业、能源等",
      ),
      { optional: true },
    ),
  ],
  errors: "first",
  result: { numbers: "index", pairs: ["inverse", "coefficients", "ghosh"] },
  input: { lines: ["total"], rest: "flows", isSquare: true },
  help: {
    keywords: text(
      `input-output, input output analysis, IO table, Leontief inverse, technical coefficients, total requirements,
        output multiplier, employment multiplier, backward linkage, forward linkage, key sectors, Rasmussen, Hirschman,
        Ghosh inverse, supply-driven model, inter-industry, intersectoral, power of dispersion, sensitivity of dispersion,
        interindustry linkages, supply chain, final demand, pymrio calc_L, ioanalysis, MINVERSE`,
      `投入产出, 投入产出分析, 投入产出表, 列昂惕夫逆矩阵, 里昂惕夫, 里昂惕夫逆矩阵, 直接消耗系数, 完全需要系数, 完全消耗系数,
        影响力系数, 感应度系数, 产业关联, 前向关联, 后向关联, 关联效应, 关键产业, 主导产业, 乘数, 就业乘数, 产出乘数,
        分配系数, 戈什模型, 产业波及, 波及效果, 拉动作用, 产业链`,
    ),
    formula: String.raw`a_{ij} = \frac{z_{ij}}{x_j},\qquad L = (I - A)^{-1},\qquad m_j = \sum_i d_i\,l_{ij},\qquad b_j = \frac{n \sum_i l_{ij}}{\sum_i \sum_j l_{ij}},\qquad f_i = \frac{n \sum_j l_{ij}}{\sum_i \sum_j l_{ij}}`,
    where: text(
      String.raw`where $z_{ij}$ is the flow from sector $i$ to sector $j$, $x_j$ the output of $j$, $n$ the number of sectors, $A$ has the coefficients $a_{ij}$, $I$ is the identity matrix and $L$ the inverse with entries $l_{ij}$; $d_i$ is the direct coefficient (1 if omitted), $m_j$ the multiplier, $b_j$ the backward and $f_i$ the forward linkage. Ghosh divides by the output of the row instead`,
      String.raw`其中 $z_{ij}$ 为产业 $i$ 对产业 $j$ 的流量，$x_j$ 为产业 $j$ 的总产出，$n$ 为产业个数，$A$ 由系数 $a_{ij}$ 组成，$I$ 为单位矩阵，$L$ 为逆矩阵，其元素为 $l_{ij}$；$d_i$ 为直接系数（省略时为 1），$m_j$ 为乘数，$b_j$ 为影响力系数，$f_i$ 为感应度系数。戈什形式改为除以所在行的总产出`,
    ),
    result: text(
      "inverse, coefficients, ghosh: sectors × sectors; multiplier, backward, forward, class: a row with one for each sector; table: a heading and one row for each sector",
      "inverse、coefficients、ghosh：产业 × 产业；multiplier、backward、forward、class：一行，每个产业一个；table：表头之下每个产业一行",
    ),
    missing: text(
      "A blank flow is 0. A sector without output and without flows has coefficients of 0; one with flows gives #DIV/0!. A negative output gives #NUM!, and so do sectors that use up all their output (I − A has no inverse). More than about a thousand sectors take too long: #NUM!. The first error value is the result.",
      "空白流量视为 0。总产出与流量均为 0 的产业系数为 0；有流量而总产出为 0 返回 #DIV/0!。总产出为负，或各产业的产出全部用于中间投入（I − A 不可逆），返回 #NUM!。超过约一千个产业耗时过长，返回 #NUM!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "An entry of the inverse is what sector i must produce so that one more unit of j can be delivered to final demand. A multiplier of 1.5 means half a unit more along the chain. A backward linkage above 1: buys more from others than the average; a forward linkage above 1: sells more; both: a key sector. With domestic and imported inputs mixed in flows, part of it goes abroad.",
      "逆矩阵的元素表示产业 j 多提供一单位最终产品时产业 i 需要生产多少。乘数 1.5 表示沿产业链再增加半个单位。影响力系数大于 1：对其他产业的需求高于平均；感应度系数大于 1：对其他产业的供给高于平均；两者均大于 1 为关键产业。流量含进口品时，部分影响流向区外。",
    ),
    elsewhere: text(
      "Chinese textbooks take 感应度系数 from the Leontief inverse, as forward does here; ioanalysis takes forward linkages from Ghosh, which many prefer because a row sum of the Leontief inverse has no clear meaning: forward = ghosh. pymrio gives 0 for a sector without output even if it has flows. 完全消耗系数 is the inverse minus 1 on the diagonal.",
      "国内教科书用列昂惕夫逆矩阵计算感应度系数，即此处的默认值；ioanalysis 的前向关联取自戈什逆矩阵（forward = ghosh），不少学者认为列昂惕夫逆矩阵的行和含义不清。pymrio 对总产出为 0 的产业一律取 0。完全消耗系数为逆矩阵的对角线减 1。",
    ),
    references: [
      rasmussen1956,
      sourceOf(jones1976, text("forward linkages from Ghosh", "由戈什逆矩阵计算前向关联")),
      millerBlair2009,
    ],
    benchmark: { flows: "square", total: "square column" },
    examples: [
      {
        call: "=JJJ.LEONTIEF({150,500;200,100},{1000;2000})",
        returns: [
          [1.2541254125412542, 0.33003300330033003],
          [0.264026402640264, 1.1221122112211221],
        ],
        shows: text("The two sectors of Miller and Blair's textbook", "Miller 与 Blair 教科书中的两个产业"),
      },
      {
        call: '=JJJ.LEONTIEF({150,500;200,100},{1000;2000},"table")',
        returns: [
          ["multiplier", "backward", "forward", "class"],
          [1.518151815181518, 1.0222222222222221, 1.0666666666666667, "key"],
          [1.4521452145214522, 0.9777777777777777, 0.9333333333333333, "weak"],
        ],
        shows: text("Multipliers, linkages and classes", "乘数、两项系数与类型"),
      },
      {
        call: '=JJJ.LEONTIEF({150,500;200,100},{1000;2000},"coefficients")',
        returns: [
          [0.15, 0.25],
          [0.2, 0.05],
        ],
        shows: text("Technical coefficients", "直接消耗系数"),
      },
      {
        call: '=JJJ.LEONTIEF({150,500;200,100},{1000;2000},"forward","ghosh")',
        returns: [[1.2083333333333333, 0.7916666666666666]],
        shows: text("Forward linkages from the inverse of Ghosh", "由戈什逆矩阵计算的前向关联"),
      },
      {
        call: '=JJJ.LEONTIEF({150,500;200,100},{1000;2000},"multiplier",,{0.3;0.25})',
        returns: [[0.44224422442244227, 0.3795379537953795]],
        shows: text("Employment per unit of final demand", "单位最终需求的就业"),
      },
      {
        call: "=JJJ.LEONTIEF({50,50;50,50},{100;100})",
        returns: { error: "#NUM!", reason: "singular" },
        shows: text("All output is used up by the sectors themselves", "产出全部用于中间投入"),
      },
      {
        call: "=JJJ.LEONTIEF({1,2;3,4},{0;10})",
        returns: { error: "#DIV/0!", reason: "flows-without-output" },
        shows: text("Flows of a sector without output", "没有产出的产业却有流量"),
      },
    ],
    seeAlso: ["FLQ", "LMDI", "LOCQ"],
  },
  compute: ({ flows, total, output, forward, direct }) => {
    if (output === "coefficients") return inputCoefficients(flows, total, "leontief");
    if (output === "ghosh") return outputInverse(flows, total, "ghosh");
    const inverse = outputInverse(flows, total, "leontief");
    if (output === "inverse") return inverse;
    const multiplier = outputMultipliers(inverse, direct);
    if (output === "multiplier") return multiplier;
    const buying = linkages(inverse, "backward");
    if (output === "backward") return buying;
    const selling = linkages(forward === "ghosh" ? outputInverse(flows, total, "ghosh") : inverse, "forward");
    if (output === "forward") return selling;
    const named = Array.from(buying.values, (linkage, sector) => classes[sectorClass(linkage, selling.at(sector))]);
    if (output === "class") return [named];
    const columns = [multiplier, buying, selling].map((row) => cellsOf(row.transposed()));
    return [
      [
        reply("multiplier", "乘数"),
        reply("backward", "影响力系数"),
        reply("forward", "感应度系数"),
        reply("class", "类型"),
      ],
      ...named.map((name, sector) => [...columns.flatMap((column) => column[sector] ?? []), name]),
    ];
  },
  /** The coefficients: `B2/INDEX($F$2:$F$4,1)`, or over the cell of a row. */
  excelOnly: ({ source, modeOf }) => {
    const flows = source("flows");
    const total = source("total");
    if (flows === null || total === null || modeOf("output") !== "coefficients") return null;
    return (row, column) =>
      `${flows.cell(row, column)}/${total.rows === 1 ? (total.spread(row, column) ?? "") : `INDEX(${total.all},${column + 1})`}`;
  },
  /** A flow over an output, the sum of a column of the inverse, or that sum over the mean of all. */
  stepByStep: ({ rows, modeOf, row, column, write }) => {
    const number = (value: unknown) => (typeof value === "number" ? value : 0);
    const flows = (rows("flows") ?? []).map((line) => line.map(number));
    const total = (rows("total") ?? []).flat().map(number);
    const output = modeOf("output");
    if (output === "coefficients")
      return `${signed(flows[row]?.[column] ?? 0, write)} / ${signed(total[column] ?? 0, write)}`;
    if ((output !== "multiplier" && output !== "backward") || rows("direct") !== null) return null;
    const inverse = outputInverse(Matrix.of(flows), Matrix.of([total]), "leontief");
    const sums = Array.from(outputMultipliers(inverse, null).values);
    if (output === "backward") return `${sums.length} × ${write(sums[column] ?? 0)} / (${joined(sums.map(write))})`;
    return joined(sums.map((_, sector) => signed(inverse.at(sector * sums.length + column), write)));
  },
});
