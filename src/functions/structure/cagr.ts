import { compoundGrowth } from "../../core/structure/compound-growth";
import { text } from "../../language/localized";
import { defineFunction, number, range } from "../define";
import { pick } from "../step-by-step";

export const cagr = defineFunction({
  name: "CAGR",
  family: "structure",
  title: text("Compound annual growth rate", "年均复合增长率"),
  summary: text(
    "Compound annual growth rate of each series, first to last value",
    "各序列首末两期之间的年均复合增长率",
  ),
  args: [
    range(
      "series",
      text(
        "Series in any unit: regions in rows, equally spaced years in columns; a single column is one series",
        "任意单位的序列：地区按行，等间隔年份按列；单独一列为一个序列",
      ),
    ),
    number(
      "periods",
      text(
        "Number of years from the first to the last value; if omitted, the number of columns between them",
        "首末两个数值相隔的年数；省略时取两者之间的列数",
      ),
      { optional: true },
    ),
  ],
  errors: "first",
  result: { numbers: "share" },
  input: { tables: { series: { rows: "units", columns: "years", isSeries: true } }, isByRow: true },
  help: {
    keywords: text(
      `average annual growth, mean growth rate, geometric mean growth, CAGR, compound growth,
        annualised growth rate, average yearly growth, average rate of growth, growth per year,
        mean annual growth, average growth over several years, geometric growth`,
      `年均增长率, 年均增速, 平均增长速度, 复合增长率, 复合增速, 年均增长, 平均每年增长, 年均复合增长率,
        几何平均增长率, 年平均增长速度, 平均发展速度, 年平均增长率`,
    ),
    formula: String.raw`\bar g_i = \left(\frac{x_{iT}}{x_{i0}}\right)^{1/T} - 1`,
    where: text(
      String.raw`where $x_{i0}$ and $x_{iT}$ are the first and the last value of series $i$ and $T$ is the number of periods between them; $\bar g_i$ is the average growth`,
      String.raw`其中 $x_{i0}$、$x_{iT}$ 为序列 $i$ 的首值与末值，$T$ 为两者相隔的期数，$\bar g_i$ 为年均增长率`,
    ),
    result: text("Fractions, one for each row, in a column", "小数，每行一个，排成一列"),
    missing: text(
      "Blanks at the ends of a series are omitted and shorten it; blanks in between still count as years. A row of blanks gives a blank, a row with one number #NUM!. A series that starts at zero gives #DIV/0!, one whose ends differ in sign #NUM!, each in its cell. The first error value is the result.",
      "序列两端的空白略去，期数相应缩短；中间的空白仍计入年数。整行空白返回空白，只有一个数字返回 #NUM!。首期为零返回 #DIV/0!，首末异号返回 #NUM!，均只影响该行。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "The constant yearly rate that leads from the first value to the last; what lies between has no influence. Five years have four periods: 2009 to 2013 is 4. Rows whose blanks differ cover different years. At current prices the rate is nominal.",
      "由首值到末值的不变年增长率，与中间数值无关。五个年份只有四期：2009—2013 年为 4。各行空白不同时所涵盖的年份也不同。按现价计算的是名义增长率。",
    ),
    elsewhere: text(
      'REAT\'s growth() with factor.mean = "geom" returns the same rate plus 1; its default is the arithmetic mean of the yearly factors, which is higher.',
      'REAT 的 growth() 取 factor.mean = "geom" 时等于本结果加 1；其默认值是各年倍数的算术平均，结果偏高。',
    ),
    references: [],
    examples: [
      {
        call: "=JJJ.CAGR({9004.5,10330.5,12119.8,13592.4,14986.5;3259.25,4121.78,5153.88,6049.96,6905.03;5932.8,6928.6,8224.4,9387.3,10038.9})",
        returns: [[0.13582167968615824], [0.2064573508693515], [0.14052971571250297]],
        shows: text(
          "Tertiary value added of Beijing, Tianjin and Hebei, 2009 to 2013, current prices",
          "北京、天津、河北第三产业增加值年均增长率，2009—2013 年，现价",
        ),
      },
      {
        call: "=JJJ.CAGR({118.3,161.8;131.01,188.45;2218.9,3500.4},4)",
        returns: [[0.08143007463259919], [0.0951482759054241], [0.12071448788291676]],
        shows: text("Primary value added from the first and last year alone", "只用首末两年的第一产业增加值"),
      },
      {
        call: "=JJJ.CAGR({118.3,161.8},0)",
        returns: { error: "#NUM!" },
        shows: text("The number of years must be positive", "年数必须为正"),
      },
    ],
    seeAlso: ["GROWTH", "REBASE"],
  },
  compute: ({ series, periods }) => compoundGrowth(series, periods),
  /** From the first to the last cell of a row without blanks at its ends, which change the number of periods. */
  stepByStep: ({ rows, row, write }) => {
    const series = rows("series");
    if (series === null) return null;
    const isColumn = series.every((line) => line.length === 1);
    const cells = isColumn ? series.map((line) => line[0]) : (series[row] ?? []);
    const first = cells[0];
    const last = cells[cells.length - 1];
    if (typeof first !== "number" || typeof last !== "number" || cells.length < 2) return null;
    const periods = pick(rows("periods"), row, 0) ?? cells.length - 1;
    return `(${write(last)} / ${write(first)})^(1 / ${write(periods)}) − 1`;
  },
});
