import { industrialTransfer } from "../../core/transfer/industrial-transfer";
import { text } from "../../language/localized";
import { choice, defineFunction, range } from "../define";
import { dai2003 } from "../references/gap";
import { sourceOf } from "../references/reference";
import { dunn1960 } from "../references/shift-share";
import { numbersInColumn, pick, sum } from "../step-by-step";

export const transfer = defineFunction({
  name: "TRANSFER",
  family: "transfer",
  title: text("Industrial transfer", "产业转移量"),
  summary: text(
    "Industrial transfer between two dates: what each region gained or lost beyond its share",
    "两期之间的产业转移：各地区在原有份额之外多得或少得的量",
  ),
  args: [
    range(
      "base",
      text(
        "Regions in rows, industries in columns at the first date, any unit",
        "基期数值：地区按行、产业按列，任意单位",
      ),
    ),
    range("current", text("The same at the second date, in the same shape", "报告期数值，大小相同")),
    choice("mode", text("Which measure", "计算形式"), {
      flow: text("the net flow in the unit of the input", "净转移量，单位与输入相同"),
      share: text("the change of the region's share, a fraction", "地区份额的变动，小数"),
      pp: text("the same in percentage points", "地区份额的变动，百分点"),
      rate: text("growth beyond that of the industry as a whole, a fraction", "超过该产业总体的增长，小数"),
    }),
    range(
      "reference_base",
      text(
        "The whole of each industry at the first date, such as the nation's; if omitted, the sums over the regions",
        "基期各产业的总量（如全国），省略时取各地区之和",
      ),
      { optional: true },
    ),
    range("reference_current", text("The same at the second date", "报告期各产业的总量"), { optional: true }),
    choice("output", text("What is returned", "返回的内容"), {
      matrix: text("one number for each region and industry", "每个地区、每个产业一个数"),
      net: text("the sum of each region's flows, a column", "各地区净转移量之和，一列"),
      moved: text("half the sum of absolute numbers of each industry, a row", "各产业绝对值之和的一半，一行"),
    }),
  ],
  errors: "first",
  result: { numbers: "amount", except: { share: "share", pp: "points", rate: "share" } },
  input: {
    tables: {
      base: { rows: "units", columns: "sectors", toldBy: { argument: "reference_base", usual: "columns" } },
      current: { rows: "units", columns: "sectors", toldBy: { argument: "reference_base", usual: "columns" } },
    },
  },
  help: {
    keywords: text(
      `industrial transfer, industry transfer, relocation of industries, industrial relocation, relative transfer,
        net transfer, transfer between regions, which industries moved, where did the industry move,
        who gave and who received industry, share change, change of share, shift of industries, net flow,
        gains and losses of regions, industry migration, offshoring within a country, decentralisation`,
      `产业转移, 产业转移量, 相对转移, 相对净流量, 净转移, 转移规模, 产业转出, 产业转入, 转出地, 承接地,
        产业转移测度, 区际产业转移, 份额变动, 份额变化, 产业疏解, 产业承接, 区域间产业转移, 哪些产业转移了,
        谁转出谁承接, 产业迁移, 净流量`,
    ),
    formula: String.raw`\begin{aligned} F_{ij} &= x_{ij,1} - x_{ij,0}\,\frac{X_{j,1}}{X_{j,0}},\qquad S_{ij} = \frac{x_{ij,1}}{X_{j,1}} - \frac{x_{ij,0}}{X_{j,0}},\qquad R_{ij} = \frac{x_{ij,1}}{x_{ij,0}} - \frac{X_{j,1}}{X_{j,0}} \\ N_i &= \sum_j F_{ij},\qquad M_j = \tfrac{1}{2} \sum_i \left| F_{ij} \right| \end{aligned}`,
    where: text(
      String.raw`where $x_{ij,0}$ and $x_{ij,1}$ are the sizes of industry $j$ in region $i$ at the two dates, and $X_{j,0}$ and $X_{j,1}$ those of the whole industry: the sums over the regions, or the reference; $F_{ij}$ is flow, $S_{ij}$ share, $R_{ij}$ rate, $N_i$ net and $M_j$ moved`,
      String.raw`其中 $x_{ij,0}$、$x_{ij,1}$ 为地区 $i$ 产业 $j$ 在两期的规模，$X_{j,0}$、$X_{j,1}$ 为该产业的总量，即各地区之和或给定的参照；$F_{ij}$ 对应 flow，$S_{ij}$ 对应 share，$R_{ij}$ 对应 rate，$N_i$ 对应 net，$M_j$ 对应 moved`,
    ),
    result: text(
      "matrix: the shape of base; net: one number for each region; moved: one for each industry. Flows are in the unit of the input",
      "matrix 与 base 大小相同；net 每个地区一个数；moved 每个产业一个数。净转移量的单位与输入相同",
    ),
    missing: text(
      "A cell blank at one date is blank and in no sum, so that the flows of an industry still add up to 0. An industry that was nowhere at the first date, and in rate a region without the industry, gives #DIV/0!, in sums too. A negative value gives #NUM!, as does a single region without references, whose flows would all be 0. One reference without the other is #VALUE!. The first error value is the result.",
      "任一期为空白的单元格为空白，且不计入任何合计，因此各产业的净转移量之和仍为 0。基期总量为零的产业，以及 rate 中基期没有该产业的地区，返回 #DIV/0!，相应合计亦然。负值返回 #NUM!；只有一个地区而未给参照时净转移量恒为 0，返回 #NUM!。只给出一个参照时为 #VALUE!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "flow above 0: the region has more of the industry than if it had only kept its share, below 0: less. Over the regions the flows add up to 0, so what some gain others lose; moved is the size of what changed hands. The transfer is inferred from shares: faster growth of a region's own firms counts like firms that moved in. Values at current prices contain price changes: deflate first where regions differ in them.",
      "flow 大于 0 表示该地区在此产业的规模超过保持原有份额时应有的规模，小于 0 则不足。各地区之和为 0，一方所得即他方所失；moved 为易手的规模。转移量由份额推算：本地企业增长较快与企业迁入同样计入。现价数据包含价格变动，地区间价格变动不同时应先平减。",
    ),
    elsewhere: text(
      "Many Chinese papers use the change of shares (share, pp). flow is the competitive component of Dunn's shift-share with the same reference (SHIFTSHARE), in one step for all regions.",
      "许多文献采用份额变动（share、pp）。flow 等于参照相同时 Dunn 偏离—份额分析的竞争力偏离分量（SHIFTSHARE），一次得出所有地区。",
    ),
    references: [
      sourceOf(dunn1960, text("flow, as the competitive component", "flow，即竞争力偏离分量")),
      sourceOf(dai2003, text("industrial transfer between regions", "区域产业转移")),
    ],
    benchmark: { base: "table", current: "table" },
    examples: [
      {
        call: "=JJJ.TRANSFER({118.3,2743.1,9004.5;131.01,4110.54,3259.25;2218.9,8874.9,5932.8},{161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9})",
        returns: [
          [-22.759618103808005, -250.37587125060554, -814.1631441124824],
          [-15.938466337953411, 379.5624046478566, 1185.8549927870943],
          [38.69808444176142, -129.18653339725108, -371.6918486746118],
        ],
        shows: text(
          "Beijing, Tianjin and Hebei, 2009 to 2013, 100 million yuan: Tianjin gained in secondary and tertiary industry what the others lost",
          "京津冀 2009—2013 年（亿元）：天津第二、三产业所得即北京、河北所失",
        ),
      },
      {
        call: '=JJJ.TRANSFER({118.3,2743.1,9004.5;131.01,4110.54,3259.25;2218.9,8874.9,5932.8},{161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9},"pp")',
        returns: [
          [-0.5910591225847066, -0.9487140020438933, -2.549803256994918],
          [-0.4139162566827266, 1.4382223260581097, 3.7138710402180433],
          [1.0049753792674332, -0.48950832401421646, -1.1640677832231254],
        ],
        shows: text("The change of shares in percentage points", "份额变动，百分点"),
      },
      {
        call: '=JJJ.TRANSFER({118.3,2743.1,9004.5;131.01,4110.54,3259.25;2218.9,8874.9,5932.8},{161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9},"rate")',
        returns: [
          [-0.19238899496033818, -0.09127478810491982, -0.0904173628866103],
          [-0.12165839506872309, 0.09233881792850979, 0.3638429064315699],
          [0.017440211114408678, -0.01455639313088047, -0.06265032508674012],
        ],
        shows: text("Growth beyond that of the three regions together", "超过三地总体的增长"),
      },
      {
        call: '=JJJ.TRANSFER({118.3,2743.1,9004.5;131.01,4110.54,3259.25;2218.9,8874.9,5932.8},{161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9},,,,"net")',
        returns: [[-1087.298633466896], [1549.4789310969975], [-462.18029763010145]],
        shows: text("What each region gained or lost in all industries", "各地区全部产业的净转移量"),
      },
      {
        call: '=JJJ.TRANSFER({118.3,2743.1,9004.5;131.01,4110.54,3259.25;2218.9,8874.9,5932.8},{161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9},,,,"moved")',
        returns: [[38.69808444176142, 379.5624046478566, 1185.8549927870943]],
        shows: text("How much of each industry changed hands", "各产业易手的规模"),
      },
      {
        call: "=JJJ.TRANSFER({10,20},{12,25},,{100,100},{110,120})",
        returns: [[1, 1]],
        shows: text("One region against a reference", "一个地区，以给定的总量为参照"),
      },
      {
        call: "=JJJ.TRANSFER({10,20},{12,25})",
        returns: { error: "#NUM!", reason: "reference-of-region" },
        shows: text("One region has nobody to exchange with", "只有一个地区时无从转移"),
      },
    ],
    seeAlso: ["TRANSFERMATCH", "SHIFTSHARE", "GRADIENTCOEF"],
  },
  compute: ({ base, current, mode, reference_base, reference_current, output }) =>
    industrialTransfer(
      { base, current, referenceBase: reference_base, referenceCurrent: reference_current },
      mode,
      output,
    ),
  /** Of one flow, share or rate without a reference. */
  stepByStep: ({ rows, modeOf, row, column, write }) => {
    const [base, current] = [rows("base"), rows("current")];
    if (rows("reference_base") !== null || modeOf("output") !== "matrix" || base === null || current === null)
      return null;
    const [before, after] = [base[row]?.[column], current[row]?.[column]];
    if (typeof before !== "number" || typeof after !== "number") return null;
    const isComplete = (line: number) => pick(base, line, column) !== null && pick(current, line, column) !== null;
    if (!base.every((_, line) => isComplete(line))) return null;
    const [from, to] = [before, after].map(write);
    const [start, end] = [base, current].map((table) => sum(numbersInColumn(table, column), write));
    switch (modeOf("mode")) {
      case "flow":
        return `${to} − ${from} × ${end} / ${start}`;
      case "share":
        return `${to} / ${end} − ${from} / ${start}`;
      case "pp":
        return `100 × (${to} / ${end} − ${from} / ${start})`;
      default:
        return `${to} / ${from} − ${end} / ${start}`;
    }
  },
});
