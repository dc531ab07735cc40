import { sectorDeviations } from "../../core/structure/labour-productivity";
import { rationalityTheil, structuralDeviation } from "../../core/structure/rationality";
import { text } from "../../language/localized";
import { sectorEmployment, sectorOutput } from "../arguments/economy/output-and-employment";
import { choice, defineFunction } from "../define";
import { gan2011 } from "../references/structure";

export const rationality = defineFunction({
  name: "RATIONALITY",
  family: "structure",
  title: text("Structural rationalisation", "产业结构合理化"),
  summary: text(
    "Structural rationalisation: output against employment by sector, 0 = balanced",
    "产业结构合理化：各产业产出与就业的匹配程度，0 表示均衡",
  ),
  args: [
    sectorOutput(),
    sectorEmployment(),
    choice("mode", text("Which index", "指标"), {
      theil: text("Theil form, Σ s·ln(s/l)", "泰尔指数形式 Σ s·ln(s/l)"),
      deviation: text("structural deviation, Σ |s/l − 1|", "结构偏离度 Σ |s/l − 1|"),
      sectors: text("signed s/l − 1 of each sector, same shape", "各产业带符号的 s/l − 1，大小与输入相同"),
    }),
  ],
  errors: "first",
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
      `rationalization, structural deviation, Theil of structure, industry employment match,
        structural rationality, rationalisation of industrial structure, labour allocation,
        mismatch between output and employment, structural imbalance, deviation of employment structure,
        resource allocation across sectors, Theil rationalisation`,
      `合理化, 结构偏离度, 产业结构偏离, 泰尔, 产业结构合理化, 结构合理化, 结构偏离, 就业结构偏离,
        产值与就业匹配, 产业就业协调, 资源配置, 结构失衡, 结构均衡`,
    ),
    formula: String.raw`\begin{aligned} \mathrm{theil} &= \sum_j \frac{Y_j}{Y} \ln \frac{Y_j/L_j}{Y/L} = \sum_j s_j \ln \frac{s_j}{l_j} \\ \mathrm{deviation} &= \sum_j \left| \frac{Y_j/L_j}{Y/L} - 1 \right| = \sum_j \left| \frac{s_j}{l_j} - 1 \right| \end{aligned}`,
    where: text(
      String.raw`where $Y_j$ and $L_j$ are output and employment of sector $j$, $Y$ and $L$ the region's totals, $s_j = Y_j/Y$ and $l_j = L_j/L$ their shares`,
      String.raw`其中 $Y_j$、$L_j$ 为产业 $j$ 的产出与就业人数，$Y$、$L$ 为地区合计，$s_j = Y_j/Y$、$l_j = L_j/L$ 为两者的比重`,
    ),
    result: text(
      "One number for each row, in a column, zero or more; sectors has the shape of output",
      "每行一个不小于零的数值，排成一列；sectors 与 output 大小相同",
    ),
    missing: text(
      "A sector blank in one of the two is omitted from both, and of the totals. A sector without output adds 0 to theil; one without employment gives #DIV/0!. A negative value gives #NUM!. Each affects only its region. The first error value is the result.",
      "任一为空白的产业两边均略去，也不计入合计。产出为零的产业在 theil 中计为 0；就业为零则返回 #DIV/0!。负值返回 #NUM!。均只影响该地区。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "0 means that every sector produces the same per worker; the larger, the further from balance. In sectors a negative number marks a sector whose share of employment is above its share of output, a positive one the opposite. Capital per worker and prices differ between sectors too, so the number alone does not say that labour would produce more elsewhere. A balanced structure is not a rich one: read it with UPGRADING.",
      "0 表示各产业劳动生产率相同，数值越大偏离均衡越远，产业结构越不合理。sectors 为负表示该产业就业比重高于产出比重，为正则相反；各产业的人均资本与价格也不同，仅凭该值不能断定劳动力转移会增加产出。均衡不等于发达，应与 UPGRADING 对照。",
    ),
    elsewhere: text(
      "Some papers print l/s − 1 as structural deviation, with the opposite sign, and some 1/TL as degree of rationalisation. The signed deviations do not add up to zero unless weighted by employment.",
      "部分文献以 l/s − 1 为结构偏离度，符号相反；亦有以 1/TL 表示合理化程度者。带符号的偏离度只有按就业比重加权时合计才为零。",
    ),
    references: [gan2011],
    examples: [
      {
        call: "=JJJ.RATIONALITY({188.45,7276.68,6905.03},{70,350,430})",
        returns: [[0.05591206294065255]],
        shows: text(
          "Tianjin 2013, value added against a round illustrative employment",
          "天津 2013 年增加值与示意性就业人数",
        ),
      },
      {
        call: '=JJJ.RATIONALITY({188.45,7276.68,6905.03},{70,350,430},"deviation")',
        returns: [[1.1206763047390544]],
        shows: text("The same as structural deviation", "同上，结构偏离度"),
      },
      {
        call: '=JJJ.RATIONALITY({188.45,7276.68,6905.03},{70,350,430},"sectors")',
        returns: [[-0.8407588065427644, 0.22976620600307462, -0.050151292193215374]],
        shows: text(
          "Where it comes from: the share of employment in agriculture far above its share of output",
          "来源：第一产业就业比重远高于产出比重",
        ),
      },
      {
        call: "=JJJ.RATIONALITY({188.45,7276.68,6905.03},{70,350,0})",
        returns: { error: "#DIV/0!" },
        shows: text("Output without employment", "有产出而无就业"),
      },
    ],
    seeAlso: ["LABORPROD", "UPGRADING", "THEIL"],
  },
  compute: ({ output, employment, mode }) => {
    switch (mode) {
      case "theil":
        return rationalityTheil(output, employment);
      case "deviation":
        return structuralDeviation(output, employment);
      case "sectors":
        return sectorDeviations(output, employment);
    }
  },
});
