import type { Reference } from "./reference";

export const chertow2000: Reference = {
  authors: "Chertow M R",
  year: 2000,
  title: "Industrial symbiosis: literature and taxonomy",
  source: { journal: "Annual Review of Energy and the Environment", volume: "25", pages: "313–337" },
  doi: "10.1146/annurev.energy.25.1.313",
};

export const cliffOrd1981: Reference = {
  authors: "Cliff A D, Ord J K",
  year: 1981,
  title: "Spatial Processes: Models and Applications",
  source: { publisher: "Pion", place: "London" },
};

export const gabaixIbragimov2011: Reference = {
  authors: "Gabaix X, Ibragimov R",
  year: 2011,
  title: "Rank − 1/2: a simple way to improve the OLS estimation of tail exponents",
  source: { journal: "Journal of Business & Economic Statistics", volume: "29(1)", pages: "24–39" },
  doi: "10.1198/jbes.2009.06157",
};

export const geary1954: Reference = {
  authors: "Geary R C",
  year: 1954,
  title: "The contiguity ratio and statistical mapping",
  source: { journal: "The Incorporated Statistician", volume: "5(3)", pages: "115–146" },
  doi: "10.2307/2986645",
};

export const hansen1959: Reference = {
  authors: "Hansen W G",
  year: 1959,
  title: "How accessibility shapes land use",
  source: { journal: "Journal of the American Institute of Planners", volume: "25(2)", pages: "73–76" },
  doi: "10.1080/01944365908978307",
};

export const hardyGraedel2002: Reference = {
  authors: "Hardy C, Graedel T E",
  year: 2002,
  title: "Industrial ecosystems as food webs",
  source: { journal: "Journal of Industrial Ecology", volume: "6(1)", pages: "29–38" },
  doi: "10.1162/108819802320971623",
};

export const jefferson1939: Reference = {
  authors: "Jefferson M",
  year: 1939,
  title: "The law of the primate city",
  source: { journal: "Geographical Review", volume: "29(2)", pages: "226–232" },
  doi: "10.2307/209944",
};

export const ke2014: Reference = {
  authors: "Ke W, Lu Y, Yu Z, Wang H, Chen W, Ma Y",
  year: 2014,
  title:
    "Spatio-temporal evolution patterns of external service capabilities of Chinese central cities based on urban flow intensity",
  source: { journal: "Scientia Geographica Sinica", volume: "34(11)", pages: "1305–1312" },
  doi: "10.13249/j.cnki.sgs.2014.011.1305",
};

export const moran1950: Reference = {
  authors: "Moran P A P",
  year: 1950,
  title: "Notes on continuous stochastic phenomena",
  source: { journal: "Biometrika", volume: "37(1/2)", pages: "17–23" },
  doi: "10.1093/biomet/37.1-2.17",
};

export const moritz2000: Reference = {
  authors: "Moritz H",
  year: 2000,
  title: "Geodetic Reference System 1980",
  source: { journal: "Journal of Geodesy", volume: "74(1)", pages: "128–133" },
  doi: "10.1007/s001900050278",
};

export const reilly1931: Reference = {
  authors: "Reilly W J",
  year: 1931,
  title: "The Law of Retail Gravitation",
  source: { publisher: "Knickerbocker Press", place: "New York" },
};

export const sinnott1984: Reference = {
  authors: "Sinnott R W",
  year: 1984,
  title: "Virtues of the haversine",
  source: { journal: "Sky and Telescope", volume: "68(2)", pages: "159" },
};

export const wangZhuang1996: Reference = {
  authors: "Wang D, Zhuang R",
  year: 1996,
  title: "A preliminary quantitative analysis of regional economic linkages",
  source: { journal: "Scientia Geographica Sinica", volume: "16(1)", pages: "51–57" },
  chinese: { authors: "王德忠、庄仁兴", title: "区域经济联系定量分析初探", source: "地理科学" },
};

export const xuZhouNing2009: Reference = {
  authors: "Xu X, Zhou Y, Ning Y",
  year: 2009,
  title: "Urban Geography, second edition",
  source: { publisher: "Higher Education Press", place: "Beijing" },
  chinese: { authors: "许学强、周一星、宁越敏", title: "城市地理学（第二版）", source: "高等教育出版社" },
};

export const zipf1946: Reference = {
  authors: "Zipf G K",
  year: 1946,
  title: "The P1 P2/D hypothesis: on the intercity movement of persons",
  source: { journal: "American Sociological Review", volume: "11(6)", pages: "677–686" },
  doi: "10.2307/2087063",
};

export const zipf1949: Reference = {
  authors: "Zipf G K",
  year: 1949,
  title: "Human Behavior and the Principle of Least Effort",
  source: { publisher: "Addison-Wesley", place: "Cambridge MA" },
};
