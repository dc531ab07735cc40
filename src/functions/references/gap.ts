import type { Reference } from "./reference";

export const chenXiong2007: Reference = {
  authors: "Chen R, Xiong B",
  year: 2007,
  title:
    "Strategic conception of regional industrial transfer in China based on the improved industrial gradient coefficient",
  source: { journal: "Forum on Science and Technology in China", volume: "2007(8)", pages: "8–11" },
  chinese: {
    authors: "陈蕊、熊必琳",
    title: "基于改进产业梯度系数的中国区域产业转移战略构想",
    source: "中国科技论坛",
  },
};

export const dai2003: Reference = {
  authors: "Dai H, Tian X, Chen Y",
  year: 2003,
  title: "Regional Industrial Transfer: The Case of the Greater Beijing Economic Circle",
  source: { publisher: "China Price Press", place: "Beijing" },
  chinese: {
    authors: "戴宏伟、田学斌、陈永国",
    title: "区域产业转移研究：以“大北京”经济圈为例",
    source: "中国物价出版社",
  },
};

export const fantomSerajuddin2016: Reference = {
  authors: "Fantom N, Serajuddin U",
  year: 2016,
  title: "The World Bank's Classification of Countries by Income",
  source: { series: "Policy Research Working Paper", number: "7528", publisher: "World Bank" },
  doi: "10.1596/1813-9450-7528",
};

export const tang2018: Reference = {
  authors: "Tang S, Sui Y, Guo Y, Jiang P, Li J",
  year: 2018,
  title: "The Industrial Coordination Mechanism Research Based on Regional Integration of Beijing-Tianjin-Hebei",
  source: { unnamedJournal: "volume 2, issue 11, November 2018 (its pages do not name the journal)" },
};

export const worldBank2026: Reference = {
  authors: "World Bank",
  year: 2026,
  title: "World Bank Country and Lending Groups: historical classification by income",
  source: { publisher: "World Bank", place: "Washington DC" },
};
