import { fleggQuotients } from "../../core/input-output/flegg-quotients";
import { text } from "../../language/localized";
import { choice, defineFunction, number, range } from "../define";
import { fleggWebber1997, fleggWebber2000 } from "../references/input-output";
import { sourceOf } from "../references/reference";

export const flq = defineFunction({
  name: "FLQ",
  family: "input-output",
  title: text("Flegg location quotient", "Flegg 区位商"),
  summary: text(
    "FLQ: location quotients of table cells, and regional input coefficients from national ones",
    "FLQ：投入产出表各单元的区位商，并由全国系数推算地区投入系数",
  ),
  args: [
    range("region", text("Size of each industry in the region (employment or output)", "地区各产业规模（就业或产出）")),
    range("nation", text("The same in the nation, in the same unit", "全国各产业规模，单位相同")),
    choice("mode", text("Which quotient", "区位商的形式"), {
      flq: text(
        "FLQ: seller over buyer, times the region's size factor λ",
        "FLQ：销售方与购买方之比，乘以地区规模因子 λ",
      ),
      slq: text("simple: the seller's location quotient", "简单区位商：销售方的区位商"),
      cilq: text(
        "cross-industry: seller over buyer, on the diagonal the seller's own",
        "交叉产业区位商：销售方与购买方之比，对角线为销售方区位商",
      ),
      aflq: text("FLQ raised for buyers in which the region is specialised", "AFLQ：对地区专业化的购买方上调的 FLQ"),
    }),
    number(
      "delta",
      text("δ, how much the size counts, not negative; 0.3 if omitted", "δ，规模的影响程度，非负；省略时为 0.3"),
      {
        optional: true,
      },
    ),
    range(
      "coefficients",
      text(
        "National input coefficients, square (LEONTIEF coefficients): then the result is the region's coefficients",
        "全国直接消耗系数方阵（LEONTIEF 的 coefficients）；给出时返回地区系数",
      ),
      { optional: true },
    ),
    number("region_total", text("Total of the region; if omitted, the sum", "地区合计；省略时为各产业之和"), {
      optional: true,
    }),
    number("nation_total", text("Total of the nation; if omitted, the sum", "全国合计；省略时为各产业之和"), {
      optional: true,
    }),
  ],
  errors: "first",
  result: { numbers: "index", pairs: true },
  input: { lines: ["region", "nation"] },
  help: {
    keywords: text(
      `Flegg location quotient, FLQ, AFLQ, CILQ, SLQ, cross-industry location quotient, simple location quotient,
        regional input-output table, regionalisation, regionalization, non-survey method, nonsurvey, derive regional table,
        regional coefficients, regional trade coefficients, regional purchase, UtilMio, scale down a national table`,
      `Flegg区位商, 弗莱格区位商, 交叉产业区位商, 简单区位商, 地区投入产出表, 区域投入产出表编制, 非调查法, 区域化,
        地区投入系数, 地区消耗系数, 由全国表推算地区表, 地区贸易系数, 区域间贸易`,
    ),
    formula: String.raw`s_i = \frac{r_i / R}{n_i / N},\qquad C_{ij} = \frac{s_i}{s_j},\qquad F_{ij} = \lambda\,C_{ij},\qquad \lambda = \left[\log_2\left(1 + \frac{R}{N}\right)\right]^{\delta},\qquad q_{ij} = a_{ij} \min(1, F_{ij})`,
    where: text(
      String.raw`where $r_i$ and $n_i$ are the sizes of industry $i$ in region and nation, $R$ and $N$ the totals, $s_i$ the location quotient of the seller $i$ and $s_j$ that of the buyer $j$, $\lambda$ the size factor with exponent $\delta$, $a_{ij}$ the national coefficient and $q_{ij}$ the regional one; $C_{ij}$ is the cross-industry quotient (on the diagonal $s_i$) and $F_{ij}$ the FLQ`,
      String.raw`其中 $r_i$、$n_i$ 为产业 $i$ 在地区与全国的规模，$R$、$N$ 为合计，$s_i$ 为销售方 $i$ 的区位商，$s_j$ 为购买方 $j$ 的区位商，$\lambda$ 为规模因子，其指数为 $\delta$，$a_{ij}$ 为全国系数，$q_{ij}$ 为地区系数；$C_{ij}$ 为交叉产业区位商（对角线上为 $s_i$），$F_{ij}$ 为 FLQ`,
    ),
    result: text(
      "Industries × industries, sellers in rows and buyers in columns: quotients, or with coefficients the region's input coefficients",
      "产业 × 产业，行为销售方，列为购买方：区位商；给出 coefficients 时为地区投入系数",
    ),
    missing: text(
      "An industry blank in region or nation is in no total, its cells are blank. An industry that the region lacks buys nothing: its column is #DIV/0! off the diagonal (not in slq), its coefficients 0. One that the nation lacks gives #DIV/0! in its cells. Negative numbers, and a region larger than its nation in total, give #NUM!. The first error value is the result.",
      "在地区或全国中为空白的产业不计入合计，其单元格为空白。地区没有的产业不购买：其所在列除对角线外为 #DIV/0!（slq 除外），其系数为 0。全国没有的产业其单元格为 #DIV/0!。负数或地区合计大于全国合计返回 #NUM!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "Below 1: the region's sellers are too small for its buyers and part of the input is imported; 1 or more: the national coefficient holds. δ around 0.3 suits small regions; it is an estimate from surveyed tables, so try others. A larger δ leaves more imports.",
      "小于 1：地区供给相对于需求不足，部分投入由区外调入；大于等于 1：沿用全国系数。小地区 δ 多取 0.3 左右，这是由调查表得出的经验值，宜作敏感性检验。δ 越大，调入越多。",
    ),
    elsewhere: text(
      "UtilMio takes each industry's own part of the nation instead of R/N inside λ and leaves 1 on the diagonal, which is not the formula of Flegg and Webber (1997). Some authors let AFLQ coefficients exceed the national ones; here the limit is 1.",
      "UtilMio 在 λ 中用各产业自身所占份额代替 R/N，且对角线取 1，与 Flegg 和 Webber（1997）的公式不符。有的作者允许 AFLQ 推算的系数大于全国系数；此处以 1 为上限。",
    ),
    references: [fleggWebber1997, sourceOf(fleggWebber2000, text("aflq", "aflq"))],
    benchmark: { region: "small square column", nation: "square column" },
    examples: [
      {
        call: "=JJJ.FLQ({70,350,430},{24171,23170,29636})",
        returns: [
          [0.07563088309151142, 0.055285991810012695, 0.057558338132562926],
          [1.5041539305114724, 0.3944916001736993, 0.3002249872684891],
          [1.4447714194202852, 0.2769877438911754, 0.3789174615516441],
        ],
        shows: text(
          "Employment of Tianjin (illustrative) in the nation, three sectors",
          "天津（示意）与全国的三次产业就业人数",
        ),
      },
      {
        call: "=JJJ.FLQ({70,350,430},{24171,23170,29636},,,{0.1,0.2,0.05;0.2,0.4,0.3;0.1,0.15,0.2})",
        returns: [
          [0.007563088309151142, 0.01105719836200254, 0.0028779169066281466],
          [0.2, 0.15779664006947972, 0.09006749618054673],
          [0.1, 0.041548161583676316, 0.07578349231032881],
        ],
        shows: text("Regional coefficients from national ones", "由全国系数推算地区系数"),
      },
      {
        call: '=JJJ.FLQ({70,350,430},{24171,23170,29636},"aflq")',
        returns: [
          [0.07563088309151142, 0.06875726313122811, 0.06966748945894205],
          [1.5041539305114724, 0.4906154681897176, 0.3633864669210376],
          [1.4447714194202852, 0.3444800132427324, 0.458634302430003],
        ],
        shows: text("With regional specialisation", "考虑地区专业化"),
      },
      {
        call: '=JJJ.FLQ({1075,272},{4672,6294},"flq",0.15,,2694,27415)',
        returns: [
          [1.7344305653189402, 3.9438836490661378],
          [0.13912243319298195, 0.32575677263961456],
        ],
        shows: text("Two of several industries, with totals and another δ", "若干产业中的两个，给出合计与另一 δ"),
      },
      {
        call: "=JJJ.FLQ({100,200},{50,60})",
        returns: { error: "#NUM!", reason: "above-nation" },
        shows: text("A region above its nation", "地区大于全国"),
      },
      {
        call: "=JJJ.FLQ({1,2},{10,20,30})",
        returns: { error: "#VALUE!", reason: "same-shape" },
        shows: text("Another number of industries", "产业个数不同"),
      },
    ],
    seeAlso: ["LEONTIEF", "LOCQ"],
  },
  compute: ({ region, nation, mode, delta, coefficients, region_total, nation_total }) =>
    fleggQuotients(
      { region, nation, regionTotal: region_total, nationTotal: nation_total },
      mode,
      delta ?? 0.3,
      coefficients,
    ),
  /** Shares of the seller over shares of the buyer, times λ. */
  stepByStep: ({ rows, modeOf, row, column, write }) => {
    const cells = (name: string) => rows(name)?.flat() as readonly number[] | undefined;
    const [region, nation, mode] = [cells("region"), cells("nation"), modeOf("mode")];
    if (region === undefined || nation === undefined || rows("coefficients") !== null || mode === "aflq") return null;
    if (![...region, ...nation].every((size) => typeof size === "number")) return null;
    const given = (name: string, sizes: readonly number[]) =>
      cells(name)?.[0] ?? sizes.reduce((sum, size) => sum + size, 0);
    const [all, whole] = [given("region_total", region), given("nation_total", nation)];
    const quotient = (industry: number) =>
      `((${write(region[industry] ?? 0)} / ${write(all)}) / (${write(nation[industry] ?? 0)} / ${write(whole)}))`;
    const crossed = mode === "slq" || row === column ? quotient(row) : `${quotient(row)} / ${quotient(column)}`;
    const delta = cells("delta")?.[0] ?? 0.3;
    const factor = `(ln(1 + ${write(all)} / ${write(whole)}) / ln(2)) ^ ${write(delta)}`;
    return mode === "flq" ? `${factor} × ${crossed}` : crossed;
  },
});
