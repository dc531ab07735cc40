import { shiftShare } from "../../core/specialisation/shift-share/shift-share";
import { text } from "../../language/localized";
import { rowsFor, shiftShareModel, shiftShareOutput, shiftShareRows } from "../arguments/shift-share";
import { defineFunction, range } from "../define";

export const shiftshare = defineFunction({
  name: "SHIFTSHARE",
  family: "specialisation",
  summary: text(
    "Shift-share: a region's change split into national, mix and competitive parts",
    "偏离—份额分析：把地区变动分解为份额、结构与竞争力分量",
  ),
  args: [
    range(
      "region_start",
      text(
        "The region's sectors at the start, in a row or a column, any unit",
        "期初本地区各产业数值，行或列，任意单位",
      ),
    ),
    range("region_end", text("The region's same sectors at the end", "期末本地区相同产业的数值")),
    range(
      "reference_start",
      text("The reference area's same sectors at the start", "期初参照区（如全国）相同产业的数值"),
    ),
    range("reference_end", text("The reference area's same sectors at the end", "期末参照区相同产业的数值")),
    shiftShareModel(),
    shiftShareOutput(),
  ],
  errors: "first",
  help: {
    keywords: text(
      `shift share analysis, shift-share, SSA, Dunn, Esteban, Esteban-Marquillas,
        regional growth decomposition, competitive effect, industrial mix, REAT shift, shiftshare,
        shift and share, why did the region grow, growth decomposition, decompose growth,
        decompose employment change, decompose regional growth, source of regional growth,
        national growth effect, national share, proportional shift, differential shift, industry mix effect,
        structural effect, competitive share, regional competitiveness, regional share, allocation effect,
        homothetic employment, employment growth compared with the nation, job growth, Stata shiftshare,
        PySAL shift share, EconGeo shift`,
      `偏离份额, 偏离-份额, 转移份额, 份额分量, 竞争力分量, SSM, 偏离份额分析法, 偏离-份额分析, 转移份额分析,
        份额偏离, 结构偏离分量, 竞争力偏离分量, 产业结构分量, 全国增长分量, 份额效应, 结构效应, 竞争效应,
        竞争力效应, 区域增长分解, 增长因素分解, 经济增长分解, 就业增长分解, 增长原因, 区域竞争力, 产业竞争力,
        配置效应, 迁移份额`,
    ),
    formula: String.raw`\begin{aligned} \Delta x_j &= x_j G + x_j (G_j - G) + x_j (g_j - G_j) \\ x_j (g_j - G_j) &= h_j (g_j - G_j) + (x_j - h_j)(g_j - G_j),\qquad h_j = X\,\frac{Y_j}{Y} \end{aligned}`,
    result: text(
      "A table in the unit of the input: one row for each sector and a total row, columns national, mix, competitive, (allocation,) change; total: the heading and the total row; a name: the total of that component",
      "单位与输入相同的表：每个产业一行，另有合计行；列依次为 national、mix、competitive（、allocation）、change；total 返回表头与合计行；分量名返回该分量的合计",
    ),
    missing: text(
      "A sector blank in one of the four is left out of every total, and its row is blank. A sector that the region does not have at the start has no growth rate: its whole change is competitive in dunn; in esteban it gives #DIV/0!, unless the region does not have it at the end either. A sector that the reference area does not have at the start gives #DIV/0! in its cells and in the totals of their columns. The first error value is the result.",
      "四者之一为空白的产业不计入合计，其行为空白。期初本地区没有的产业无增长率：dunn 中其变动全部计入竞争力分量；esteban 中为 #DIV/0!，除非期末仍没有。期初参照区没有的产业，相应单元格及该列合计为 #DIV/0!。遇到错误值时返回第一个错误。",
    ),
    reading: text(
      "national: what the region would have gained at the reference area's overall growth. mix above 0: its sectors are those that grow fast there. competitive above 0: its sectors grow faster than the same sectors there. The parts add up to the change. In esteban the competitive part is that of a region with the reference area's structure, and allocation is positive where the region is specialised in what it does better. Values at current prices contain inflation: say so, or deflate first.",
      "national 为按参照区总体增速应有的增长；mix 大于 0 表示地区产业多为参照区的快增长产业；competitive 大于 0 表示同一产业增长快于参照区。各分量之和等于总变动。esteban 中竞争力分量按参照区结构计算，allocation 为正表示地区专业化于自己占优的产业。现价数据包含价格变动，应注明或先平减。",
    ),
    elsewhere: text(
      "REAT's shift gives the same totals; its shifti calls the sector's own national growth the national share, so that the mix is inside it, and a zero at the start makes NaN or Inf of its totals. Chinese textbooks also use a form standardised by the reference area's shares, whose parts are others by construction; REAT's Gerfin is a product of two indexes, not a sum.",
      "REAT 的 shift 合计相同；其 shifti 的 national share 用产业自身的全国增速，已含结构分量，且期初为零会使合计变为 NaN 或 Inf。国内教材另有按参照区比重标准化的形式，各分量定义不同；REAT 的 Gerfin 为两个指数之积，而非分解之和。",
    ),
    references: [
      {
        citation:
          "Dunn E S (1960) A statistical and analytical technique for regional analysis, Papers of the Regional Science Association 6",
      },
      {
        citation:
          "Esteban-Marquillas J M (1972) A reinterpretation of shift-share analysis, Regional and Urban Economics 2(3)",
      },
    ],
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
          "Beijing's growth 2009 to 2013 against the three regions together: the mix helped, competitiveness did not",
          "北京 2009—2013 年增长，以三地合计为参照：结构有利，竞争力不利",
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
        call: '=JJJ.SHIFTSHARE({118.3;2743.1;9004.5},{161.8;4352.3;14986.5},{2468.21;15728.54;18196.55},{3850.65;26391.08;31930.43},,"competitive")',
        returns: [[-1087.298633466898]],
        shows: text("One component alone", "只取一个分量"),
      },
      {
        call: '=JJJ.SHIFTSHARE({1,2},{2,3},{10,20},{20,30},"dunn","allocation")',
        returns: { error: "#VALUE!", message: 'model "esteban" is needed for output "allocation"' },
        shows: text(
          "Only the Esteban-Marquillas model has an allocation effect",
          "只有 Esteban-Marquillas 模型有配置分量",
        ),
      },
    ],
    seeAlso: ["SHIFTSHAREDYN", "CONTRIBUTION", "GROWTH", "LOCQ"],
  },
  compute: ({ region_start, region_end, reference_start, reference_end, model, output }) =>
    shiftShareRows(
      shiftShare(
        {
          regionStart: region_start,
          regionEnd: region_end,
          referenceStart: reference_start,
          referenceEnd: reference_end,
        },
        model,
        rowsFor(output),
      ),
      model,
      output,
    ),
});
