import { dynamicShiftShare } from "../../core/specialisation/shift-share/dynamic-shift-share";
import { text } from "../../language/localized";
import {
  classicComponents,
  classicModels,
  outputsOfRegion,
  rowsFor,
  shiftShareRows,
  totalChange,
} from "../arguments/economy/shift-share";
import { choice, defineFunction, range } from "../define";
import { barffKnight1988 } from "../references/shift-share";

export const shiftsharedyn = defineFunction({
  name: "SHIFTSHAREDYN",
  family: "specialisation",
  title: text("Dynamic shift-share", "动态偏离—份额分析"),
  summary: text(
    "Dynamic shift-share: yearly shift-share steps added up over a panel",
    "动态偏离—份额分析：逐年分解后累加",
  ),
  args: [
    range(
      "region_panel",
      text("The region: sectors in rows, years in columns, any unit", "本地区：产业按行，年份按列，任意单位"),
    ),
    range("reference_panel", text("The reference area: the same sectors and years", "参照区：相同的产业与年份")),
    choice("model", text("Which decomposition", "分解方法"), classicModels()),
    choice("output", text("The whole table, or a part of it", "整张表或其中一部分"), {
      ...outputsOfRegion(),
      ...classicComponents(),
      ...totalChange(),
    }),
  ],
  errors: "first",
  result: { numbers: "amount" },
  input: {
    tables: {
      region_panel: { rows: "sectors", columns: "years" },
      reference_panel: { rows: "sectors", columns: "years" },
    },
  },
  help: {
    keywords: text(
      `dynamic shift share, annual shift-share, Barff Knight, REAT shiftd, dynamic shift-share analysis,
        year by year shift-share, yearly shift share, shift share over several years, shift share over time,
        time series shift-share, cumulative shift-share, multi-period decomposition, long period`,
      `动态偏离份额, 逐年, 偏离份额, 动态转移份额, 动态偏离份额分析, 动态偏离-份额, 逐年偏离份额, 逐年分解,
        分年度, 多年偏离份额, 累计偏离, 时间序列偏离份额, 分阶段, 动态SSM`,
    ),
    formula: String.raw`\Delta x_j = \sum_{t=1}^{T} [x_{j,t-1}\, G_t + x_{j,t-1} (G_{j,t} - G_t) + x_{j,t-1} (g_{j,t} - G_{j,t})]`,
    where: text(
      String.raw`where $x_{j,t-1}$ is the region's value of sector $j$ in the year before $t$, $g_{j,t}$ and $G_{j,t}$ are the growth rates of the sector in the region and in the reference area to year $t$, $G_t$ that of the reference area's total, $T$ the number of steps and $\Delta x_j$ the change`,
      String.raw`其中 $x_{j,t-1}$ 为本地区产业 $j$ 在 $t$ 年上一年的数值，$g_{j,t}$、$G_{j,t}$ 为该产业在本地区与参照区到 $t$ 年的增长率，$G_t$ 为参照区总量的增长率，$T$ 为步数，$\Delta x_j$ 为总变动`,
    ),
    result: text(
      "As SHIFTSHARE: one row for each sector and a total row, columns national, mix, competitive, (allocation,) change",
      "同 SHIFTSHARE：每个产业一行，另有合计行；列依次为 national（份额分量）、mix（结构偏离分量）、competitive（竞争力偏离分量）、allocation（仅 esteban，配置分量）、change（总变动）",
    ),
    missing: text(
      "A sector blank in one year of either panel is omitted from all years, and its row is blank. Zeros at the start of a step do as in SHIFTSHARE. The first error value is the result.",
      "任一面板中某年为空白的产业不参与全部年份的计算，其行为空白。各步期初为零的处理同 SHIFTSHARE。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "Over many years the end-point method weighs growth by a structure long gone; adding yearly steps lets size and structure change on the way. The parts still add up to the whole change. With two years it is SHIFTSHARE.",
      "年份跨度较大时，首尾两期法以早已变化的结构加权；逐年累加则允许规模与结构沿途变化。各分量之和仍等于总变动。只有两年时即 SHIFTSHARE。",
    ),
    elsewhere: text(
      "REAT's shiftd returns the same totals; its shiftid counts the mix in the national share of each sector.",
      "REAT 的 shiftd 合计相同；其 shiftid 将结构偏离分量计入各产业的 national share。",
    ),
    references: [barffKnight1988],
    examples: [
      {
        call: "=JJJ.SHIFTSHAREDYN({118.3,124.3,136.2,150.3,161.8;2743.1,3323.1,3744.4,4058.3,4352.3;9004.5,10330.5,12119.8,13592.4,14986.5},{2468.21,2836.58,3200.99,3508.54,3850.65;15728.54,18866.37,22720.52,24722.98,26391.08;18196.55,21380.88,25498.08,29029.66,31930.43})",
        returns: [
          ["sector", "national", "mix", "competitive", "change"],
          [1, 74.16109609489774, -12.795263856871244, -17.865832238026496, 43.5],
          [2, 1920.6819434200686, -90.73978323420617, -220.7421601858624, 1609.2],
          [3, 6196.73705925439, 405.1556369620079, -619.892696216398, 5982],
          ["total", 8191.5800987693565, 301.6205898709305, -858.5006886402869, 7634.7],
        ],
        shows: text(
          "Beijing 2009 to 2013 against the three regions together, year by year",
          "北京 2009—2013 年逐年分解，以三地合计为参照",
        ),
      },
      {
        call: '=JJJ.SHIFTSHAREDYN({118.3,124.3,136.2,150.3,161.8;2743.1,3323.1,3744.4,4058.3,4352.3;9004.5,10330.5,12119.8,13592.4,14986.5},{2468.21,2836.58,3200.99,3508.54,3850.65;15728.54,18866.37,22720.52,24722.98,26391.08;18196.55,21380.88,25498.08,29029.66,31930.43},"esteban","total")',
        returns: [
          ["sector", "national", "mix", "competitive", "allocation", "change"],
          ["total", 8191.5800987693565, 301.6205898709305, -931.044459380835, 72.54377074054798, 7634.7],
        ],
        shows: text("With the allocation effect", "加入配置分量"),
      },
      {
        call: "=JJJ.SHIFTSHAREDYN({1;2},{3;4})",
        returns: { error: "#NUM!" },
        shows: text("At least two years are needed", "至少需要两年"),
      },
    ],
    seeAlso: ["SHIFTSHARE", "CONTRIBUTION", "CAGR"],
  },
  compute: ({ region_panel, reference_panel, model, output }) =>
    shiftShareRows(dynamicShiftShare(region_panel, reference_panel, model, rowsFor(output)), model, output),
});
