import { locationalGini } from "../../core/specialisation/locational-gini";
import { text } from "../../language/localized";
import { defineFunction, range } from "../define";
import { hoover1936 } from "../references/inequality";
import { sourceOf } from "../references/reference";
import { krugman1991 } from "../references/specialisation";

export const locgini = defineFunction({
  name: "LOCGINI",
  family: "specialisation",
  title: text("Locational Gini", "区位基尼系数"),
  summary: text(
    "Locational Gini: how unevenly each sector is spread over regions",
    "区位基尼系数：各产业在地区间分布的不均衡程度",
  ),
  args: [
    range(
      "values",
      text(
        "Output or employment, not negative: regions in rows, sectors in columns, or the other way round if reference is a row",
        "产出或就业，非负：地区按行、产业按列；reference 表明方向相反时亦可",
      ),
    ),
    range(
      "reference",
      text(
        "Size of each region, such as population: a column for regions in rows, a row for regions in columns; if omitted, the row sums of values",
        "各地区规模（如人口）：地区按行时为一列，按列时为一行；省略时用 values 各行合计",
      ),
      { optional: true },
    ),
  ],
  errors: "first",
  result: { numbers: "index" },
  input: {
    tables: { values: { rows: "units", columns: "sectors", toldBy: { argument: "reference", usual: "rows" } } },
    whole: { values: "reference" },
  },
  help: {
    keywords: text(
      `locational Gini, spatial Gini, Krugman Gini, spatial concentration, Hoover Gini, REAT gini.conc,
        EconGeo locational.Gini, spatial distribution of industry, geographic concentration,
        geographical concentration of industries, concentration of industries across regions,
        industrial concentration, which industries are concentrated,
        which industries are geographically concentrated, clustering of industry, agglomeration of industries,
        unevenly spread industry, EconGeo Gini, location Gini`,
      `空间基尼系数, 区位基尼, 产业集聚, 空间集聚, 地理集中, 地理集中度, 产业地理集中, 产业空间集聚,
        产业空间分布, 产业集聚程度, 产业集聚度, 产业集中, 产业集中度, 行业集聚, 地方化基尼, 哪些行业集中,
        空间分布不均, 制造业集聚, 区位基尼系数`,
    ),
    formula: String.raw`G_j = \sum_{i < k} \left( c_{kj} C_i - c_{ij} C_k \right),\qquad c_{ij} = \frac{x_{ij}}{\sum_h x_{hj}},\quad C_i = \frac{X_i}{\sum_h X_h},\quad \frac{c_{1j}}{C_1} \le \frac{c_{2j}}{C_2} \le \dots`,
    where: text(
      String.raw`where $x_{ij}$ is the value of sector $j$ in region $i$ and $X_i$ the size of the region, $c_{ij}$ and $C_i$ are their shares; regions ($i$, $k$, $h$) are in order of rising location quotient $c_{ij}/C_i$; $G_j$ is the locational Gini`,
      String.raw`其中 $x_{ij}$ 为地区 $i$ 产业 $j$ 的数值，$X_i$ 为地区规模，$c_{ij}$、$C_i$ 为两者的份额；各地区（$i$、$k$、$h$）按区位商 $c_{ij}/C_i$ 由低到高排列，$G_j$ 为区位基尼系数`,
    ),
    result: text(
      "A row of numbers from 0 to 1, one for each sector; a column where the regions are in columns",
      "介于 0 与 1 的一行数值，每个产业一个；地区按列时为一列",
    ),
    missing: text(
      "A region blank in the sector, or without a reference, is omitted from both for that sector. A sector that adds up to zero gives #DIV/0! and one with a negative value #NUM! in its cell; a sector of blanks alone gives a blank. A negative reference gives #NUM!. The first error value is the result.",
      "某产业或参照为空白的地区不参与该产业的计算。合计为零的产业为 #DIV/0!，含负值的产业为 #NUM!，均只出现在相应单元格；全为空白则返回空白。参照为负时，各产业均为 #NUM!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "0 = the sector is spread over the regions as the whole economy (or the reference) is; towards 1 = it is concentrated in a small region. It is twice the area between the Lorenz curve, with the regions in the order of their location quotients, and the diagonal. It takes no account of plant size: see ELLISON.",
      "0 表示该产业的地区分布与整体经济（或参照）一致，越接近 1 表示越集中于较小的地区。其值为按区位商排序的洛伦兹曲线与对角线之间面积的两倍。未考虑企业规模，见 ELLISON。",
    ),
    elsewhere: text(
      "EconGeo's locational.Gini is half of it (0 to 0.5) and its Hoover.Gini the same, rounded to three decimals. REAT's gini.conc is another index: the unweighted Gini of the location quotients, =JJJ.GINI(JJJ.LOCQ(…)).",
      "EconGeo 的 locational.Gini 为其一半（0～0.5），Hoover.Gini 与此相同但取三位小数。REAT 的 gini.conc 是另一指标：区位商的不加权基尼系数，即 =JJJ.GINI(JJJ.LOCQ(…))。",
    ),
    references: [krugman1991, sourceOf(hoover1936, text("the localization curve and its area", "地方化曲线及其面积"))],
    examples: [
      {
        call: "=JJJ.LOCGINI({118.3,2743.1,9004.5;131.01,4110.54,3259.25;2218.9,8874.9,5932.8})",
        returns: [[0.4385694705902803, 0.15761769415781232, 0.185400484629609]],
        shows: text(
          "Primary, secondary and tertiary sector over Beijing, Tianjin and Hebei, 2009",
          "2009 年三次产业在北京、天津、河北间的分布",
        ),
      },
      {
        call: "=JJJ.LOCGINI({10;20;30},{1;1;1})",
        returns: [[0.2222222222222222]],
        shows: text("Against regions of equal size it is the Gini index", "各地区规模相同时即为基尼系数"),
      },
      {
        call: "=JJJ.LOCGINI({10;20;30},{1;1})",
        returns: {
          error: "#VALUE!",
          reason: "regions-length",
        },
        shows: text("Each region needs its size", "每个地区都要有规模"),
      },
    ],
    seeAlso: ["GINI", "LORENZ", "LOCQ", "ELLISON", "HOOVER"],
  },
  compute: ({ values, reference }) => locationalGini(values, reference),
});
