import type { Reference } from "./reference";

export const ang2005: Reference = {
  authors: "Ang B W",
  year: 2005,
  title: "The LMDI approach to decomposition analysis: a practical guide",
  source: { journal: "Energy Policy", volume: "33(7)", pages: "867–871" },
  doi: "10.1016/j.enpol.2003.10.010",
};

export const angLiu2007: Reference = {
  authors: "Ang B W, Liu N",
  year: 2007,
  title: "Handling zero values in the logarithmic mean Divisia index decomposition approach",
  source: { journal: "Energy Policy", volume: "35(1)", pages: "238–246" },
  doi: "10.1016/j.enpol.2005.11.001",
};

export const ansari2014: Reference = {
  authors: "Ansari M R, Mussida C, Pastore F",
  year: 2014,
  title: "Note on Lilien and modified Lilien index",
  source: { journal: "Stata Journal", volume: "14(2)", pages: "398–406" },
};

export const dietrich2012: Reference = {
  authors: "Dietrich A",
  year: 2012,
  title:
    "Does growth cause structural change, or is it the other way around? A dynamic panel data analysis for seven OECD countries",
  source: { journal: "Empirical Economics", volume: "43(3)", pages: "915–944" },
};

export const fu2010: Reference = {
  authors: "Fu L",
  year: 2010,
  title: "An empirical research on industry structure and economic growth",
  source: { journal: "Statistical Research", volume: "27(8)", pages: "79–81" },
  chinese: { authors: "付凌晖", title: "我国产业结构高级化与经济增长关系的实证研究", source: "统计研究" },
};

export const gan2011: Reference = {
  authors: "Gan C, Zheng R, Yu D",
  year: 2011,
  title: "An empirical study on the effects of industrial structure on economic growth and fluctuations in China",
  source: { journal: "Economic Research Journal", volume: "46(5)", pages: "4–16, 31" },
  chinese: {
    authors: "干春晖、郑若谷、余典范",
    title: "中国产业结构变迁对经济增长和波动的影响",
    source: "经济研究",
  },
};

export const kuznets1966: Reference = {
  authors: "Kuznets S",
  year: 1966,
  title: "Modern Economic Growth: Rate, Structure and Spread",
  source: { publisher: "Yale University Press", place: "New Haven" },
};

export const lilien1982: Reference = {
  authors: "Lilien D M",
  year: 1982,
  title: "Sectoral shifts and cyclical unemployment",
  source: { journal: "Journal of Political Economy", volume: "90(4)", pages: "777–793" },
  doi: "10.1086/261088",
};

export const michaely1962: Reference = {
  authors: "Michaely M",
  year: 1962,
  title: "Concentration in International Trade",
  source: { publisher: "North-Holland", place: "Amsterdam" },
};

export const moore1978: Reference = {
  authors: "Moore J H",
  year: 1978,
  title: "A measure of structural change in output",
  source: { journal: "Review of Income and Wealth", volume: "24(1)", pages: "105–118" },
};

export const woodLenzen2006: Reference = {
  authors: "Wood R, Lenzen M",
  year: 2006,
  title: "Zero-value problems of the logarithmic mean divisia index decomposition method",
  source: { journal: "Energy Policy", volume: "34(12)", pages: "1326–1331" },
};
