import type { Reference } from "./reference";

export const atkinson1970: Reference = {
  authors: "Atkinson A B",
  year: 1970,
  title: "On the measurement of inequality",
  source: { journal: "Journal of Economic Theory", volume: "2(3)", pages: "244–263" },
  doi: "10.1016/0022-0531(70)90039-6",
};

export const barroSalaIMartin1992: Reference = {
  authors: "Barro R J, Sala-i-Martin X",
  year: 1992,
  title: "Convergence",
  source: { journal: "Journal of Political Economy", volume: "100(2)", pages: "223–251" },
  doi: "10.1086/261816",
};

export const dagum1997: Reference = {
  authors: "Dagum C",
  year: 1997,
  title: "A new approach to the decomposition of the Gini income inequality ratio",
  source: { journal: "Empirical Economics", volume: "22(4)", pages: "515–531" },
  doi: "10.1007/BF01205777",
};

export const deaton1997: Reference = {
  authors: "Deaton A",
  year: 1997,
  title: "The Analysis of Household Surveys: A Microeconometric Approach to Development Policy",
  source: { publisher: "Johns Hopkins University Press", place: "Baltimore" },
};

export const gini1912: Reference = {
  authors: "Gini C",
  year: 1912,
  title: "Variabilità e mutabilità",
  source: { publisher: "Cuppini", place: "Bologna" },
};

export const gini1914: Reference = {
  authors: "Gini C",
  year: 1914,
  title: "Sulla misura della concentrazione e della variabilità dei caratteri",
  source: {
    journal: "Atti del Reale Istituto Veneto di Scienze, Lettere ed Arti",
    volume: "73",
    pages: "1203–1248",
  },
};

export const hoover1936: Reference = {
  authors: "Hoover E M",
  year: 1936,
  title: "The measurement of industrial localization",
  source: { journal: "Review of Economic Statistics", volume: "18(4)", pages: "162–171" },
  doi: "10.2307/1927875",
};

export const hoover1941: Reference = {
  authors: "Hoover E M",
  year: 1941,
  title: "Interstate redistribution of population, 1850–1940",
  source: { journal: "Journal of Economic History", volume: "1(2)", pages: "199–205" },
};

export const lorenz1905: Reference = {
  authors: "Lorenz M O",
  year: 1905,
  title: "Methods of measuring the concentration of wealth",
  source: { journal: "Publications of the American Statistical Association", volume: "9(70)", pages: "209–219" },
  doi: "10.2307/2276207",
};

export const quah1993: Reference = {
  authors: "Quah D",
  year: 1993,
  title: "Galton's fallacy and tests of the convergence hypothesis",
  source: { journal: "Scandinavian Journal of Economics", volume: "95(4)", pages: "427–443" },
  doi: "10.2307/3440905",
};

export const salaIMartin1996: Reference = {
  authors: "Sala-i-Martin X",
  year: 1996,
  title: "The classical approach to convergence analysis",
  source: { journal: "Economic Journal", volume: "106(437)", pages: "1019–1036" },
  doi: "10.2307/2235375",
};

export const shorrocks1980: Reference = {
  authors: "Shorrocks A F",
  year: 1980,
  title: "The class of additively decomposable inequality measures",
  source: { journal: "Econometrica", volume: "48(3)", pages: "613–625" },
  doi: "10.2307/1913126",
};

export const theil1967: Reference = {
  authors: "Theil H",
  year: 1967,
  title: "Economics and Information Theory",
  source: { publisher: "North-Holland", place: "Amsterdam" },
};

export const white1980: Reference = {
  authors: "White H",
  year: 1980,
  title: "A heteroskedasticity-consistent covariance matrix estimator and a direct test for heteroskedasticity",
  source: { journal: "Econometrica", volume: "48(4)", pages: "817–838" },
  doi: "10.2307/1912934",
};

export const williamson1965: Reference = {
  authors: "Williamson J G",
  year: 1965,
  title: "Regional inequality and the process of national development: a description of the patterns",
  source: { journal: "Economic Development and Cultural Change", volume: "13(4), part 2", pages: "1–84" },
  doi: "10.1086/450136",
};
