import { betaConvergence, convergenceSpeed, halfLife } from "../../core/inequality/beta-convergence";
import { fUpperTail } from "../../core/numeric/f-distribution";
import { text } from "../../language/localized";
import { namedResults, numberOrFailure, outputWithMore } from "../arguments/economy/output";
import { coefficientOf, controlRows, furtherTestsOf, regressionTable } from "../arguments/regression";
import { defineFunction, number, range } from "../define";
import { barroSalaIMartin1992, quah1993, salaIMartin1996, white1980 } from "../references/inequality";
import { sourceOf } from "../references/reference";

export const betaconv = defineFunction({
  name: "BETACONV",
  family: "inequality",
  title: text("Beta convergence", "β 收敛"),
  summary: text(
    "Beta convergence: do regions that start lower grow faster, and how fast",
    "β 收敛：起点低的地区是否增长更快及收敛速度",
  ),
  args: [
    range(
      "start",
      text(
        "Income or output per capita at the start, positive, one for each region",
        "期初人均收入或产出，为正，每个地区一个",
      ),
    ),
    range("end", text("The same at the end, in the same shape", "期末数值，大小相同")),
    number("periods", text("Periods between start and end, such as years", "期初到期末的期数，如年数")),
    range(
      "controls",
      text(
        "Further predictors for conditional convergence: one row for each region, or one column for each where start is a row",
        "条件收敛的控制变量：每个地区一行；start 为一行时也可每个地区一列",
      ),
      { optional: true },
    ),
    outputWithMore(
      {
        alpha: text("intercept α", "截距 α"),
        beta: text("coefficient β of ln start; below 0 is convergence", "ln 期初值的系数 β；小于 0 为收敛"),
        se: text("standard error of β", "β 的标准误"),
        t: text("t statistic of β", "β 的 t 统计量"),
        p: text("two-sided p value of β", "β 的双侧 p 值"),
        r2: text("R²", "R²"),
        adjr2: text("adjusted R²", "调整后的 R²"),
        n: text("number of regions used", "参与回归的地区数"),
        speed: text("speed of convergence λ per period", "每期收敛速度 λ"),
        halflife: text("periods until half of the distance is gone", "半程收敛时间（半衰期）：差距减半所需期数"),
      },
      {
        alphase: text("standard error of α", "α 的标准误"),
        lower: text("lower end of the 95% interval of β", "β 的 95% 置信区间下限"),
        upper: text("upper end of the 95% interval of β", "β 的 95% 置信区间上限"),
        f: text("F statistic of all slopes", "全部斜率的 F 统计量"),
        fp: text("p value of F", "F 的 p 值"),
        df: text("residual degrees of freedom", "残差自由度"),
        robustse: text("standard error of β that allows for unequal variances (HC1)", "β 的异方差稳健标准误（HC1）"),
        robustt: text("t statistic of β with robustse", "β 的稳健 t 统计量"),
        robustp: text("two-sided p value of β with robustse", "β 的稳健双侧 p 值"),
        regression: text(
          "a table of the regression: a heading and a row for each coefficient",
          "回归表：表头及每个系数一行",
        ),
      },
    ),
  ],
  errors: "first",
  result: {
    numbers: "coefficient",
    except: {
      t: "index",
      p: "p",
      r2: "index",
      adjr2: "index",
      n: "count",
      halflife: "points",
      robustt: "index",
      robustp: "p",
    },
    picture: { kind: "convergence" },
  },
  input: { lines: ["start", "end"], rest: "controls", span: "periods" },
  help: {
    keywords: text(
      `beta convergence, Barro regression, Barro Sala-i-Martin, catch up, conditional convergence,
        absolute convergence, half-life, speed of convergence, β, REAT betaconv.ols, beta, catching up,
        catch-up, do poor regions grow faster, poor regions catching up with rich,
        poorer regions growing faster, club convergence, unconditional convergence, convergence rate,
        half life, growth regression, initial income, initial level and growth, regional convergence, Solow,
        neoclassical growth, economic convergence, lagging regions, REAT betaconv.nls`,
      `beta 收敛, 贝塔收敛, 条件收敛, 绝对收敛, 追赶, 收敛速度, 半程期, 半衰期, β收敛, 贝塔, 收敛, 收敛检验,
        是否收敛, 经济收敛, 区域收敛, 增长收敛, 俱乐部收敛, 追赶效应, 后发优势, 落后地区追赶, 落后地区增长更快,
        初始水平, 初始水平与增长, 增长回归, 巴罗回归, 新古典增长, 趋同, 半生命周期`,
    ),
    formula: String.raw`\frac{1}{T} \ln\frac{y_{iT}}{y_{i0}} = \alpha + \beta \ln y_{i0} + \gamma' x_i + u_i,\qquad \lambda = -\frac{\ln(1 + \beta T)}{T},\qquad t_{1/2} = \frac{\ln 2}{\lambda}`,
    where: text(
      String.raw`where $y_{i0}$ and $y_{iT}$ are the values of region $i$ at the start and at the end, $T$ periods apart, $x_i$ its controls, $u_i$ the error, $\alpha$, $\beta$ and $\gamma$ the coefficients, $\lambda$ the speed and $t_{1/2}$ the half-life`,
      String.raw`其中 $y_{i0}$、$y_{iT}$ 为地区 $i$ 的期初值与期末值，相隔 $T$ 期，$x_i$ 为控制变量，$u_i$ 为误差项，$\alpha$、$\beta$、$\gamma$ 为回归系数，$\lambda$ 为收敛速度，$t_{1/2}$ 为半程收敛时间`,
    ),
    result: text(
      "table: ten rows of a label and a value; with controls, coefficient, standard error, t and p of each follow; full has the further entries before those of the controls. regression: a heading (term, coefficient, se, t, p, lower, upper, robustse, robustt, robustp) and a row for each coefficient. β and λ are per period",
      "table：十行标签与数值；有控制变量时，其后依次为各变量的系数、标准误、t 与 p；full 在控制变量之前另含全部附加项。regression：表头（变量、系数、标准误、t、p、下限、上限、稳健标准误、稳健 t、稳健 p）及每个系数一行。β 与 λ 均为每期值",
    ),
    missing: text(
      "A region with a blank in any argument is omitted. A value that is not positive gives #NUM!, as do fewer than two regions more than predictors, and regions that all start alike. Without scatter around the line, as where all regions grow alike (β is 0 then, r2 #DIV/0!), t, f and their p are #DIV/0!, with robust errors too. A speed that no λ can give (1 + βT ≤ 0) is #NUM!, and so is the half-life where regions diverge. The first error value is the result.",
      "任一参数为空白的地区不参与回归。数值非正、地区数不足（至少比自变量多两个）或各地期初相同均返回 #NUM!。各点恰在直线上时 t、f 及其 p（含稳健值）为 #DIV/0!，各地增长相同即属此类（此时 β 为 0，r2 为 #DIV/0!）。1 + βT ≤ 0 时没有对应的速度，返回 #NUM!；发散时半程收敛时间同样为 #NUM!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "β below 0 with a small p is convergence: absolute without controls, conditional with them. The literature often finds λ near 0.02 a year (Sala-i-Martin 1996), a half-life of about 35 years. Regions differ in size, and so in how much they scatter: robustse allows for that, but needs some dozens of regions. With a handful of regions p means little, and errors of measurement in start are enough to give a negative β (Quah 1993).",
      "β 小于 0 且 p 值小即存在收敛：不含控制变量为绝对收敛，含控制变量为条件收敛。文献中 λ 常在每年 0.02 左右（Sala-i-Martin，1996），半程收敛时间约 35 年。各地区规模不同，离散程度也不同：robustse 考虑了异方差，但需有数十个地区。地区很少时 p 值意义有限；仅期初数据的测量误差就足以使 β 为负（Quah，1993）。",
    ),
    bands: { beta: { limits: [0], names: [text("convergence", "收敛"), text("divergence", "发散")] } },
    elsewhere: text(
      "REAT estimates the same β per year but then takes −ln(1 + β)/T for the speed, about T times too small, and a half-life as much too long. Where the left side is the growth of the whole period the coefficient is T times this β.",
      "REAT 估计的年度 β 相同，但用 −ln(1 + β)/T 计算速度，约小 T 倍，半程收敛时间相应过长。若因变量为整个时期的增长，其系数是此处 β 的 T 倍。",
    ),
    references: [
      barroSalaIMartin1992,
      salaIMartin1996,
      quah1993,
      sourceOf(white1980, text("the robust standard error", "稳健标准误")),
    ],
    benchmark: { periods: 10 },
    examples: [
      {
        call: "=JJJ.BETACONV({68788;62403;24283},{93213;99607;38716},4)",
        returns: [
          ["alpha", 0.3528277768023868],
          ["beta", -0.023204730357461997],
          ["se", 0.0337492883937624],
          ["t", -0.6875620631382182],
          ["p", 0.6165451380877753],
          ["r2", 0.3209942556540537],
          ["adjr2", -0.35801148869189264],
          ["n", 3],
          ["speed", 0.02435330079536464],
          ["halflife", 28.46214508597034],
        ],
        shows: text(
          "GDP per capita of Beijing, Tianjin and Hebei, 2009 to 2013: β is negative, but three regions prove nothing",
          "北京、天津、河北人均地区生产总值，2009—2013 年：β 为负，但三个地区说明不了什么",
        ),
      },
      {
        call: "=JJJ.BETACONV({10;20;30;40;50},{16;29;41;52;62},5)",
        returns: [
          ["alpha", 0.1667347459914885],
          ["beta", -0.031127438060614333],
          ["se", 0.001323516726207835],
          ["t", -23.518734175578764],
          ["p", 0.0001684261622123551],
          ["r2", 0.9946055861474974],
          ["adjr2", 0.9928074481966632],
          ["n", 5],
          ["speed", 0.033834601488872997],
          ["halflife", 20.486340907189255],
        ],
        shows: text("Five regions over five years", "五个地区，五年"),
      },
      {
        call: '=JJJ.BETACONV({10;20;30;40;50},{16;29;41;52;62},5,{1;2;2;5;1},"beta")',
        returns: [[-0.03162831330580998]],
        shows: text("One entry alone, with a control", "含一个控制变量，只取一项"),
      },
      {
        call: '=JJJ.BETACONV({10;20;30;40;50},{16;29;41;52;62},5,,"robustse")',
        returns: [[0.0013349399064169225]],
        shows: text("Its standard error if regions scatter unequally", "异方差稳健的标准误"),
      },
      {
        call: '=JJJ.BETACONV({1;2;4;8},{3;6;12;24},10,,"p")',
        returns: { error: "#DIV/0!" },
        shows: text("All regions grow alike: there is nothing to test", "各地区增长相同：无从检验"),
      },
      {
        call: "=JJJ.BETACONV({10;20},{16;29},5)",
        returns: { error: "#NUM!" },
        shows: text("A line through two regions always fits", "过两点的直线总能完全拟合"),
      },
    ],
    seeAlso: ["SIGMACONV", "CAGR", "GROWTH"],
  },
  compute: ({ start, end, periods, controls, output }) => {
    const fit = betaConvergence(start, end, periods, controls);
    const { residualDegreesOfFreedom: df, fStatistic, coefficients } = fit;
    if (output === "regression") return regressionTable(fit);
    const beta = coefficientOf(fit, 1);
    const speed = () => convergenceSpeed(coefficients[1] ?? NaN, periods);
    const entries = {
      alpha: coefficientOf(fit, 0).coefficient,
      beta: beta.coefficient,
      se: beta.se,
      t: beta.t,
      p: beta.p,
      r2: numberOrFailure("end", () => fit.rSquared),
      adjr2: numberOrFailure("end", () => fit.adjustedRSquared),
      n: df + coefficients.length,
      speed: numberOrFailure("start", speed),
      halflife: numberOrFailure("start", () => halfLife(speed())),
    };
    if (output in entries) return namedResults(entries, output);
    const ofControls = output === "table" || output === "full" ? controlRows(fit) : [];
    if (output === "table") return [...Object.entries(entries), ...ofControls];
    const { lower, upper, robustse, robustt, robustp } = furtherTestsOf(fit, 1, fit.robustErrors());
    const further = {
      alphase: coefficientOf(fit, 0).se,
      lower,
      upper,
      f: numberOrFailure("end", () => fStatistic),
      fp: numberOrFailure("end", () => fUpperTail(fStatistic, coefficients.length - 1, df)),
      df,
      robustse,
      robustt,
      robustp,
    };
    if (output === "full") return [...Object.entries(entries), ...Object.entries(further), ...ofControls];
    return namedResults(further, output);
  },
});
