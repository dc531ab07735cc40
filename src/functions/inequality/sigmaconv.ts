import { sigmaSeries, sigmaTrend } from "../../core/inequality/sigma-convergence";
import { isTurned, turnedIf } from "../../core/matrix/arguments";
import type { LeastSquaresFit } from "../../core/numeric/least-squares";
import { text } from "../../language/localized";
import { namedResults, numberOrFailure } from "../arguments/economy/output";
import { choice, defineFunction, range } from "../define";
import { barroSalaIMartin1992, salaIMartin1996 } from "../references/inequality";
import { cellsOf } from "../runtime/matrix-cells";

export const sigmaconv = defineFunction({
  name: "SIGMACONV",
  family: "inequality",
  title: text("Sigma convergence", "σ 收敛"),
  summary: text(
    "Sigma convergence: dispersion of regions year by year, and its trend",
    "σ 收敛：各年份地区差异及其趋势",
  ),
  args: [
    range(
      "panel",
      text(
        "Income or output per capita: regions in rows, years in columns, or the other way round if years is a column; positive for the logarithms",
        "人均收入或产出：地区按行、年份按列（years 表明方向相反时亦可）；取对数时须为正",
      ),
    ),
    choice("mode", text("How dispersion is measured", "离散程度的度量"), {
      sdlog: text("standard deviation of the logarithms, dividing by n", "对数标准差，除以 n"),
      cv: text("coefficient of variation, dividing by n", "变异系数，除以 n"),
      sdlogsample: text("standard deviation of the logarithms, dividing by n − 1", "对数标准差，除以 n − 1"),
      cvsample: text("coefficient of variation, dividing by n − 1", "变异系数，除以 n − 1"),
    }),
    choice("output", text("The series, the whole table, or one entry of the trend", "序列、整张表或趋势中的一项"), {
      series: text("one number for each year, in a row", "每年一个数，排成一行"),
      table: text("years with their numbers, then the trend", "各年份数值，其后为趋势"),
      slope: text("slope of the series on time", "序列对时间回归的斜率"),
      se: text("standard error of the slope", "斜率的标准误"),
      t: text("t statistic of the slope", "斜率的 t 统计量"),
      p: text("two-sided p value of the slope", "斜率的双侧 p 值"),
      r2: text("R² of the trend", "趋势的 R²"),
    }),
    range(
      "years",
      text(
        "The years: a row for years in columns, a column for years in rows; if omitted, 1, 2, 3 … in columns",
        "年份：年份按列时为一行，按行时为一列；省略时为按列的 1、2、3……",
      ),
      {
        optional: true,
      },
    ),
  ],
  errors: "first",
  result: {
    numbers: "index",
    except: { slope: "coefficient", se: "coefficient", p: "p" },
    picture: { kind: "series", word: "series" },
  },
  input: { tables: { panel: { rows: "units", columns: "years", toldBy: { argument: "years", usual: "columns" } } } },
  help: {
    keywords: text(
      `sigma convergence, dispersion over time, σ, REAT sigmaconv, sigma, divergence, σ-convergence,
        is dispersion falling, narrowing gap, shrinking disparities, widening gap, gap over time,
        trend of inequality, evolution of dispersion, dispersion of log income, standard deviation of logs,
        regional convergence, are regions becoming more similar, REAT sigmaconv.t, sdlog, growing apart,
        gap widening over years, standard deviation of logs over years`,
      `sigma 收敛, 西格玛收敛, 趋同, 收敛性, σ收敛, 西格玛, 差距缩小, 差距是否缩小, 差距扩大, 差距变化趋势,
        发散, 趋异, 收敛, 是否收敛, 收敛检验, 区域收敛, 差异演变, 随时间变化的差异, 地区差距演变,
        标准差逐年变化, 对数标准差, 经济收敛, 差距逐年变化, 逐年差异, 越来越大`,
    ),
    formula: String.raw`\sigma_t = \sqrt{\frac{1}{n} \sum_i \left( \ln y_{it} - \overline{\ln y_t} \right)^2},\qquad \sigma_t = a + b\,t + u_t`,
    where: text(
      String.raw`where $y_{it}$ is the value of region $i$ in year $t$, $n$ the number of regions, $\sigma_t$ the dispersion, $a$ and $b$ the intercept and the slope of its trend and $u_t$ the error`,
      String.raw`其中 $y_{it}$ 为地区 $i$ 在 $t$ 年的数值，$n$ 为地区数，$\sigma_t$ 为离散程度，$a$、$b$ 为趋势的截距与斜率，$u_t$ 为误差项`,
    ),
    result: text(
      "series: a row with one number for each year, a column where the years are in rows; table: two columns, the years with their numbers, then slope, se, t, p and r2 of the trend",
      "series：一行，每年一个数，年份按行时为一列；table：两列，先为各年份数值，后为趋势的 slope、se、t、p 与 r2",
    ),
    missing: text(
      "Blanks are skipped year by year: mind that the regions then change. A year of blanks is blank and not in the trend. A year with a value that is not positive (cv: negative) is #NUM!, and the trend with it. The trend needs three years; where dispersion is the same in every year its slope is 0 and t, p and r2 are #DIV/0!. The first error value is the result.",
      "按年份跳过空白：注意各年所含地区会因此不同。全为空白的年份返回空白且不计入趋势。含非正值（cv 为负值）的年份为 #NUM!，趋势亦然。趋势至少需要三年；各年离散程度相同时斜率为 0，t、p 与 r2 为 #DIV/0!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "A falling series (negative slope) is sigma convergence: regions come closer. A small p means that the fall is more than scatter around a line; with five years this is a weak test. Beta convergence is necessary for sigma convergence but not sufficient (Sala-i-Martin 1996).",
      "序列下降（斜率为负）即 σ 收敛，地区差距缩小。p 值小说明下降不只是波动；只有五年时检验力很弱。β 收敛是 σ 收敛的必要而非充分条件（Sala-i-Martin，1996）。",
    ),
    bands: { slope: { limits: [0], names: [text("convergence", "收敛"), text("divergence", "发散")] } },
    elsewhere: text(
      "REAT's sigmaconv.t with logs returns sdlog. Its cv with logs is the variation of the logarithms, which changes with the unit of the input (for the GDP per capita of the three regions in 2009, 0.044 in yuan and 0.303 in ten thousand yuan): not offered here.",
      "REAT 的 sigmaconv.t 取对数时即 sdlog。其 cv 取对数时为对数值的变异系数，会随计量单位改变（三地 2009 年人均地区生产总值以元计为 0.044，以万元计为 0.303），此处不提供。",
    ),
    references: [barroSalaIMartin1992, salaIMartin1996],
    examples: [
      {
        call: "=JJJ.SIGMACONV({68788,93213;62403,99607;24283,38716})",
        returns: [[0.4695772590366921, 0.4306824132272182]],
        shows: text(
          "GDP per capita of Beijing, Tianjin and Hebei: less dispersion in 2013 than in 2009",
          "北京、天津、河北人均地区生产总值：2013 年差异小于 2009 年",
        ),
      },
      {
        call: '=JJJ.SIGMACONV({68788,71935,80394,87091,93213;62403,72994,84337,93110,99607;24283,28391,33571,36584,38716},"sdlog","table",{2009,2010,2011,2012,2013})',
        returns: [
          [2009, 0.4695772590366923],
          [2010, 0.4417453366638103],
          [2011, 0.4234038569816477],
          [2012, 0.42549628860807054],
          [2013, 0.4306824132272178],
          ["slope", -0.00940387396746887],
          ["se", 0.004280170494490569],
          ["t", -2.1970792938210115],
          ["p", 0.11548684272152493],
          ["r2", 0.6167190925462467],
        ],
        shows: text(
          "All five years with their trend: dispersion falls to 2011 only, and five years are few",
          "五个年份及其趋势：差异只下降到 2011 年，且年份太少",
        ),
      },
      {
        call: '=JJJ.SIGMACONV({68788,93213;62403,99607;24283,38716},"cvsample")',
        returns: [[0.4643442993533093, 0.43357468234745883]],
        shows: text("As coefficient of variation, dividing by n − 1", "用变异系数，除以 n − 1"),
      },
      {
        call: '=JJJ.SIGMACONV({68788,93213;62403,99607;24283,38716},"cv","p")',
        returns: { error: "#NUM!" },
        shows: text("Two years make no trend that could be tested", "只有两年无法检验趋势"),
      },
    ],
    seeAlso: ["BETACONV", "COEFVAR", "WILLIAMSON"],
  },
  compute: ({ panel, mode, output, years }) => {
    const turned = years !== null && isTurned(panel, { name: "years", matrix: years }, "years");
    const series = sigmaSeries(turnedIf(turned, panel), mode);
    if (output === "series") return turnedIf(turned, series);
    let fit: LeastSquaresFit | undefined;
    const trend = (take: (found: LeastSquaresFit) => number | undefined) =>
      numberOrFailure("panel", () => take((fit ??= sigmaTrend(series, years))) ?? NaN);
    const entries = namedResults(
      {
        slope: trend(({ coefficients }) => coefficients[1]),
        se: trend(({ standardErrors }) => standardErrors[1]),
        t: trend(({ tStatistics }) => tStatistics[1]),
        p: trend(({ pValues }) => pValues[1]),
        r2: trend(({ rSquared }) => rSquared),
      },
      output,
    );
    if (output !== "table") return entries;
    const times = years === null ? [] : cellsOf(years).flat();
    const sigmas = cellsOf(series).flat();
    return [...sigmas.map((sigma, place) => [years === null ? place + 1 : (times[place] ?? null), sigma]), ...entries];
  },
});
