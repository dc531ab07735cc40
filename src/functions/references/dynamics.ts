import type { Reference } from "./reference";

export const bickenbachBode2003: Reference = {
  authors: "Bickenbach F, Bode E",
  year: 2003,
  title: "Evaluating the Markov property in studies of economic convergence",
  source: { journal: "International Regional Science Review", volume: "26(3)", pages: "363–392" },
  doi: "10.1177/0160017603253789",
};

export const kemenySnell1976: Reference = {
  authors: "Kemeny J G, Snell J L",
  year: 1976,
  title: "Finite Markov Chains",
  source: { publisher: "Springer", place: "New York" },
};

export const quahDynamics1993: Reference = {
  authors: "Quah D",
  year: 1993,
  title: "Empirical cross-section dynamics in economic growth",
  source: { journal: "European Economic Review", volume: "37(2/3)", pages: "426–434" },
  doi: "10.1016/0014-2921(93)90031-5",
};

export const rey2001: Reference = {
  authors: "Rey S J",
  year: 2001,
  title: "Spatial empirics for economic growth and convergence",
  source: { journal: "Geographical Analysis", volume: "33(3)", pages: "195–214" },
  doi: "10.1111/j.1538-4632.2001.tb00444.x",
};

export const shorrocks1978: Reference = {
  authors: "Shorrocks A F",
  year: 1978,
  title: "The measurement of mobility",
  source: { journal: "Econometrica", volume: "46(5)", pages: "1013–1024" },
  doi: "10.2307/1911433",
};

export const silverman1986: Reference = {
  authors: "Silverman B W",
  year: 1986,
  title: "Density Estimation for Statistics and Data Analysis",
  source: { publisher: "Chapman and Hall", place: "London" },
};
