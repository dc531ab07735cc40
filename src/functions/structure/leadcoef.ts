import { leadCoefficient } from "../../core/structure/lead-coefficient";
import { text } from "../../language/localized";
import { defineFunction, number, range } from "../define";

export const leadcoef = defineFunction({
  name: "LEADCOEF",
  family: "structure",
  title: text("Lead coefficient", "产业结构超前系数"),
  summary: text(
    "Lead coefficient: does a sector grow ahead of the economy (above 1) or lag behind",
    "产业结构超前系数：大于 1 表示产业超前发展，小于 1 表示滞后",
  ),
  args: [
    range(
      "start",
      text(
        "The sectors of one economy at the start, not negative, in a row, a column or a block",
        "期初一个经济体各产业的数值，非负，行、列或区域均可",
      ),
    ),
    range("end", text("The same sectors at the end, same shape", "期末各产业的数值，大小相同")),
    number(
      "periods",
      text(
        "Number of years from start to end, for the yearly growth of the total",
        "期初到期末的年数，用于计算总量的年均增长率",
      ),
      { optional: true },
    ),
    number(
      "growth",
      text(
        "Yearly growth of the economy as a fraction (0.1 for 10%), instead of periods",
        "经济总量的年均增长率，小数（10% 为 0.1），代替 periods",
      ),
      { optional: true },
    ),
  ],
  errors: "in place",
  result: { numbers: "index" },
  input: { lines: ["start", "end"], span: "periods" },
  help: {
    keywords: text(
      `lead coefficient, leading industry, sector lead, leading coefficient, leading sector,
        sector faster than the economy, ahead of the economy, relative speed of a sector,
        fast growing industries, lagging industries, pillar industry`,
      `超前系数, 超前发展, 产业超前, 产业超前系数, 超前发展系数, 先导产业, 主导产业, 支柱产业, 增长快于整体,
        滞后产业, 发展快慢`,
    ),
    formula: String.raw`E_j = a_j + \frac{a_j - 1}{R},\qquad a_j = \frac{s_{j1}}{s_{j0}},\qquad R = \left(\frac{X_1}{X_0}\right)^{1/T} - 1`,
    where: text(
      String.raw`where $s_{j0}$ and $s_{j1}$ are the shares of sector $j$ in the total at the start and at the end, $X_0$ and $X_1$ the totals, $T$ the number of years and $R$ the yearly growth of the total; $E_j$ is the coefficient, $a_j$ the ratio of the shares`,
      String.raw`其中 $s_{j0}$、$s_{j1}$ 为产业 $j$ 期初与期末占总量的比重，$a_j$ 为两者之比，$X_0$、$X_1$ 为期初与期末总量，$T$ 为年数，$R$ 为总量的年均增长率，$E_j$ 为超前系数`,
    ),
    result: text("Numbers in the same shape as start", "与 start 大小相同的数值"),
    missing: text(
      "A sector blank at one of the dates is blank and in neither total. A sector that is zero at the start gives #DIV/0! in its cell, an economy that does not grow #DIV/0! everywhere. A negative value gives #NUM!. An error value makes the totals unknown and so every coefficient.",
      "任一期为空白的产业返回空白，且不计入合计。期初为零的产业返回 #DIV/0!；总量无增长时全部为 #DIV/0!。负值返回 #NUM!。含错误值时合计未知，所有结果返回错误。",
    ),
    reading: text(
      "Above 1 the sector's share rises (it leads), at 1 it grows with the economy, below 1 its share falls. With slow growth of the economy small changes of shares give large coefficients of either sign. In a shrinking economy the reading turns round.",
      "大于 1 表示比重上升（超前），等于 1 表示与经济同步，小于 1 表示比重下降（滞后）。总量增长缓慢时，比重的小变动也会产生绝对值很大的系数。总量下降时含义相反。",
    ),
    elsewhere: text(
      "The growth rate is sometimes taken at constant prices while the shares are at current prices: give it as growth then.",
      "有的文献比重按现价、增长率按不变价计算：此时请用 growth 给出增长率。",
    ),
    references: [],
    benchmark: { periods: 10 },
    examples: [
      {
        call: "=JJJ.LEADCOEF({118.3,2743.1,9004.5},{161.8,4352.3,14986.5},4)",
        returns: [[-0.436438841817112, 0.7041760196915974, 1.1089905575402237]],
        shows: text("The three sectors of Beijing, 2009 to 2013", "北京三次产业，2009—2013 年"),
      },
      {
        call: "=JJJ.LEADCOEF({131.01;4110.54;3259.25},{188.45;7276.68;6905.03},,0.1)",
        returns: [[-1.740944923012566], [0.1641967974590627], [2.1642843263132625]],
        shows: text("Tianjin with a growth of 10% a year given", "天津，给定年均增长 10%"),
      },
      {
        call: "=JJJ.LEADCOEF({118.3,2743.1,9004.5},{161.8,4352.3,14986.5})",
        returns: { error: "#VALUE!", reason: "needs-either" },
        shows: text("The yearly growth cannot be known without one of the two", "缺少两者则无法得到年均增长率"),
      },
    ],
    seeAlso: ["STRUCTCHANGE", "CONTRIBUTION", "CAGR"],
  },
  compute: ({ start, end, periods, growth }) => leadCoefficient(start, end, { growth, periods }),
});
