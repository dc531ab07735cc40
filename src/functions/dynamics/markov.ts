import { neighbourMeans } from "../../core/dynamics/neighbour-means";
import { requireYears } from "../../core/dynamics/transitions";
import { IndicatorError } from "../../core/indicator-error";
import { text } from "../../language/localized";
import { choice, defineFunction, number, range } from "../define";
import { bickenbachBode2003, kemenySnell1976, quahDynamics1993, rey2001, shorrocks1978 } from "../references/dynamics";
import { sourceOf } from "../references/reference";
import { classedPanel, laggedClasses, markovOutput, spatialOutput } from "./results/markov-output";
import { markovSteps } from "./results/markov-steps";

const spatialWords: readonly string[] = ["spatial", "spatialcounts", "spatialsteady", "lagclasses"];

const panelOfExamples = "{10,12,15,21;20,19,24,26;30,33,31,38;41,40,44,52;25,36,22,20;15,12,26,30}";
const chainOfExamples = "{0,1,0,0,0,0;1,0,1,0,0,0;0,1,0,1,0,0;0,0,1,0,1,0;0,0,0,1,0,1;0,0,0,0,1,0}";

export const markov = defineFunction({
  name: "MARKOV",
  family: "dynamics",
  title: text("Markov chain of a panel", "马尔可夫链"),
  summary: text(
    "Markov chain: how regions move between classes of income, where it leads, with neighbours too",
    "马尔可夫链：地区在各类型之间的转移概率、稳态分布、首达时间，可含空间滞后",
  ),
  args: [
    range(
      "panel",
      text(
        "Regions in rows, years in columns, any unit; often over the mean of the year",
        "地区按行、年份按列，单位任意；常先除以当年均值",
      ),
    ),
    number("classes", text("How many classes, from 2; 4 if omitted", "类型个数，不小于 2；省略时为 4"), {
      optional: true,
    }),
    choice("mode", text("Where the limits of the classes are", "类型的划分方法"), {
      pooled: text("at quantiles of all years together", "全部年份合并后的分位数"),
      yearly: text("at quantiles of each year", "每年各自的分位数"),
      fixed: text("at the limits in breaks", "breaks 给出的界限"),
      codes: text("the panel holds numbers of classes", "面板中已是类型编号"),
    }),
    choice("output", text("What is returned", "返回的内容"), {
      probabilities: text("transition probabilities, from row to column", "转移概率矩阵，由行到列"),
      counts: text("how many steps there were", "转移次数"),
      steady: text("the steady state, a row", "稳态（遍历）分布，一行"),
      passage: text("mean first passage times in steps", "平均首达时间（步）"),
      sojourn: text("mean time in a class, a row", "平均停留时间，一行"),
      mobility: text("three indexes of mobility", "三个流动性指数"),
      homogeneity: text(
        "tests whether the years, or with weights the neighbours, make a difference",
        "同质性检验：各年之间；给出 weights 时为邻居类型之间",
      ),
      classes: text("the class of each cell of the panel", "每个单元格所属的类型"),
      breaks: text("the limits of the classes", "各类型的界限"),
      spatial: text("with weights: probabilities by class of the neighbours", "需 weights：按邻居类型的转移概率"),
      spatialcounts: text("with weights: the same as counts", "需 weights：按邻居类型的转移次数"),
      spatialsteady: text("with weights: a steady state for each class", "需 weights：各邻居类型的稳态分布"),
      lagclasses: text("with weights: the class of the neighbours' mean", "需 weights：邻居均值所属的类型"),
    }),
    range(
      "weights",
      text(
        "Weights between regions, a square as of WEIGHTS; each region is compared with the mean of its neighbours",
        "地区间的空间权重方阵，如 WEIGHTS 的结果；用于计算邻居均值",
      ),
      { optional: true, logical: true },
    ),
    range("breaks", text("For fixed: upper limits of all classes but the last", "fixed 所用：除最后一类外各类的上限"), {
      optional: true,
    }),
  ],
  errors: "first",
  result: {
    numbers: "share",
    except: {
      counts: "count",
      classes: "count",
      lagclasses: "count",
      spatialcounts: "count",
      passage: "points",
      sojourn: "points",
      mobility: "index",
      homogeneity: "index",
      Q_p: "p",
      LR_p: "p",
      df: "count",
      "Q 的 p 值": "p",
      "似然比的 p 值": "p",
      自由度: "count",
      breaks: "amount",
      spatial: "plain",
    },
    ordered: [
      ...["probabilities", "counts", "steady", "passage", "sojourn", "breaks"],
      ...["spatial", "spatialcounts", "spatialsteady"],
    ],
  },
  input: { tables: { panel: { rows: "units", columns: "years" } }, nearness: ["weights"] },
  help: {
    keywords: text(
      `Markov chain, Markov matrix, transition matrix, transition probabilities, distribution dynamics, ergodic distribution,
        steady state, stationary distribution, long-run distribution, club convergence, convergence clubs, mobility matrix,
        mean first passage time, sojourn time, Shorrocks index, Prais, spatial Markov, giddy, markovchain, xttrans,
        do poor regions catch up, do regions stay poor, persistence, polarisation, quantile classes, quartiles`,
      `马尔可夫, 马尔科夫, 马尔可夫链, 马尔科夫链, 马氏链, 转移矩阵, 转移概率矩阵, 状态转移, 分布动态, 遍历分布, 稳态分布, 平稳分布,
        俱乐部收敛, 俱乐部趋同, 流动性, 首达时间, 首次到达时间, 停留时间, 空间马尔可夫, 空间马尔科夫链, 传统马尔可夫链,
        Shorrocks指数, 落后地区能否追赶, 路径依赖, 分位数分类, 四分位`,
    ),
    formula: String.raw`p_{ij} = \frac{n_{ij}}{\sum_j n_{ij}},\qquad \pi = \pi P,\qquad m_{ij} = 1 + \sum_k p_{ik} m_{kj} - p_{ij} m_{jj},\qquad s_i = \frac{1}{1 - p_{ii}}`,
    where: text(
      String.raw`where $n_{ij}$ is the number of steps from class $i$ to class $j$ over all regions and years, $p_{ij}$ the probability, an entry of $P$, $\pi$ the steady state, $m_{ij}$ the mean time from $i$ to $j$, with $k$ the classes on the way, and $s_i$ the mean time in $i$`,
      String.raw`其中 $n_{ij}$ 为全部地区和年份中由类型 $i$ 转到类型 $j$ 的次数，$p_{ij}$ 为转移概率，是 $P$ 的元素，$\pi$ 为稳态分布，$m_{ij}$ 为由 $i$ 首次到达 $j$ 的平均时间，$k$ 为途经的类型，$s_i$ 为在 $i$ 的平均停留时间`,
    ),
    result: text(
      "probabilities, counts, passage: classes × classes; steady, sojourn: a row; mobility, homogeneity: labels and values; classes, lagclasses: as the panel; breaks: a row, for yearly one for each year; spatial, spatialcounts: a heading and rows of lag, class, n and one column for each class; spatialsteady: one row for each class of the neighbours. Times are in steps between columns",
      "probabilities、counts、passage：类型 × 类型；steady、sojourn：一行；mobility、homogeneity：标签与数值；classes、lagclasses：与面板相同；breaks：一行，yearly 时每年一行；spatial、spatialcounts：表头之下依次为 lag、class、n 与各类型；spatialsteady：每个邻居类型一行。时间以列间的步数计",
    ),
    missing: text(
      "A step counts where both its years have a value. A class that is never left has #DIV/0! in its row, and no mobility. For steady and passage a class in no step is omitted (0, blank), one that is entered but never left gives #DIV/0!, and more than one set of classes that is never left gives #NUM!; so is a passage that is not certain. Regions without neighbours do not count with weights. Fewer than two years give #NUM!; limits that do not rise, and a code that is no class, #VALUE!. The first error value is the result.",
      "一步的两端均有数值才计入。从未转出的类型所在行为 #DIV/0!，流动性亦然。steady 与 passage 中，未出现的类型略去（为 0 或空白），只转入不转出的类型返回 #DIV/0!，存在多个互不转出的封闭组返回 #NUM!；不一定能到达时该单元格为 #NUM!。使用 weights 时没有邻居的地区不计入。不足两年返回 #NUM!；界限不递增、编号不属于任何类型返回 #VALUE!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "The diagonal is persistence: 0.9 means that nine of ten stay for another step. Compare steady with the shares of today: more at both ends means clubs, more in the middle convergence. It only projects the past steps. Divide the panel by the mean of each year first, else growth alone moves regions up. With few regions, few classes: rows with less than ten steps say little. homogeneity with a small p: the neighbours, or the years, make a difference, so one matrix for all is too few.",
      "对角线为保持原类型的概率：0.9 表示十个地区中九个下一步不变。将 steady 与当前各类比重比较：两端增多说明俱乐部收敛，中间增多说明趋同。它只是既往转移的外推。应先除以各年均值，否则普遍增长会使各地区上移。地区少时类型也要少：一行不足十步说明不了什么。homogeneity 的 p 值小：邻居类型（或年份）有影响，一个矩阵不够。",
    ),
    elsewhere: text(
      "giddy (PySAL) and R's markovchain give the same probabilities for the same classes. giddy's classifiers drop limits that coincide, and it makes a class that is never left absorbing, where JJJ returns an error. giddy's spatial Markov needs row-standardised weights; here lags are always means of the neighbours. Stata's xttrans counts steps between observations, so that it steps over gaps. giddy's prais is 1 − p_ii, class by class.",
      "类型相同时 giddy（PySAL）与 R 的 markovchain 得到相同的概率。giddy 的分类会去掉重合的界限，并把从未转出的类型当作吸收状态，JJJ 则返回错误。giddy 的空间马尔可夫链要求权重行标准化，此处总是取邻居均值。Stata 的 xttrans 按相邻观测计步，会跨过缺失年份。giddy 的 prais 为各类型的 1 − p_ii。",
    ),
    references: [
      quahDynamics1993,
      sourceOf(rey2001, text("the chain with neighbours", "空间马尔可夫链")),
      sourceOf(kemenySnell1976, text("steady state and passage times", "稳态与首达时间")),
      sourceOf(shorrocks1978, text("mobility", "流动性指数")),
      sourceOf(bickenbachBode2003, text("tests of homogeneity", "同质性检验")),
    ],
    examples: [
      {
        call: `=JJJ.MARKOV(${panelOfExamples},3)`,
        returns: [
          [0.5714285714285714, 0.42857142857142855, 0],
          [0.2, 0.4, 0.4],
          [0, 0.16666666666666666, 0.8333333333333334],
        ],
        shows: text("Six regions, four years, three classes; illustrative", "六个地区、四年、三类（示意数）"),
      },
      {
        call: `=JJJ.MARKOV(${panelOfExamples},3,,"steady")`,
        returns: [[0.1206896551724138, 0.25862068965517243, 0.6206896551724138]],
        shows: text("Where it leads if it goes on like this", "若转移规律不变，最终的分布"),
      },
      {
        call: `=JJJ.MARKOV(${panelOfExamples},3,,"passage")`,
        returns: [
          [8.285714285714286, 2.3333333333333335, 6],
          [17, 3.8666666666666667, 3.6666666666666665],
          [23, 6, 1.6111111111111112],
        ],
        shows: text("Six steps from the lowest class to the highest on average", "由最低类到最高类平均需六步"),
      },
      {
        call: `=JJJ.MARKOV(${panelOfExamples},3,,"mobility")`,
        returns: [
          ["shorrocks", 0.5976190476190476],
          ["determinant", 0.919047619047619],
          ["eigenvalue", 0.3130877665854479],
        ],
        shows: text("Mobility: 0 means that nobody moves", "流动性：0 表示无人转移"),
      },
      {
        call: `=JJJ.MARKOV(${panelOfExamples},2,,"spatial",${chainOfExamples})`,
        returns: [
          ["lag", "class", "n", 1, 2],
          [1, 1, 7, 0.8571428571428571, 0.14285714285714285],
          [1, 2, 3, 0.3333333333333333, 0.6666666666666666],
          [2, 1, 3, 0.3333333333333333, 0.6666666666666666],
          [2, 2, 5, 0, 1],
        ],
        shows: text("By the neighbours' class, regions in a chain", "按邻居类型，各地区依次相邻"),
      },
      {
        call: `=JJJ.MARKOV(${panelOfExamples},2,,"homogeneity",${chainOfExamples})`,
        returns: [
          ["Q", 4.648526077097506],
          ["Q_p", 0.09785553324040007],
          ["LR", 4.865810145625378],
          ["LR_p", 0.08778145030518451],
          ["df", 2],
        ],
        shows: text("Whether the neighbours make a difference", "邻居是否有影响"),
      },
      {
        call: '=JJJ.MARKOV({1,2,1;2,1,2;3,3,3},3,"codes","steady")',
        returns: { error: "#NUM!", reason: "closed-sets" },
        shows: text("Classes 1 and 2 never lead to 3, nor 3 to them", "第 1、2 类与第 3 类互不转移"),
      },
      {
        call: '=JJJ.MARKOV({1,1;1,2},2,"codes","steady")',
        returns: { error: "#DIV/0!", reason: "never-left" },
        shows: text("Class 2 is entered in the last year only", "第 2 类只在最后一年出现"),
      },
      {
        call: '=JJJ.MARKOV({1,2;2,3},,"fixed")',
        returns: { error: "#VALUE!", reason: "needs-argument" },
        shows: text("Fixed classes need their limits", "固定分类须给出界限"),
      },
    ],
    seeAlso: ["SIGMACONV", "WEIGHTS", "BETACONV"],
  },
  compute: ({ panel, classes, mode, output, weights, breaks }) => {
    requireYears(panel);
    if (weights !== null && mode === "codes") throw new IndicatorError("value", "weights-without-codes");
    const classed = classedPanel(panel, classes, mode, breaks);
    if (weights === null) {
      if (spatialWords.includes(output))
        throw new IndicatorError("value", "needs-argument", { argument: "weights", mode: output });
      return markovOutput(classed, output);
    }
    const means = neighbourMeans(panel, weights);
    if (output !== "homogeneity" && !spatialWords.includes(output)) return markovOutput(classed, output);
    return spatialOutput(classed, laggedClasses(means, classed), output);
  },
  stepByStep: markovSteps,
});
