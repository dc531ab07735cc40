import { regionalShiftShare } from "../../core/specialisation/shift-share/regional-shift-share";
import { shiftShare } from "../../core/specialisation/shift-share/shift-share";
import { text } from "../../language/localized";
import {
  argumentNeeded,
  bothReferences,
  classicComponents,
  classicModels,
  outputsOfRegion,
  regionAndReference,
  regionalComponents,
  regionalModels,
  regionalRows,
  rowsFor,
  shiftShareRows,
  totalChange,
} from "../arguments/economy/shift-share";
import { choice, choiceByInput, defineFunction, range } from "../define";
import { arcelus1984, dunn1960, estebanMarquillas1972, nazaraHewings2004 } from "../references/shift-share";
import { argumentError } from "../runtime/cell-errors";

export const shiftshare = defineFunction({
  name: "SHIFTSHARE",
  family: "specialisation",
  title: text("Shift-share", "偏离—份额分析"),
  summary: text(
    "Shift-share: a region's change split into national, mix and competitive parts",
    "偏离—份额分析：把地区变动分解为份额、结构偏离与竞争力偏离分量",
  ),
  args: [
    range(
      "region_start",
      text(
        "The region's sectors at the start, in a row or a column, any unit; or several regions in rows, sectors in columns",
        "期初本地区各产业数值，行或列，任意单位；或多个地区按行、产业按列",
      ),
    ),
    range("region_end", text("The same at the end, in the same shape", "期末数值，大小相同")),
    range(
      "reference_start",
      text(
        "The reference area's same sectors at the start; if omitted for several regions, their sums",
        "期初参照区（如全国）相同产业的数值；多个地区时可省略，取各地区之和",
      ),
      { optional: true },
    ),
    range("reference_end", text("The same at the end", "期末参照区相同产业的数值"), { optional: true }),
    choice("model", text("Which decomposition", "分解方法"), { ...classicModels(), ...regionalModels() }),
    choiceByInput("output", text("The whole table, or a part of it", "整张表或其中一部分"), {
      ...outputsOfRegion(),
      regions: text(
        "a table with one row for each region, the default for several",
        "每个地区一行的表，多个地区时的默认值",
      ),
      ...classicComponents(),
      ...regionalComponents(),
      ...totalChange(),
    }),
    range(
      "weights",
      text(
        "Weights between the regions, a square in any scale, for the spatial model: 0 or blank where they are no neighbours",
        "各地区之间的空间权重方阵，尺度任意，用于 spatial 模型：不相邻为 0 或空白",
      ),
      { optional: true },
    ),
  ],
  errors: "first",
  result: { numbers: "amount", picture: { kind: "stack", word: "sectors" } },
  input: regionAndReference,
  help: {
    keywords: text(
      `shift share analysis, shift-share, SSA, Dunn, Esteban, Esteban-Marquillas, Arcelus,
        spatial shift-share, Nazara Hewings, regional growth decomposition, competitive effect, industrial mix,
        REAT shift, shiftshare, shift and share, why did the region grow, growth decomposition,
        decompose growth, decompose employment change, decompose regional growth, source of regional growth,
        national growth effect, national share, proportional shift, differential shift, industry mix effect,
        structural effect, competitive share, regional competitiveness, regional share, allocation effect,
        homothetic employment, employment growth compared with the nation, job growth, Stata shiftshare,
        PySAL shift share, EconGeo shift, outperform the nation, faster than the nation, structural bonus,
        regional dynamics, job gains and losses, local competitiveness`,
      `偏离份额, 偏离-份额, 空间偏离份额, 动态空间偏离份额, 邻区分量, 区域效应, 转移份额, 份额分量,
        竞争力分量, SSM, 偏离份额分析法, 偏离-份额分析, 转移份额分析, 份额偏离, 结构偏离分量, 竞争力偏离分量,
        产业结构分量, 全国增长分量, 份额效应, 结构效应, 竞争效应, 竞争力效应, 区域增长分解, 增长因素分解,
        经济增长分解, 就业增长分解, 增长原因, 区域竞争力, 产业竞争力, 配置效应, 迁移份额, 超过全国, 快于全国,
        结构红利, 区域优势`,
    ),
    formula: String.raw`\begin{aligned} \Delta x_j &= x_j G + x_j (G_j - G) + x_j (g_j - G_j) \\ x_j (g_j - G_j) &= h_j (g_j - G_j) + (x_j - h_j)(g_j - G_j),\qquad h_j = X\,\frac{Y_j}{Y} \\ \text{arcelus: } \Delta x_j &= [h_j + (x_j - h_j)]\,[G + (G_j - G) + (g - G) + ((g_j - g) - (G_j - G))] \\ \text{spatial: } \Delta x_j &= x_j G + x_j (\breve g_j - G) + x_j (g_j - \breve g_j),\qquad \breve g_j = \frac{\sum_k w_k x_{kj,1}}{\sum_k w_k x_{kj,0}} - 1 \end{aligned}`,
    where: text(
      String.raw`where $x_j$ is the region's and $Y_j$ the reference area's value of sector $j$ at the start, $X$ and $Y$ are their totals, $g_j$ and $G_j$ the growth rates of the sector in the region and in the reference area, $g$ and $G$ those of the totals, $h_j$ the size expected from the reference area's structure and $\breve g_j$ the growth of the sector in the neighbours, whose values $x_{kj,0}$ and $x_{kj,1}$ at start and end are weighted by $w_k$; $\Delta x_j$ is the change`,
      String.raw`其中 $x_j$、$Y_j$ 为本地区与参照区产业 $j$ 的期初值，$X$、$Y$ 为两者合计，$g_j$、$G_j$ 为该产业在本地区与参照区的增长率，$g$、$G$ 为两者总量的增长率，$h_j$ 为按参照区结构的预期规模，$\breve g_j$ 为该产业在邻区的增长率，邻区 $k$ 的期初、期末值 $x_{kj,0}$、$x_{kj,1}$ 以 $w_k$ 加权；$\Delta x_j$ 为总变动`,
    ),
    result: text(
      "A table in the unit of the input. One region: a row for each sector and a total row, columns national, mix, competitive, (allocation,) change, those of arcelus, or of spatial; total: the heading and the total row; a name: the total of that component. Several regions: a heading and a row with the totals of each region, by number; a name: that component of each region, in a column (a row if the regions are in columns)",
      "单位与输入相同的表。单个地区：每个产业一行，另有合计行；列依次为 national（份额分量）、mix（结构偏离分量）、competitive（竞争力偏离分量）、allocation（仅 esteban）、change（总变动），或 arcelus、spatial 的各分量；total 返回表头与合计行；分量名返回该分量的合计。多个地区：表头及每个地区（按编号）合计一行；分量名返回各地区该分量的一列（地区按列时为一行）",
    ),
    missing: text(
      "A sector blank in one of the four is omitted from every total, and its row is blank; of several regions, a cell blank at one date is in no sum. A sector that the region does not have at the start has no growth rate: its whole change is competitive in dunn and spatial; in esteban, and in the regional mix of arcelus, it gives #DIV/0!, unless the region does not have it at the end either. A sector that the reference area, or in spatial the neighbours, do not have at the start gives #DIV/0! in its cells and in the totals of their columns. For one region both references are needed; for several a reference is a vector, as long as there are sectors in columns or in rows. The first error value is the result.",
      "四者之一为空白的产业不计入合计，其行为空白；多个地区时任一期为空白的单元格不计入任何合计。期初本地区没有的产业无增长率：dunn 与 spatial 中其变动全部计入竞争力偏离分量；esteban 以及 arcelus 的区域结构效应中为 #DIV/0!，除非期末仍没有。期初参照区（spatial 中为邻区）没有的产业，相应单元格及该列合计为 #DIV/0!。单个地区须给出两个参照；多个地区时参照为向量，长度等于按列或按行排列的产业数。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "national: what the region would have gained at the reference area's overall growth. mix above 0: its sectors are those that grow fast there. competitive above 0: in total, weighted by size, its sectors grow faster than the same sectors there; single ones may not. The parts add up to the change. In esteban the competitive part is that of a region with the reference area's structure, and allocation is positive where the region is specialised in what grows faster there than in the reference area, and where it has less of what grows more slowly. arcelus also separates the growth of the region as a whole, and splits each effect by the size expected from the reference area's structure; mixexpected adds up to 0. In spatial, neighbour shows whether the region lies among fast growing ones, and competitive whether it grows faster than they do. Values at current prices contain inflation: note it, or deflate first.",
      "national 为按参照区总体增速应有的增长；mix 大于 0 表示地区产业多为参照区的快增长产业；competitive 大于 0 表示其产业按规模加权总体上快于参照区的同一产业，单个产业未必如此。各分量之和等于总变动。esteban 中竞争力偏离分量按参照区结构计算，allocation 为正表示地区专业化于增长快于参照区的产业，或在增长慢于参照区的产业上比重较低。arcelus 还区分地区整体的增长，并按参照区结构的预期规模拆分各效应；mixexpected 合计为 0。spatial 中 neighbour 说明地区是否处于快速增长的邻区之中，competitive 说明其增长是否快于邻区。现价数据包含价格变动，应注明或先平减。",
    ),
    elsewhere: text(
      "REAT's shift returns the same totals; its shifti calls the sector's own national growth the national share, so that the mix is inside it, and a zero at the start makes NaN or Inf of its totals. Chinese textbooks also use a form standardised by the reference area's shares, whose parts are others by construction; REAT's Gerfin is a product of two indexes, not a sum.",
      "REAT 的 shift 合计相同；其 shifti 的 national share 用产业自身的全国增速，已含结构偏离分量，且期初为零会使合计变为 NaN 或 Inf。国内教材另有按参照区比重标准化的形式，各分量定义不同；REAT 的 Gerfin 为两个指数之积，而非分解之和。",
    ),
    references: [dunn1960, estebanMarquillas1972, arcelus1984, nazaraHewings2004],
    examples: [
      {
        call: "=JJJ.SHIFTSHARE({118.3,2743.1,9004.5},{161.8,4352.3,14986.5},{2468.21,15728.54,18196.55},{3850.65,26391.08,31930.43})",
        returns: [
          ["sector", "national", "mix", "competitive", "change"],
          [1, 83.79671912137673, -17.5371010175687, -22.759618103808, 43.5],
          [2, 1943.0497060173159, -83.47383476671011, -250.37587125060563, 1609.2],
          [3, 6378.254922471992, 417.9082216404923, -814.1631441124844, 5982],
          ["total", 8405.101347610685, 316.89728585621344, -1087.298633466898, 7634.7],
        ],
        shows: text(
          "Beijing's growth 2009 to 2013 against the three regions together: the mix adds to it, the competitive component takes from it",
          "北京 2009—2013 年增长，以三地合计为参照：结构偏离分量为正，竞争力偏离分量为负",
        ),
      },
      {
        call: '=JJJ.SHIFTSHARE({118.3,2743.1,9004.5},{161.8,4352.3,14986.5},{2468.21,15728.54,18196.55},{3850.65,26391.08,31930.43},"esteban","total")',
        returns: [
          ["sector", "national", "mix", "competitive", "allocation", "change"],
          ["total", 8405.101347610685, 316.89728585621344, -1159.3422022296245, 72.0435687627267, 7634.7],
        ],
        shows: text("The same with the allocation effect, total only", "同上，加入配置分量，只取合计"),
      },
      {
        call: "=JJJ.SHIFTSHARE({118.3,2743.1,9004.5;131.01,4110.54,3259.25;2218.9,8874.9,5932.8},{161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9})",
        returns: [
          ["region", "national", "mix", "competitive", "change"],
          [1, 8405.101347610687, 316.89728585620946, -1087.298633466896, 7634.7],
          [2, 5313.122829971451, 6.7582389315517934, 1549.4789310969975, 6869.36],
          [3, 12060.635822417862, -323.6555247877613, -462.18029763010145, 11274.8],
        ],
        shows: text(
          "Beijing, Tianjin and Hebei at once, each against the three together",
          "一次计算北京、天津、河北，均以三地合计为参照",
        ),
      },
      {
        call: '=JJJ.SHIFTSHARE({118.3,2743.1,9004.5;131.01,4110.54,3259.25;2218.9,8874.9,5932.8},{161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9},,,"spatial","neighbour",{0,1,1;1,0,1;1,1,0})',
        returns: [[1168.4848964365654], [-385.38860630985204], [-320.9765819473637]],
        shows: text(
          "Of the three only Beijing has neighbours that grew faster than the whole",
          "三地中只有北京的邻区增长快于总体",
        ),
      },
      {
        call: '=JJJ.SHIFTSHARE({118.3,2743.1,9004.5},{161.8,4352.3,14986.5},{2468.21,15728.54,18196.55},{3850.65,26391.08,31930.43},"arcelus","regionalexpected")',
        returns: [[-770.4013476106865]],
        shows: text(
          "Beijing as a whole grew more slowly: 77 billion yuan less, which its structure does not account for",
          "北京整体增长较慢：少 770 亿元，结构无法说明",
        ),
      },
      {
        call: "=JJJ.SHIFTSHARE({1,2;3,4},{2,3;4,5},{10,20;30,40},{20,30;40,50})",
        returns: {
          error: "#VALUE!",
          reason: "one-vector",
        },
        shows: text("Several regions have one reference, a vector", "多个地区共用一个参照，为一行或一列"),
      },
      {
        call: '=JJJ.SHIFTSHARE({1,2},{2,3},{10,20},{20,30},"dunn","allocation")',
        returns: { error: "#VALUE!", reason: "needs-argument" },
        shows: text(
          "Only the Esteban-Marquillas model has an allocation effect",
          "只有 Esteban-Marquillas 模型有配置分量",
        ),
      },
    ],
    seeAlso: ["SHIFTSHAREDYN", "CONTRIBUTION", "GROWTH", "LOCQ"],
  },
  compute: ({ region_start, region_end, reference_start, reference_end, model, output, weights }) => {
    if (region_start.rows > 1 && region_start.columns > 1) {
      if (model === "spatial" && weights === null) throw argumentNeeded("weights", 'model "spatial"');
      const reference = bothReferences(reference_start, reference_end);
      const { components, isTurned } = regionalShiftShare(
        { start: region_start, end: region_end, reference, weights },
        model,
      );
      return regionalRows(components, model, output ?? "regions", isTurned);
    }
    if (model === "spatial") throw argumentError("needs-block", { mode: 'model "spatial"' });
    if (output === "regions") throw argumentError("needs-block", { mode: 'output "regions"' });
    if (reference_start === null || reference_end === null)
      throw argumentError("reference-of-region", {
        argument: reference_start === null ? "reference_start" : "reference_end",
      });
    const rows = rowsFor(output ?? "sectors");
    const components = shiftShare(
      {
        regionStart: region_start,
        regionEnd: region_end,
        referenceStart: reference_start,
        referenceEnd: reference_end,
      },
      model,
      rows,
    );
    return shiftShareRows(components, model, output ?? "sectors");
  },
});
