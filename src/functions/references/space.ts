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
