import { herfindahlHirschman } from "../../core/specialisation/herfindahl-hirschman";
import { text } from "../../language/localized";
import { byDistribution } from "../arguments/by-distribution";
import { choice, defineFunction, range } from "../define";
import { distributionRange } from "../excel-only";
import { sourceOf } from "../references/reference";
import { herfindahl1950, hirschman1945, hirschman1964, mergerGuidelines2023 } from "../references/specialisation";
import { distribution, joined } from "../step-by-step";

export const hhi = defineFunction({
  name: "HHI",
  family: "specialisation",
  title: text("Herfindahl-Hirschman index", "赫芬达尔—赫希曼指数"),
  summary: text(
    "Herfindahl-Hirschman index: concentration of a total on few parts",
    "赫芬达尔—赫希曼指数：总量集中于少数部分的程度",
  ),
  args: [
    range(
      "values",
      text("Amounts or shares, not negative: of sectors, regions or firms", "数额或份额，非负：各产业、各地区或各企业"),
    ),
    choice("mode", text("Which form", "计算形式"), {
      raw: text("Σs², from 1/n to 1", "Σs²，介于 1/n 与 1"),
      normalized: text("(H − 1/n)/(1 − 1/n), from 0 to 1", "(H − 1/n)/(1 − 1/n)，介于 0 与 1"),
      equivalent: text("1/H: as concentrated as that number of equal parts", "1/H：相当于多少个等份"),
    }),
    byDistribution(),
  ],
  errors: "first",
  result: { numbers: "index" },
  input: { tables: { values: { by: "by" } } },
  help: {
    keywords: text(
      `Herfindahl, Hirschman, Herfindahl index, concentration, Simpson index, market concentration, monopoly,
        numbers equivalent, REAT herf, EconGeo Herfindahl, Herfindahl-Hirschman, HHI, Hirschman index,
        concentration index, industry concentration, industrial concentration, export concentration,
        absolute concentration, specialisation of one region, dominance of few firms, competition, oligopoly,
        diversification index, equivalent number, effective number of sectors, Gibbs-Martin, Blau,
        sum of squared shares, number of firms of equal size, market power, PySAL Herfindahl`,
      `赫芬达尔, 集中度, 市场集中度, 产业集中, 专业化, 等价数, 赫芬达尔指数, 赫希曼, 赫芬达尔—赫希曼, HHI指数,
        赫氏指数, 行业集中度, 产业集中度, 集中程度, 绝对集中度, 垄断程度, 垄断, 竞争程度, 份额平方和,
        辛普森指数, 市场结构, 寡头, 有效数目, 出口集中度`,
    ),
    formula: String.raw`H = \sum_{j=1}^{n} s_j^2,\qquad H^{*} = \frac{H - 1/n}{1 - 1/n},\qquad N = \frac{1}{H}`,
    where: text(
      String.raw`where $s_j$ is the share of part $j$, $n$ the number of parts, $H$ the raw form, $H^{*}$ the normalized one and $N$ the equivalent number`,
      String.raw`其中 $s_j$ 为部分 $j$ 的份额，$n$ 为部分个数，$H$ 为原始形式，$H^{*}$ 为标准化形式，$N$ 为等价数`,
    ),
    result: text(
      "A number from 1/n to 1 (normalized: from 0 to 1; equivalent: from 1 to n); by row or col one for each",
      "介于 1/n 与 1 的数值（normalized 为 0 与 1，equivalent 为 1 与 n）；按 row 或 col 时每行或每列一个",
    ),
    missing: text(
      "Blanks are skipped and do not count in n; zeros do. All zeros give #DIV/0!, as does normalized for a single value. A negative value gives #NUM!. By row or col each failure stays in its cell, and a row or column of blanks gives a blank. The first error value is the result.",
      "跳过空白且不计入 n，零计入 n。全为零时为 #DIV/0!，只有一个数值时 normalized 亦然。负值返回 #NUM!。按 row 或 col 时错误只出现在相应单元格，全为空白则返回空白。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "Of a region's sectors it measures specialisation (by row), of a sector's regions concentration (by col). Competition authorities write it times 10,000: above 1,800 a market is highly concentrated in the US Merger Guidelines of 2023, which supersede the limits of 1,500 and 2,500 of 2010. It depends on how many parts are listed: compare normalized values where their number differs.",
      "对一地各产业（按 row）衡量专业化，对一产业各地区（按 col）衡量地理集中。反垄断中习惯乘以 10000：美国 2023 年《合并指南》以高于 1800 为高度集中，取代了 2010 年《横向合并指南》的 1500（低集中度上限）与 2500（高度集中下限）。数值受所列部分个数影响，个数不同时宜比较 normalized。",
    ),
    elsewhere: text(
      "REAT's herf, ineq's Herfindahl and EconGeo's Herfindahl (by row) return the same numbers.",
      "REAT 的 herf、ineq 的 Herfindahl 与 EconGeo 的 Herfindahl（按行）结果相同。",
    ),
    references: [
      hirschman1945,
      herfindahl1950,
      hirschman1964,
      sourceOf(mergerGuidelines2023, text("guideline 1: the limit of 1,800", "准则 1：1800 的界限")),
    ],
    examples: [
      {
        call: '=JJJ.HHI({161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9},"raw","row")',
        returns: [[0.6404967493109464], [0.487478421673867], [0.41318928673234556]],
        shows: text("Specialisation of Beijing, Tianjin and Hebei, 2013", "北京、天津、河北的专业化程度，2013 年"),
      },
      {
        call: '=JJJ.HHI({161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9},"normalized","row")',
        returns: [[0.4607451239664196], [0.23121763251080055], [0.11978393009851837]],
        shows: text("Freed of the number of sectors", "消除产业个数影响"),
      },
      {
        call: '=JJJ.HHI({118.3;131.01;2218.9},"equivalent")',
        returns: [[1.2295578859754406]],
        shows: text(
          "The three regions' primary sector of 2009 is as concentrated as 1.2 equal regions",
          "2009 年三地第一产业的集中程度相当于 1.2 个等份地区",
        ),
      },
      {
        call: "=JJJ.HHI({3,-1,2})",
        returns: { error: "#NUM!" },
        shows: text("Shares need values of zero or more", "份额要求数值不小于零"),
      },
    ],
    seeAlso: ["ENTROPY", "GINI", "HOOVER", "HACHMAN", "SHARE"],
  },
  compute: ({ values, mode, by }) => herfindahlHirschman(values, mode, by),
  /** `SUMPRODUCT($B$2:$B$4,$B$2:$B$4)/SUM($B$2:$B$4)^2`. */
  excelOnly: ({ source, modeOf }) => {
    const values = source("values");
    if (values === null) return null;
    const mode = modeOf("mode");
    const part = distributionRange(values, modeOf("by"));
    return (row, column) => {
      const range = part(row, column);
      const squares = `SUMPRODUCT(${range},${range})`;
      const raw = `${squares}/SUM(${range})^2`;
      if (mode === "raw") return raw;
      if (mode === "equivalent") return `SUM(${range})^2/${squares}`;
      return mode === "normalized" ? `(${raw}-1/COUNT(${range}))/(1-1/COUNT(${range}))` : null;
    };
  },
  /** The sum of squared shares, number of firms of equal size, normalized or inverted as the mode says. */
  stepByStep: (input) => {
    const { modeOf, write } = input;
    const values = distribution(input, "values");
    const total = values.reduce((all, value) => all + value, 0);
    const squares = joined(values.map((value) => `${write(value / total)}²`));
    const n = write(values.length);
    switch (modeOf("mode")) {
      case "raw":
        return squares;
      case "normalized":
        return `(${squares} − 1 / ${n}) / (1 − 1 / ${n})`;
      case "equivalent":
        return `1 / (${squares})`;
      default:
        return null;
    }
  },
});
