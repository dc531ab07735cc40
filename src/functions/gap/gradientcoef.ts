import { regionAndNation, regionAndNationOrNone } from "../../core/gap/comparative-productivity";
import { gradientCoefficient } from "../../core/gap/gradient-coefficient";
import { text } from "../../language/localized";
import { outputAndLabor } from "../arguments/economy/region-and-nation";
import { defineFunction, number, range } from "../define";
import { chenXiong2007, dai2003, tang2018 } from "../references/gap";
import { sourceOf } from "../references/reference";

export const gradientcoef = defineFunction({
  name: "GRADIENTCOEF",
  family: "gap",
  title: text("Industrial gradient coefficient", "产业梯度系数"),
  summary: text(
    "Industrial gradient coefficient: location quotient times comparative productivity",
    "产业梯度系数：区位商 × 比较劳动生产率",
  ),
  args: [
    ...outputAndLabor(),
    range(
      "region_total",
      text(
        "Each region's whole economy, one for each row, when not all sectors are listed",
        "各地区全部产业合计，每行一个，用于未列全产业时",
      ),
      { optional: true },
    ),
    number(
      "nation_total",
      text("The nation's whole economy, when not all sectors are listed", "全国全部产业合计，用于未列全产业时"),
      { optional: true },
    ),
    range(
      "region_capital",
      text(
        "Average capital in the layout of region_output: gives the improved coefficient",
        "地区平均资本，布局同 region_output：给出后计算改进系数",
      ),
      { optional: true },
    ),
    range(
      "nation_capital",
      text("The nation's average capital, one for each sector, same unit", "全国各产业平均资本，单位相同"),
      { optional: true },
    ),
  ],
  errors: "in place",
  result: { numbers: "index" },
  input: {
    tables: {
      region_output: { rows: "units", columns: "sectors", toldBy: { argument: "nation_output", usual: "columns" } },
      region_labor: { rows: "units", columns: "sectors", toldBy: { argument: "nation_output", usual: "columns" } },
    },
    whole: { region_output: "nation_output" },
  },
  help: {
    keywords: text(
      `industrial gradient coefficient, industry transfer, improved gradient coefficient, IGC,
        industry gradient, transfer of industries, relocation of industries, where to move an industry,
        industrial relocation, gradient transfer, receiving region, flying geese`,
      `产业梯度, 产业梯度系数, 产业转移, 梯度转移, 改进的产业梯度系数, 产业梯度指数, 产业承接, 承接产业转移,
        产业转移方向, 转出产业, 转入地, 梯度转移理论, 比较优势产业转移, 雁阵模式`,
    ),
    formula: String.raw`\begin{aligned} IGC_{ij} &= LQ_{ij} \times CPOR_{ij} = \frac{v_{ij}/v_i}{V_j/V} \times \frac{v_{ij}/V_j}{e_{ij}/E_j} \\ IGC'_{ij} &= IGC_{ij} \times \frac{v_{ij}/V_j}{k_{ij}/K_j} \end{aligned}`,
    where: text(
      String.raw`where $v_{ij}$, $e_{ij}$ and $k_{ij}$ are output, employment and capital of sector $j$ in region $i$, $V_j$, $E_j$ and $K_j$ those of the nation, $v_i$ the region's and $V$ the nation's total output; $LQ$ is the location quotient, $CPOR$ the comparative productivity, $IGC$ the coefficient`,
      String.raw`其中 $v_{ij}$、$e_{ij}$、$k_{ij}$ 为地区 $i$ 产业 $j$ 的产出、就业人数与资本，$V_j$、$E_j$、$K_j$ 为全国的相应数值，$v_i$ 为地区总产出，$V$ 为全国总产出；$LQ$ 为区位商，$CPOR$ 为比较劳动生产率，$IGC$ 为产业梯度系数`,
    ),
    result: text("Numbers in the same shape as region_output, zero or more", "与 region_output 大小相同，不小于零"),
    missing: text(
      "A blank in one of the ranges gives a blank; a blank output is in no total. A zero denominator (no employment, no capital, a sector that the nation does not have, an empty region) gives #DIV/0! in the cells it divides. A negative value gives #NUM!. An error value comes out wherever it is used. One capital range without the other is #VALUE!.",
      "任一区域为空白则结果为空白；产出为空白的产业不计入合计。分母为零（无就业、无资本、全国无此产业或地区合计为零）时相应单元格为 #DIV/0!。负值返回 #NUM!。错误值在用到它的位置返回。只给出一个资本区域时为 #VALUE!。",
    ),
    reading: text(
      "Above 1 the region is high in this sector, specialised and productive at once, and is usually read as one that the industry may leave for regions further down; below 1 it is low, and read as one that may receive the industry. Some studies set further bounds at 2. A product of two ratios hides which of them is high: look at LOCQ and CPOR too. It is not the gradient in the sense of Tang et al. (2018), which is GRADIENT.",
      "大于 1 表示该地区此产业处于高梯度，兼有专业化与较高生产率，通常视为可能的转出地区；小于 1 为低梯度，通常视为可能的承接地区。部分研究另以 2 为界。两比率相乘会掩盖何者较高，宜同时查看 LOCQ 与 CPOR。Tang 等（2018）所说的梯度另见 GRADIENT。",
    ),
    bands: { "": { limits: [1], names: [text("low gradient", "低梯度"), text("high gradient", "高梯度")] } },
    elsewhere: text(
      "Many papers use gross output of industrial branches instead of value added, or sum only the branches listed: give the totals where the list is not the whole economy. The improved form multiplies by the comparative return on capital; others take a root or other factors.",
      "许多文献用工业行业总产值代替增加值，或只对所列行业求和：所列行业不是全部经济时请给出合计。改进形式乘以比较资本产出率；另有文献开方或采用其他因子。",
    ),
    references: [
      dai2003,
      sourceOf(chenXiong2007, text("the improved coefficient", "改进的产业梯度系数")),
      sourceOf(tang2018, text("another sense of gradient", "梯度的另一含义")),
    ],
    benchmark: { nation_output: "row", nation_labor: "row" },
    examples: [
      {
        call: "=JJJ.GRADIENTCOEF({188.45,7276.68,6905.03},{56957,249684,262204},{70,350,430},{24171,23170,29636})",
        returns: [[0.14963286472927428, 2.2257452640617457, 1.8920647126886776]],
        shows: text(
          "Tianjin against China in 2013, Tianjin's employment round and illustrative",
          "天津与全国，2013 年（天津就业为示意性整数）",
        ),
      },
      {
        call: "=JJJ.GRADIENTCOEF({188.45,7276.68,6905.03},{56957,249684,262204},{70,350,430},{24171,23170,29636},,,{900,21000,24000},{60000,650000,700000})",
        returns: [[0.033005382257061455, 2.0077613210260314, 1.4532791455857033]],
        shows: text("The improved coefficient, with invented capital", "改进系数（资本为虚构数）"),
      },
      {
        call: "=JJJ.GRADIENTCOEF({7276.68},{249684},{350},{23170},{14370.16},568845)",
        returns: [[2.2257452640617457]],
        shows: text("One sector alone, with the totals of the whole economy", "只列一个产业，另给全部产业合计"),
      },
      {
        call: "=JJJ.GRADIENTCOEF({7276.68},{249684},{350},{23170},,,{21000})",
        returns: { error: "#VALUE!", reason: "needs-argument" },
        shows: text("Capital is needed of both", "资本须两者齐全"),
      },
    ],
    seeAlso: ["CPOR", "LOCQ", "GRADIENT"],
  },
  compute: (values) =>
    gradientCoefficient({
      output: regionAndNation("output", values.region_output, values.nation_output),
      labor: regionAndNation("labor", values.region_labor, values.nation_labor),
      capital: regionAndNationOrNone("capital", values.region_capital, values.nation_capital),
      regionTotals: values.region_total,
      nationTotal: values.nation_total,
    }),
});
