import { dualContrast } from "../../core/structure/dual-contrast";
import { dualCoefficient, relativeProductivity } from "../../core/structure/labour-productivity";
import { text } from "../../language/localized";
import { sectorEmployment, sectorOutput } from "../arguments/economy/output-and-employment";
import { choice, defineFunction } from "../define";
import { sourceOf } from "../references/reference";
import { kuznets1966 } from "../references/structure";
import { numbersInRow, sum } from "../step-by-step";

export const laborprod = defineFunction({
  name: "LABORPROD",
  family: "structure",
  title: text("Comparative labour productivity", "比较劳动生产率与二元对比"),
  summary: text(
    "Comparative labour productivity of sectors, dual coefficient and dual contrast",
    "比较劳动生产率、二元对比系数与二元反差指数",
  ),
  args: [
    sectorOutput(),
    sectorEmployment(),
    choice("mode", text("What is returned", "返回的内容"), {
      relative: text(
        "output share over employment share of each sector, same shape",
        "各产业产出比重与就业比重之比，大小与输入相同",
      ),
      dual: text(
        "the first sector's comparative productivity over that of the others together, one per row",
        "第一列产业与其余产业合计的比较劳动生产率之比，每行一个",
      ),
      contrast: text(
        "half the sum of the gaps between output and employment shares, 0 to 1, one per row",
        "产出比重与就业比重之差绝对值之和的一半，介于 0 与 1，每行一个",
      ),
    }),
  ],
  errors: "in place",
  result: { numbers: "index" },
  input: {
    lines: ["output", "employment"],
    tables: {
      output: { rows: "units", columns: "sectors", isSeries: true },
      employment: { rows: "units", columns: "sectors", isSeries: true },
    },
  },
  help: {
    keywords: text(
      `labor productivity, output per worker, dual economy, dual contrast coefficient, Kuznets, productivity,
        sector productivity, relative productivity of sectors, dualism, dual contrast, rural urban dualism,
        agriculture against industry productivity, value added per worker, value added per employee,
        GDP per worker, Lewis model`,
      `劳动生产率, 二元结构, 二元经济, 二元对比, 二元反差, 比较劳动生产率, 二元对比系数, 二元反差指数,
        城乡二元结构, 产业劳动生产率, 相对劳动生产率, 人均产值, 从业人员人均产出, 农业劳动生产率, 二元经济结构,
        刘易斯`,
    ),
    formula: String.raw`\begin{aligned} \mathrm{relative} &= B_j = \frac{v_j/v}{e_j/e},\qquad \mathrm{dual} = \frac{B_1}{B_{2+3}} \\ \mathrm{contrast} &= \tfrac12 \sum_j \left| \frac{v_j}{v} - \frac{e_j}{e} \right| \end{aligned}`,
    where: text(
      String.raw`where $v_j$ and $e_j$ are output and employment of sector $j$, $v$ and $e$ the region's totals, $B_1$ the first sector's value and $B_{2+3}$ that of the others together`,
      String.raw`其中 $v_j$、$e_j$ 为产业 $j$ 的产出与就业人数，$v$、$e$ 为地区合计，$B_1$ 为第一列产业的比较劳动生产率，$B_{2+3}$ 为其余产业合计的比较劳动生产率`,
    ),
    result: text(
      "relative: numbers in the same shape as output; dual and contrast: one number for each row, in a column",
      "relative 与 output 大小相同；dual 与 contrast 每行一个数值，排成一列",
    ),
    missing: text(
      "A sector blank in one of the two is blank and omitted from both totals; dual is blank without the first sector. A sector without employment gives #DIV/0! (relative, dual), a region whose output or employment adds up to zero in all its cells. A negative value gives #NUM! for its region. An error value comes out wherever its region's totals are used.",
      "任一为空白的产业返回空白，且不计入两边合计；缺第一列产业时 dual 为空白。就业为零的产业返回 #DIV/0!（relative、dual），产出或就业合计为零的地区整行为 #DIV/0!。负值使该地区返回 #NUM!。错误值影响用到其合计的该地区所有结果。",
    ),
    reading: text(
      "relative below 1: the sector employs more than it produces, typical of agriculture. dual: the lower, the more dual the economy. Bands that Chinese texts quote after Kuznets (0.31–0.45 for developing, 0.52–0.86 for developed countries) could not be traced to a work of his: do not rely on them. contrast: 0 without dualism, the larger the stronger. Put the primary sector first.",
      "relative 小于 1 表示该产业就业比重高于产出比重，多见于农业。dual 越小二元性越强；国内文献称引自库兹涅茨的界限（发展中国家 0.31～0.45，发达国家 0.52～0.86）查无原始出处，不宜作为依据。contrast 为 0 表示无二元性，越大越强。第一产业须置于首列。",
    ),
    bands: {
      relative: { limits: [1], names: [text("below the average", "低于平均"), text("above the average", "高于平均")] },
    },
    elsewhere: text(
      "“Comparative labour productivity” also names a region's productivity over the nation's in one sector: that is CPOR. The contrast is often given for two sectors, |s1 − l1|: merge the others into one column for it.",
      "“比较劳动生产率”也指某产业上地区与全国劳动生产率之比，见 CPOR。二元反差指数常按两个产业计算，即 |s1 − l1|：将其余产业合并为一列即可。",
    ),
    references: [sourceOf(kuznets1966, text("relative product per worker", "产业相对劳动生产率"))],
    examples: [
      {
        call: "=JJJ.LABORPROD({188.45,7276.68,6905.03},{70,350,430})",
        returns: [[0.15924119345723559, 1.2297662060030747, 0.9498487078067847]],
        shows: text(
          "Tianjin 2013, value added against a round illustrative employment",
          "天津 2013 年增加值与示意性就业人数",
        ),
      },
      {
        call: '=JJJ.LABORPROD({188.45,7276.68,6905.03},{70,350,430},"dual")',
        returns: [[0.14806898664346038]],
        shows: text("Agriculture against the rest of the economy", "第一产业与其余产业相比"),
      },
      {
        call: '=JJJ.LABORPROD({188.45,7276.68,6905.03},{70,350,430},"contrast")',
        returns: [[0.09460961423656014]],
        shows: text("Dual contrast over three sectors", "三个产业的二元反差指数"),
      },
      {
        call: '=JJJ.LABORPROD({188.45,14181.71},{70,780},"contrast")',
        returns: [[0.0692389605388159]],
        shows: text("The two-sector form, secondary and tertiary sector merged", "两个产业的形式，第二、三产业合并"),
      },
      {
        call: "=JJJ.LABORPROD({188.45,7276.68,6905.03},{70,780})",
        returns: { error: "#VALUE!", reason: "same-shape" },
        shows: text("Both need the same sectors", "两者的产业必须相同"),
      },
    ],
    seeAlso: ["RATIONALITY", "CPOR", "UPGRADING"],
  },
  compute: ({ output, employment, mode }) => {
    switch (mode) {
      case "relative":
        return relativeProductivity(output, employment);
      case "dual":
        return dualCoefficient(output, employment);
      case "contrast":
        return dualContrast(output, employment);
    }
  },
  /** The sector's share of output over its share of employment. */
  stepByStep: ({ rows, modeOf, row, column, write }) => {
    const output = rows("output");
    const employment = rows("employment");
    const [made, employed] = [output?.[row]?.[column], employment?.[row]?.[column]];
    if (modeOf("mode") !== "relative" || typeof made !== "number" || typeof employed !== "number") return null;
    const part = (value: number, values: readonly number[]) => `${write(value)} / ${sum(values, write)}`;
    return `(${part(made, numbersInRow(output, row))}) / (${part(employed, numbersInRow(employment, row))})`;
  },
});
