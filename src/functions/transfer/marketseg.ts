import { IndicatorError } from "../../core/indicator-error";
import { marketIntegration, relativePriceVariances } from "../../core/transfer/market-segmentation";
import { text } from "../../language/localized";
import { choice, defineFunction, range } from "../define";
import { sourceOf } from "../references/reference";
import { gui2006, parsleyWei1996 } from "../references/transfer";

export const marketseg = defineFunction({
  name: "MARKETSEG",
  family: "transfer",
  title: text("Market segmentation", "市场分割指数"),
  summary: text(
    "Market segmentation: how far relative prices of regions differ from good to good",
    "市场分割指数：相对价格法，地区间相对价格变动的方差",
  ),
  args: [
    range(
      "indices",
      text(
        "Price indices of one year, previous year = 100 or 1, regions in rows, goods in columns",
        "某年的环比价格指数（上年=100 或 1），地区按行，商品按列",
      ),
    ),
    choice("output", text("What is returned", "返回的内容"), {
      regions: text("the mean variance of each region's pairs, a column", "各地区所有配对方差的均值，一列"),
      pairs: text("the variance of each pair, region × region", "每对地区的方差，地区 × 地区"),
      index: text("one number, the mean over all pairs", "一个数：所有配对的均值"),
      integration: text("1/√ of each region's number, a column", "市场一体化指数 1/√，一列"),
    }),
    range(
      "neighbours",
      text(
        "A square of the regions: a pair counts where either cell is not 0; if omitted, all pairs",
        "地区方阵：任一单元格不为 0 的配对计入；省略时计入所有配对",
      ),
      { optional: true, logical: true },
    ),
    choice("variance", text("Divide by", "方差的除数"), {
      population: text("the number of goods", "商品数"),
      sample: text("the number of goods − 1", "商品数 − 1"),
    }),
  ],
  errors: "first",
  result: { numbers: "coefficient", pairs: ["pairs"] },
  input: { tables: { indices: { rows: "units", columns: "indicators" } } },
  help: {
    keywords: text(
      `market segmentation, market integration, relative price method, price method, law of one price,
        local protectionism, Parsley Wei, relative price variance, price dispersion, domestic market,
        unified market, trade barriers between provinces, price convergence, market fragmentation`,
      `市场分割, 市场分割指数, 市场一体化, 市场一体化指数, 相对价格法, 相对价格方差, 价格法, 一价定律, 地方保护,
        地方保护主义, 统一大市场, 全国统一大市场, 市场整合, 市场壁垒, 商品市场分割, 冰山成本`,
    ),
    formula: String.raw`\begin{aligned} \Delta Q_{ijk} &= \left| \ln I_{ik} - \ln I_{jk} \right|,\qquad q_{ijk} = \Delta Q_{ijk} - \overline{\Delta Q}_k \\ V_{ij} &= \operatorname{Var}_k (q_{ijk}),\qquad E_i = \frac{1}{\sqrt{\overline{V}_i}} \end{aligned}`,
    where: text(
      String.raw`where $I_{ik}$ is the price index of good $k$ in region $i$, $\overline{\Delta Q}_k$ the mean of $\Delta Q_{ijk}$ over the pairs that have the good, $q_{ijk}$ the rest of it, $V_{ij}$ the variance ($\operatorname{Var}$) over the goods for the pair of $i$ and $j$, $\overline{V}_i$ its mean over the pairs of region $i$ (regions), and $E_i$ is integration`,
      String.raw`其中 $I_{ik}$ 为地区 $i$ 商品 $k$ 的价格指数，$\overline{\Delta Q}_k$ 为有该商品的各配对 $\Delta Q_{ijk}$ 的均值，$q_{ijk}$ 为去均值后的部分，$V_{ij}$ 为地区 $i$ 与 $j$ 跨商品的方差（$\operatorname{Var}$），$\overline{V}_i$ 为地区 $i$ 各配对的均值（regions），$E_i$ 对应 integration`,
    ),
    result: text(
      "Numbers of zero or more, usually well below 0.01: one for each region, a region × region matrix with a blank diagonal, or a single number",
      "不小于零，通常远小于 0.01：每个地区一个数，或对角线为空白的地区 × 地区矩阵，或单个数",
    ),
    missing: text(
      "A good blank in a region takes no part in the pairs of that region. A pair with fewer than two goods in common is blank, and so is a region without a pair; index without any pair, and integration of a variance of 0, give #DIV/0!. An index of 0 or less, fewer than two regions or two goods give #NUM!. The first error value is the result.",
      "空白：该地区的各配对不计该商品。共有商品不足两种的配对为空白，没有配对的地区亦为空白；没有任何配对时 index 为 #DIV/0!，方差为 0 时 integration 为 #DIV/0!。指数不大于零、地区或商品不足两个时返回 #NUM!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "The higher the variance, the more the region's relative prices move apart from good to good, read as a market closed to arbitrage; integration turns it round. Only values computed from the same goods and the same pairs are comparable: over years, use the same list. Differences may also come from transport costs or the basket.",
      "方差越大，地区间相对价格变动越不一致，通常解读为市场分割程度越高；integration 为其反向指标。只有商品种类与配对相同的结果才可比较，跨年时应使用相同商品。差异也可能来自运输成本或商品构成。",
    ),
    elsewhere: text(
      "Papers do not say which variance they take: population is the default here; those who used the sd of Stata have sample, larger by n/(n − 1) for n goods. Some use neighbouring provinces only (neighbours), others all pairs, and the mean that is removed is then over other pairs.",
      "文献多未说明方差形式：此处默认 population；使用 Stata 的 sd 者为 sample，n 种商品时大 n/(n − 1) 倍。有的只用相邻省份（neighbours），有的用全部配对，去除的均值也随之不同。",
    ),
    references: [parsleyWei1996, sourceOf(gui2006, text("the form used for China's provinces", "用于中国各省的形式"))],
    benchmark: { indices: "square" },
    examples: [
      {
        call: "=JJJ.MARKETSEG({101,99,104,100;102,101,100,99;98,103,102,101})",
        returns: [[8.660432376281234e-5], [9.467839968921611e-5], [6.616809545187558e-5]],
        shows: text("Three regions, four goods; illustrative", "三个地区、四种商品（示意数）"),
      },
      {
        call: '=JJJ.MARKETSEG({101,99,104,100;102,101,100,99;98,103,102,101},"pairs")',
        returns: [
          [null, 0.00011511462800015285, 5.8094019525471805e-5],
          [0.00011511462800015285, null, 7.424217137827935e-5],
          [5.8094019525471805e-5, 7.424217137827935e-5, null],
        ],
        shows: text("Each pair of regions", "每对地区"),
      },
      {
        call: '=JJJ.MARKETSEG({101,99,104,100;102,101,100,99;98,103,102,101},"index")',
        returns: [[8.248360630130134e-5]],
        shows: text("One number for the whole market", "整个市场一个数"),
      },
      {
        call: '=JJJ.MARKETSEG({101,99,104,100;102,101,100,99;98,103,102,101},"integration")',
        returns: [[107.45588678200274], [102.77193787498766], [122.93503885944287]],
        shows: text("The higher, the more integrated", "数值越大，一体化程度越高"),
      },
      {
        call: '=JJJ.MARKETSEG({103.5,100.28,104.67,104.93;108.27,97.97,92.74,100.76;100.47,111.7,99.1,104.67},"index",{0,1,0;1,0,1;0,1,0},"sample")',
        returns: [[0.0011579123044620683]],
        shows: text("Neighbours only, with the sample variance", "只计相邻地区，样本方差"),
      },
      {
        call: "=JJJ.MARKETSEG({100,0;101,102})",
        returns: { error: "#NUM!", reason: "not-positive" },
        shows: text("An index has to be positive", "指数须为正数"),
      },
    ],
    seeAlso: ["COEFVAR", "SIGMACONV", "GRAVITY"],
  },
  compute: ({ indices, output, neighbours, variance }) => {
    const { pairs, regions, index } = relativePriceVariances(indices, neighbours, variance);
    switch (output) {
      case "regions":
        return regions;
      case "pairs":
        return pairs;
      case "integration":
        return marketIntegration(regions);
      case "index":
        if (Number.isNaN(index)) throw new IndicatorError("division", "zero-denominator", { argument: "neighbours" });
        return index;
    }
  },
});
