import { contribution as contributionOf } from "../../core/structure/contribution";
import { text } from "../../language/localized";
import { choice, defineFunction, range } from "../define";
import { allNumbers, pick, signed, sum } from "../step-by-step";

export const contribution = defineFunction({
  name: "CONTRIBUTION",
  family: "structure",
  title: text("Contribution to growth", "增长贡献率与拉动率"),
  summary: text(
    "What each part contributes to the growth of the total: share of growth or percentage points",
    "各部分对总量增长的贡献率、拉动率与拉动百分点",
  ),
  args: [
    range(
      "start",
      text(
        "Parts of one total at the start (sectors, regions), in a row, a column or a block",
        "期初各组成部分（产业或地区），行、列或区域均可",
      ),
    ),
    range("end", text("The same parts at the end, same unit and shape", "期末相同的各部分，单位与大小相同")),
    choice("mode", text("How the contribution is measured", "贡献的度量方式"), {
      rate: text("part of the total's change, adds up to 1", "贡献率：占总增量的份额，合计为 1"),
      pull: text("part of the total's growth rate, a fraction", "拉动率：拉动总量增长的部分，小数"),
      pp: text("the same in percentage points", "拉动百分点"),
    }),
  ],
  errors: "in place",
  result: { numbers: "share", except: { pp: "points" } },
  input: { lines: ["start", "end"] },
  help: {
    keywords: text(
      `contribution to growth, growth contribution, pull of growth, percentage points,
        percentage point contribution, which sector drives growth, drivers of growth, share of growth,
        growth accounting by sector, source of growth, incremental share`,
      `贡献率, 拉动率, 拉动百分点, 增长贡献, 贡献, 对增长的贡献, 对经济增长的贡献率, 拉动, 拉动经济增长,
        百分点, 增长来源, 增量贡献, 增长动力`,
    ),
    formula: String.raw`\mathrm{rate}_j = \frac{\Delta v_j}{\sum_k \Delta v_k},\qquad \mathrm{pull}_j = \frac{\Delta v_j}{\sum_k v_{k0}},\qquad \mathrm{pp}_j = 100\,\mathrm{pull}_j`,
    where: text(
      String.raw`where $v_{j0}$ is the value of part $j$ at the start and $\Delta v_j$ its change to the end; $k$ runs over all parts`,
      String.raw`其中 $v_{j0}$ 为部分 $j$ 的期初值，$\Delta v_j$ 为其到期末的变动，$k$ 遍历全部组成部分`,
    ),
    result: text(
      "Numbers in the same shape as start: percentage points for pp, otherwise fractions",
      "与 start 大小相同：rate（贡献率）与 pull（拉动率）为小数，pp 为百分点",
    ),
    missing: text(
      "A part blank at one of the ends is blank and is in neither total. rate is #DIV/0! when the total does not change, the others when it is zero at the start. An error value makes the totals unknown and so every part.",
      "任一期为空白的部分返回空白，且不计入两期合计。总量不变时 rate 为 #DIV/0!，期初总量为零时 pull 与 pp 为 #DIV/0!。含错误值时合计未知，所有结果返回错误。",
    ),
    reading: text(
      "The values of rate add up to 1, the others to the growth rate of the total. With a falling total a positive rate belongs to a part that fell. Statistical offices use constant prices; at current prices call the result nominal.",
      "贡献率合计为 1，拉动率合计为总量增长率。总量下降时，贡献率为正的是下降的部分。统计部门按不变价计算；按现价计算的结果应注明为名义值。",
    ),
    references: [],
    examples: [
      {
        call: "=JJJ.CONTRIBUTION({118.3;2743.1;9004.5},{161.8;4352.3;14986.5})",
        returns: [[0.005697669849502927], [0.21077449015678415], [0.7835278399937129]],
        shows: text(
          "Contribution of the three sectors to Beijing's growth, 2009 to 2013",
          "三次产业对北京 2009—2013 年增长的贡献率",
        ),
      },
      {
        call: '=JJJ.CONTRIBUTION({118.3;2743.1;9004.5},{161.8;4352.3;14986.5},"pp")',
        returns: [[0.36659671832730767], [13.56155032488054], [50.41336940307941]],
        shows: text("The same in points of the 64.3% by which Beijing grew", "同上，在北京 64.3% 的增长中的拉动百分点"),
      },
      {
        call: '=JJJ.CONTRIBUTION({11865.9,7500.8,17026.6},{19500.6,14370.16,28301.4},"pull")',
        returns: [[0.20978311942033287, 0.18875342439405055, 0.309804277160906]],
        shows: text(
          "Beijing, Tianjin and Hebei in the growth of the three together",
          "北京、天津、河北对三地合计增长的拉动率",
        ),
      },
      {
        call: "=JJJ.CONTRIBUTION({118.3;2743.1;9004.5},{161.8;4352.3})",
        returns: { error: "#VALUE!", reason: "same-shape" },
        shows: text("Both ends need the same parts", "两期的组成部分必须相同"),
      },
    ],
    seeAlso: ["GROWTH", "SHARE", "SHIFTSHARE"],
  },
  compute: ({ start, end, mode }) => contributionOf(start, end, mode),
  /** The change of the sector over that of the total. */
  stepByStep: ({ rows, modeOf, row, column, write }) => {
    const start = pick(rows("start"), row, column);
    const end = pick(rows("end"), row, column);
    if (start === null || end === null) return null;
    const change = `(${signed(end, write)} − ${signed(start, write)})`;
    const starts = allNumbers(rows("start"));
    const ends = allNumbers(rows("end"));
    // A sector that is blank in one of them is in neither total.
    if (starts.length !== ends.length) return null;
    switch (modeOf("mode")) {
      case "rate":
        return `${change} / (${sum(ends, write)} − ${sum(starts, write)})`;
      case "pull":
        return `${change} / ${sum(starts, write)}`;
      case "pp":
        return `100 × ${change} / ${sum(starts, write)}`;
      default:
        return null;
    }
  },
});
