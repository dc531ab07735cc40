import { betaConvergence, convergenceSpeed, halfLife } from "../../core/inequality/beta-convergence";
import { type SigmaMeasure, sigmaSeries } from "../../core/inequality/sigma-convergence";
import { leastSquares } from "../../core/numeric/least-squares";
import { reply, text } from "../../language/localized";
import { defineExercise } from "../define";
import { inventedFigures } from "../drawing/names";
import { drawPanel, first, last, type Panel, panelTable, readPanel, sigmaSteps, slopeSteps } from "../drawing/panels";
import { compared, shown } from "../worked";

const sigmas = ({ values }: Panel, measure: SigmaMeasure) => {
  const { values: series } = sigmaSeries(values, measure);
  return [...series.slice(0, 1), ...series.slice(-1)];
};
const beta = (data: Panel, periods = data.periods) =>
  betaConvergence(first(data), last(data), periods, null).coefficients[1] ?? NaN;
export const convergenceExercise = defineExercise<Panel>({
  id: "convergence",
  version: 1,
  level: 3,
  draw: drawPanel,
  own: { kind: "years", rows: [5, 60], columns: [2, 40], read: readPanel },
  questions: [
    {
      id: "sigma",
      points: 2,
      range: [0, 10],
      unit: "number",
      decimals: 4,
      shape: () => ({ rows: 1, columns: 2 }),
      expected: (data) => sigmas(data, "sdlog"),
      mistakes: [
        {
          name: "sample",
          value: (data) => sigmas(data, "sdlogsample"),
          credit: 0.5,
          feedback: reply(
            "You divided by n − 1; these are all the regions, not a sample: divide by n (STDEV.P).",
            "这里除以了 n − 1；数据为全部地区而非样本，应除以 n（STDEV.P）。",
          ),
        },
        {
          name: "variation",
          value: (data) => sigmas(data, "cv"),
          credit: 0.5,
          feedback: reply(
            "This is the coefficient of variation; here sigma is the standard deviation of the logarithms.",
            "这是变异系数；本题的 σ 是对数的标准差。",
          ),
        },
      ],
      sheet: {
        ask: () =>
          text(
            "How large is sigma, the standard deviation of the natural logarithms, in the first and the last year?",
            "期初与期末的 σ（自然对数的标准差）各是多少？",
          ),
        rows: () => [text("Sigma", "σ")],
        columns: ({ yearNames }) => [yearNames[0], yearNames[yearNames.length - 1]].flatMap((name) => name ?? []),
        hints: [
          text("Take LN of every figure first.", "先对各数值取自然对数（LN）。"),
          text("STDEV.P of the logarithms of a year", "对某一年的对数使用 STDEV.P"),
        ],
        working: sigmaSteps,
        help: "SIGMACONV",
      },
    },
    {
      id: "direction",
      points: 1,
      unit: "choice",
      decimals: 0,
      options: [
        { code: "converge", en: "The regions converge", zh: "存在 σ 收敛" },
        { code: "diverge", en: "The regions diverge", zh: "不存在 σ 收敛（发散）" },
      ],
      uses: ["sigma"],
      expected: (_, earlier) => {
        const sigma = earlier.matrix("sigma");
        return sigma.at(1) < sigma.at(0) ? 0 : 1;
      },
      mistakes: [],
      sheet: {
        ask: () => text("What does sigma say?", "由 σ 可得出什么结论？"),
        hints: [text("Does the dispersion fall or rise?", "离散程度是下降还是上升？")],
        working: (_, earlier) => compared(earlier.matrix("sigma").at(1), earlier.matrix("sigma").at(0)),
        help: "SIGMACONV",
      },
    },
    {
      id: "beta",
      points: 3,
      range: [-1, 1],
      unit: "number",
      decimals: 5,
      expected: (data) => beta(data),
      mistakes: [
        {
          name: "total-growth",
          value: (data) => beta(data, 1),
          credit: 0.5,
          feedback: reply(
            "You used the growth of the whole period; divide it by the number of years T first.",
            "这里用了整个时期的增长；应先除以年数 T。",
          ),
        },
        {
          name: "common-logarithm",
          value: (data) => {
            const logs = last(data).values.map((end, i) => Math.log10(end / first(data).at(i)) / data.periods);
            return leastSquares(logs, [first(data).values.map(Math.log)]).coefficients[1] ?? NaN;
          },
          credit: 0.5,
          feedback: reply(
            "Logarithms to base 10 on one side, natural ones on the other: use LN on both.",
            "一侧用了以 10 为底的对数，另一侧用自然对数；两侧都应使用 LN。",
          ),
        },
        {
          name: "count-of-years",
          value: (data) => beta(data, data.periods + 1),
          credit: 0.5,
          feedback: reply(
            "T counts the intervals from the first to the last year, not the years.",
            "T 是首尾年份之间的间隔数，而不是年份个数。",
          ),
        },
      ],
      sheet: {
        ask: () =>
          text(
            "Regress the yearly growth (1/T)·ln(end/start) on ln(start). What is the slope beta?",
            "以年均增长率 (1/T)·ln(期末/期初) 对 ln(期初) 作回归，斜率 β 是多少？",
          ),
        hints: [
          text("Compute both variables in columns beside the table.", "先在旁边列出两个变量。"),
          text("SLOPE(growth, ln start)", "SLOPE(增长, ln 期初)"),
        ],
        working: slopeSteps,
        help: "BETACONV",
      },
    },
    {
      id: "speed",
      points: 2,
      unit: "number",
      decimals: 5,
      uses: ["beta"],
      expected: ({ periods }, earlier) => convergenceSpeed(earlier.number("beta"), periods),
      mistakes: [
        {
          name: "minus-beta",
          value: (_, earlier) => -earlier.number("beta"),
          credit: 0.5,
          feedback: reply(
            "This is −β, an approximation; after T years the gap is 1 + βT of what it was.",
            "−β 只是近似值；T 年后的差距为期初的 1 + βT。",
          ),
        },
        {
          name: "not-per-year",
          value: ({ periods }, earlier) => convergenceSpeed(earlier.number("beta"), periods) * periods,
          credit: 0.5,
          feedback: reply("This is for the whole period; divide by T.", "这是整个时期的速度，还应除以 T。"),
        },
      ],
      sheet: {
        ask: () => text("At what speed per year do the regions converge?", "年收敛速度是多少？"),
        hints: [text("−LN(1 + β·T) / T", "−LN(1 + β·T) / T")],
        working: ({ periods }, earlier) => `−LN(1 + ${shown(earlier.number("beta"))} × ${periods}) / ${periods}`,
        help: "BETACONV",
      },
    },
    {
      id: "half-life",
      points: 1,
      unit: "number",
      decimals: 1,
      tolerance: { relative: 0.005 },
      uses: ["speed"],
      expected: (_, earlier) => halfLife(earlier.number("speed")),
      mistakes: [
        {
          name: "reciprocal",
          value: (_, earlier) => 1 / earlier.number("speed"),
          credit: 0.5,
          feedback: reply(
            "This is 1/λ; half of the gap is closed after ln 2/λ.",
            "这是 1/λ；差距缩小一半所需时间为 ln 2/λ。",
          ),
        },
      ],
      sheet: {
        ask: () =>
          text(
            "After how many years is half of the gap closed (half-life)?",
            "差距缩小一半需要多少年（半程收敛时间，即半衰期）？",
          ),
        hints: [text("LN(2) / speed", "LN(2) / 收敛速度")],
        working: (_, earlier) => `LN(2) / ${shown(earlier.number("speed"))}`,
        help: "BETACONV",
      },
    },
  ],
  sheet: {
    title: text("Sigma and beta convergence", "σ 收敛与 β 收敛"),
    shortTitle: text("Convergence", "收敛"),
    intro: () =>
      text(
        "Do poorer regions catch up? Sigma compares the dispersion of the years, beta shows whether regions that started low grew faster. Beta convergence is necessary for sigma convergence, but not sufficient.",
        "落后地区是否在追赶？σ 收敛看各年的离散程度，β 收敛看起点低者是否增长更快。β 收敛是 σ 收敛的必要条件，但非充分条件。",
      ),
    objectives: [
      text("Measure sigma convergence", "测度 σ 收敛"),
      text("Estimate beta, speed and half-life", "估计 β、收敛速度与半程收敛时间"),
    ],
    tables: (data) => [panelTable(data)],
    source: () => inventedFigures,
  },
});
