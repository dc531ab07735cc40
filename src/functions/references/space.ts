import type { Reference } from "./reference";

export const anselin1995: Reference = {
  authors: "Anselin L",
  year: 1995,
  title: "Local indicators of spatial association: LISA",
  source: { journal: "Geographical Analysis", volume: "27(2)", pages: "93–115" },
  doi: "10.1111/j.1538-4632.1995.tb00338.x",
};

export const anselin1988: Reference = {
  authors: "Anselin L",
  year: 1988,
  title: "Spatial Econometrics: Methods and Models",
  source: { publisher: "Kluwer", place: "Dordrecht" },
};

export const ordGetis1995: Reference = {
  authors: "Ord J K, Getis A",
  year: 1995,
  title: "Local spatial autocorrelation statistics: distributional issues and an application",
  source: { journal: "Geographical Analysis", volume: "27(4)", pages: "286–306" },
  doi: "10.1111/j.1538-4632.1995.tb00912.x",
};

export const sokal1998: Reference = {
  authors: "Sokal R R, Oden N L, Thomson B A",
  year: 1998,
  title: "Local spatial autocorrelation in a biological model",
  source: { journal: "Geographical Analysis", volume: "30(4)", pages: "331–354" },
  doi: "10.1111/j.1538-4632.1998.tb00406.x",
};

export const lefever1926: Reference = {
  authors: "Lefever D W",
  year: 1926,
  title: "Measuring geographic concentration by means of the standard deviational ellipse",
  source: { journal: "American Journal of Sociology", volume: "32(1)", pages: "88–94" },
  doi: "10.1086/214027",
};

export const yuill1971: Reference = {
  authors: "Yuill R S",
  year: 1971,
  title: "The standard deviational ellipse: an updated tool for spatial description",
  source: { journal: "Geografiska Annaler: Series B, Human Geography", volume: "53(1)", pages: "28–39" },
};

export const freeman1977: Reference = {
  authors: "Freeman L C",
  year: 1977,
  title: "A set of measures of centrality based on betweenness",
  source: { journal: "Sociometry", volume: "40(1)", pages: "35–41" },
  doi: "10.2307/3033543",
};

export const brandes2001: Reference = {
  authors: "Brandes U",
  year: 2001,
  title: "A faster algorithm for betweenness centrality",
  source: { journal: "Journal of Mathematical Sociology", volume: "25(2)", pages: "163–177" },
  doi: "10.1080/0022250X.2001.9990249",
};

export const wassermanFaust1994: Reference = {
  authors: "Wasserman S, Faust K",
  year: 1994,
  title: "Social Network Analysis: Methods and Applications",
  source: { publisher: "Cambridge University Press", place: "Cambridge" },
};

export const krackhardt1994: Reference = {
  authors: "Krackhardt D",
  year: 1994,
  title:
    "Graph theoretical dimensions of informal organizations, in Carley K M and Prietula M J (eds), Computational Organization Theory, 89–111",
  source: { publisher: "Lawrence Erlbaum", place: "Hillsdale" },
};

export const wang2010: Reference = {
  authors: "Wang J-F, Li X-H, Christakos G, Liao Y-L, Zhang T, Gu X, Zheng X-Y",
  year: 2010,
  title:
    "Geographical detectors-based health risk assessment and its application in the neural tube defects study of the Heshun Region, China",
  source: {
    journal: "International Journal of Geographical Information Science",
    volume: "24(1)",
    pages: "107–127",
  },
  doi: "10.1080/13658810802443457",
};

export const wang2016: Reference = {
  authors: "Wang J-F, Zhang T-L, Fu B-J",
  year: 2016,
  title: "A measure of spatial stratified heterogeneity",
  source: { journal: "Ecological Indicators", volume: "67", pages: "250–256" },
  doi: "10.1016/j.ecolind.2016.02.052",
};
