import type { Reference } from "./reference";

export const deng1982: Reference = {
  authors: "Deng J-L",
  year: 1982,
  title: "Control problems of grey systems",
  source: { journal: "Systems & Control Letters", volume: "1(5)", pages: "288–294" },
  doi: "10.1016/S0167-6911(82)80025-X",
};

export const deng1989: Reference = {
  authors: "Deng J-L",
  year: 1989,
  title: "Introduction to grey system theory",
  source: { journal: "Journal of Grey System", volume: "1(1)", pages: "1–24" },
};

export const diakoulaki1995: Reference = {
  authors: "Diakoulaki D, Mavrotas G, Papayannakis L",
  year: 1995,
  title: "Determining objective weights in multiple criteria problems: The CRITIC method",
  source: { journal: "Computers & Operations Research", volume: "22(7)", pages: "763–770" },
  doi: "10.1016/0305-0548(94)00059-H",
};

export const hwangYoon1981: Reference = {
  authors: "Hwang C-L, Yoon K",
  year: 1981,
  title: "Multiple Attribute Decision Making: Methods and Applications, a State-of-the-Art Survey",
  source: { publisher: "Springer", place: "Berlin" },
  doi: "10.1007/978-3-642-48318-9",
};

export const kizielewicz2023: Reference = {
  authors: "Kizielewicz B, Shekhovtsov A, Sałabun W",
  year: 2023,
  title: "pymcdm: The universal library for solving multi-criteria decision-making problems",
  source: { journal: "SoftwareX", volume: "22", pages: "101368" },
  doi: "10.1016/j.softx.2023.101368",
};

export const lei2016: Reference = {
  authors: "Lei X, Qiu R, Liu Y",
  year: 2016,
  title:
    "Evaluation of regional land use performance based on entropy TOPSIS model and diagnosis of its obstacle factors",
  source: {
    journal: "Transactions of the Chinese Society of Agricultural Engineering",
    volume: "32(13)",
    pages: "243–253",
  },
  doi: "10.11975/j.issn.1002-6819.2016.13.034",
  chinese: {
    authors: "雷勋平等",
    title: "基于熵权 TOPSIS 模型的区域土地利用绩效评价及障碍因子诊断",
    source: "农业工程学报",
  },
};

export const liao1999: Reference = {
  authors: "Liao C",
  year: 1999,
  title:
    "Quantitative judgement and classification system for coordinated development of environment and economy: a case study of the city group in the Pearl River Delta",
  source: { journal: "Tropical Geography", volume: "19(2)", pages: "171–177" },
  chinese: {
    authors: "廖重斌",
    title: "环境与经济协调发展的定量评判及其分类体系——以珠江三角洲城市群为例",
    source: "热带地理",
  },
};

export const liu2005: Reference = {
  authors: "Liu Y, Li R, Song X",
  year: 2005,
  title: "Analysis of coupling degrees of urbanization and ecological environment in China",
  source: { journal: "Journal of Natural Resources", volume: "20(1)", pages: "105–112" },
  chinese: { authors: "刘耀彬、李仁东、宋学锋", title: "中国城市化与生态环境耦合度分析", source: "自然资源学报" },
};

export const liu2017: Reference = {
  authors: "Liu C",
  year: 2017,
  title: "Analysis of common errors in the calculation of coupling degrees",
  source: {
    journal: "Journal of Huaiyin Teachers College (Natural Science Edition)",
    volume: "16(1)",
    pages: "18–22",
  },
  chinese: { authors: "刘春林", title: "耦合度计算的常见错误分析", source: "淮阴师范学院学报（自然科学版）" },
};

export const mengHan2000: Reference = {
  authors: "Meng Q, Han W",
  year: 2000,
  title: "Study of the coordinating measurement model for the composite system",
  source: { journal: "Journal of Tianjin University", volume: "33(4)", pages: "444–446" },
  chinese: { authors: "孟庆松、韩文秀", title: "复合系统协调度模型研究", source: "天津大学学报" },
};

export const shannon1948: Reference = {
  authors: "Shannon C E",
  year: 1948,
  title: "A mathematical theory of communication",
  source: { journal: "Bell System Technical Journal", volume: "27(3), 27(4)", pages: "379–423, 623–656" },
  doi: "10.1002/j.1538-7305.1948.tb01338.x",
};

export const tapio2005: Reference = {
  authors: "Tapio P",
  year: 2005,
  title:
    "Towards a theory of decoupling: degrees of decoupling in the EU and the case of road traffic in Finland between 1970 and 2001",
  source: { journal: "Transport Policy", volume: "12(2)", pages: "137–151" },
  doi: "10.1016/j.tranpol.2005.01.001",
};

export const tian2021: Reference = {
  authors: "Tian S, Li X, Yang J, Zhang W, Guo J",
  year: 2021,
  title:
    "Spatio-temporal coupling coordination and driving mechanism of urban pseudo and reality human settlements in the three provinces of Northeast China",
  source: { journal: "Acta Geographica Sinica", volume: "76(4)", pages: "781–798" },
  doi: "10.11821/dlxb202104002",
  chinese: {
    authors: "田深圳、李雪铭、杨俊、张威、郭建科",
    title: "东北三省城市拟态与现实人居环境时空耦合协调特征与机制",
    source: "地理学报",
  },
};

export const wang2021: Reference = {
  authors: "Wang S, Kong W, Ren L, Zhi D, Dai B",
  year: 2021,
  title: "Research on misuses and modification of coupling coordination degree model in China",
  source: { journal: "Journal of Natural Resources", volume: "36(3)", pages: "793–810" },
  doi: "10.31497/zrzyxb.20210319",
  chinese: {
    authors: "王淑佳、孔伟、任亮、治丹丹、戴彬婷",
    title: "国内耦合协调度模型的误区及修正",
    source: "自然资源学报",
  },
};

export const zou2006: Reference = {
  authors: "Zou Z-H, Yun Y, Sun J-N",
  year: 2006,
  title:
    "Entropy method for determination of weight of evaluating indicators in fuzzy synthetic evaluation for water quality assessment",
  source: { journal: "Journal of Environmental Sciences", volume: "18(5)", pages: "1020–1023" },
  doi: "10.1016/S1001-0742(06)60032-6",
};
