import { kernelBandwidths } from "../../core/dynamics/kernel-bandwidth";
import { densityGrid, kernelDensity } from "../../core/dynamics/kernel-density";
import { IndicatorError } from "../../core/indicator-error";
import { samplesOf } from "../../core/matrix/distributions";
import { Matrix } from "../../core/matrix/matrix";
import { text } from "../../language/localized";
import { byDistribution } from "../arguments/by-distribution";
import { choice, defineFunction, number, range, rangeOrChoice } from "../define";
import { silverman1986 } from "../references/dynamics";
import { kdensitySteps } from "./results/kdensity-steps";

const usualPoints = 100;

export const kdensity = defineFunction({
  name: "KDENSITY",
  family: "dynamics",
  title: text("Kernel density", "核密度估计"),
  summary: text(
    "Kernel density: the shape of a distribution, or of each year side by side, for a chart",
    "核密度估计：分布的形态，可逐年并列，直接作图",
  ),
  args: [
    range(
      "values",
      text(
        "Numbers of any unit; with by, one distribution per column or row",
        "数值，单位任意；用 by 时每列或每行为一个分布",
      ),
    ),
    choice("kernel", text("The shape put on each value", "核函数"), {
      gaussian: text("normal (Gaussian)", "高斯核"),
      epanechnikov: text("Epanechnikov's, with standard deviation 1", "抛物线核（叶帕涅奇尼科夫核），标准差为 1"),
    }),
    rangeOrChoice(
      "bandwidth",
      text("A number above 0 in the unit of values, or a rule", "大于 0 的带宽，或确定带宽的规则"),
      {
        nrd0: text("0.9·min(s, IQR/1.34)·n^(-1/5), Silverman's", "0.9·min(s, 四分位距/1.34)·n^(-1/5)（默认规则）"),
        nrd: text("the same with 1.06", "同上，系数为 1.06"),
        normal: text("1.06·s·n^(-1/5)", "1.06·s·n^(-1/5)"),
      },
    ),
    number(
      "points",
      text("How many points of the curve, 2 to 10000; 100 if omitted", "曲线的点数，2～10000；省略时为 100"),
      {
        optional: true,
      },
    ),
    range("at", text("Where to compute instead of points", "指定计算的位置，代替 points"), { optional: true }),
    range("weights", text("Weights of the values, such as population; not negative", "各数值的权重，如人口，非负"), {
      optional: true,
    }),
    byDistribution(),
    choice("output", text("What is returned", "返回的内容"), {
      density: text("x, then the density of each distribution", "x 与各分布的密度"),
      bandwidth: text("the bandwidth of each distribution, a row", "各分布的带宽，一行"),
    }),
  ],
  errors: "first",
  result: {
    numbers: "coefficient",
    except: { bandwidth: "amount" },
    ordered: ["density"],
    picture: { kind: "densities", word: "density" },
  },
  input: { lines: ["weights"], rest: "values", isWhole: true },
  help: {
    keywords: text(
      `kernel density estimation, KDE, density plot, smoothed histogram, distribution over time, twin peaks, bimodal,
        polarisation, Silverman, bandwidth, Epanechnikov, Gaussian kernel, kdensity, bw.nrd0, gaussian_kde,
        is the distribution getting wider, shape of the distribution`,
      `核密度, 核密度估计, 核密度曲线, 高斯核, 带宽, 窗宽, 分布形态, 分布演进, 动态演进, 双峰, 多峰, 极化, 拖尾, 平滑直方图,
        核函数, Silverman, 概率密度`,
    ),
    formula: String.raw`\hat f(x) = \frac{1}{h} \sum_i v_i\,K\left(\frac{x - x_i}{h}\right),\qquad K(u) = \frac{e^{-u^2/2}}{\sqrt{2\pi}},\qquad E(u) = \frac{3}{4\sqrt 5} \left(1 - \frac{u^2}{5}\right)`,
    where: text(
      String.raw`where $x_i$ are the values, $v_i$ their shares in the sum of the weights ($1/n$ without weights), $h$ is the bandwidth, $K$ the normal kernel at $u$, $E$ that of Epanechnikov instead, 0 beyond $\sqrt 5$, $x$ a point of the curve and $\hat f$ the density; $e$ and $\pi$ are the usual constants`,
      String.raw`其中 $x_i$ 为各数值，$v_i$ 为其权重份额（不加权时为 $1/n$），$h$ 为带宽，$K$ 为高斯核，$u$ 为其自变量，$E$ 为抛物线核，在 $\sqrt 5$ 以外为 0，$x$ 为曲线上的点，$\hat f$ 为密度；$e$、$\pi$ 为常数`,
    ),
    result: text(
      "One row for each point: x, then one density for each distribution, per unit of values. Without at, points run from the smallest minimum less 3 bandwidths to the largest maximum plus 3, the same for all distributions. bandwidth: a row",
      "每个点一行：x 与各分布的密度（以数值单位的倒数计）。未给出 at 时，各点由最小值减 3 倍带宽到最大值加 3 倍带宽，各分布相同。bandwidth：一行",
    ),
    missing: text(
      "Blanks are skipped together with their weight. A distribution with fewer than two values is #NUM!, one whose values are all equal #DIV/0! unless the bandwidth is a number; a row or column without values is blank. A bandwidth that is not above 0, a negative weight, and points outside 2 to 10000 give #NUM!. The first error value is the result.",
      "跳过空白及其权重。不足两个数值的分布为 #NUM!，各值全部相等且未指定带宽数值时为 #DIV/0!；没有数值的行或列为空白。带宽不大于 0、权重为负、点数超出 2～10000 返回 #NUM!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "Chart the densities as lines over x. The area below each is 1: look at where the peak is, whether it gets lower and wider (more inequality), a second peak (polarisation), a long right tail (some far ahead). A small bandwidth shows peaks that are noise, a large one hides what there is: report it, and try half and double. For years side by side use one bandwidth, in units relative to the mean.",
      "以 x 为横轴作密度折线图。每条曲线下面积为 1：观察主峰的位置、峰高下降变宽（差距扩大）、是否出现双峰（极化）、右拖尾（少数地区遥遥领先）。带宽过小会把噪声显示为峰，过大则掩盖特征：应报告带宽，并以减半、加倍检验。各年并列时宜用同一带宽，数值先除以均值。",
    ),
    elsewhere: text(
      "R's density bins the data first, so that its curve differs by up to a hundredth; its bandwidths nrd0 and nrd are the same. Stata's kdensity also has an Epanechnikov kernel of standard deviation 1 by default, with nrd0's bandwidth, and 50 points. statsmodels takes the half-width as bandwidth for Epanechnikov, √5 times this one; scipy's gaussian_kde takes a factor of s, n^(-1/5) by default.",
      "R 的 density 先对数据分箱，曲线相差可达百分之一；其带宽 nrd0、nrd 与此处相同。Stata 的 kdensity 默认也用标准差为 1 的 Epanechnikov 核与 nrd0 的带宽，50 个点。statsmodels 的 Epanechnikov 以半宽为带宽，为此处的 √5 倍；scipy 的 gaussian_kde 以 s 的倍数给出带宽，默认为 n^(-1/5)。",
    ),
    references: [silverman1986],
    benchmark: { values: "long column" },
    examples: [
      {
        call: "=JJJ.KDENSITY({76.9;48.1;35.5},,,,{35;50;65})",
        returns: [
          [35, 0.017896824712266012],
          [50, 0.01751986220766655],
          [65, 0.010897054443451574],
        ],
        shows: text(
          "Shares of the tertiary sector in Beijing, Tianjin and Hebei 2013, at three points",
          "2013 年北京、天津、河北第三产业比重，三个点的密度",
        ),
      },
      {
        call: '=JJJ.KDENSITY({76.9;48.1;35.5},,"nrd0",,,,,"bandwidth")',
        returns: [[11.16050395193515]],
        shows: text("Silverman's bandwidth", "按默认规则计算的带宽"),
      },
      {
        call: '=JJJ.KDENSITY({76.9;48.1;35.5},"epanechnikov",10,,{35;50;65})',
        returns: [
          [35, 0.018517773348866756],
          [50, 0.017578624798316848],
          [65, 0.012807750161523293],
        ],
        shows: text("Another kernel, with a bandwidth of 10 points", "另一种核函数，带宽为 10"),
      },
      {
        call: '=JJJ.KDENSITY({76.9;48.1;35.5},,"normal",,50)',
        returns: [[50, 0.015086345501954165]],
        shows: text("The wider rule for normal values", "正态规则的较大带宽"),
      },
      {
        call: "=JJJ.KDENSITY({5;5;5})",
        returns: { error: "#DIV/0!", reason: "zero-denominator" },
        shows: text("Values that are all equal", "各值全部相等"),
      },
      {
        call: "=JJJ.KDENSITY({1;2},,0)",
        returns: { error: "#NUM!", reason: "not-positive" },
        shows: text("A bandwidth of 0", "带宽为 0"),
      },
    ],
    seeAlso: ["MARKOV", "SIGMACONV", "LORENZ"],
  },
  compute: ({ values, kernel, bandwidth, points, at, weights, by, output }) => {
    const samples = samplesOf(values, weights && { name: "weights", matrix: weights }, by);
    const bandwidths = kernelBandwidths(
      samples,
      bandwidth instanceof Matrix ? onlyNumber(bandwidth) : (bandwidth ?? "nrd0"),
    );
    if (output === "bandwidth") return bandwidths;
    const places = at === null ? densityGrid(samples, bandwidths, points ?? usualPoints) : placesIn(at);
    return kernelDensity(samples, bandwidths, kernel, places);
  },
  stepByStep: kdensitySteps,
});

function onlyNumber(matrix: Matrix): number {
  const [first] = matrix.numbers();
  if (matrix.size !== 1 || first === undefined)
    throw new IndicatorError("value", "vector-length", { argument: "bandwidth", needed: 1, found: matrix.size });
  return first;
}

function placesIn(at: Matrix): Float64Array {
  const places = at.numbers();
  if (places.length === 0) throw new IndicatorError("domain", "too-few", { argument: "at", needed: 1, found: 0 });
  return places;
}
