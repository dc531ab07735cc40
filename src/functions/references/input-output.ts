import type { Reference } from "./reference";

export const fleggWebber1997: Reference = {
  authors: "Flegg A T, Webber C D",
  year: 1997,
  title: "On the appropriate use of location quotients in generating regional input-output tables: reply",
  source: { journal: "Regional Studies", volume: "31(8)", pages: "795–805" },
  doi: "10.1080/713693401",
};

export const fleggWebber2000: Reference = {
  authors: "Flegg A T, Webber C D",
  year: 2000,
  title: "Regional size, regional specialization and the FLQ formula",
  source: { journal: "Regional Studies", volume: "34(6)", pages: "563–569" },
};

export const jones1976: Reference = {
  authors: "Jones L P",
  year: 1976,
  title: "The measurement of Hirschmanian linkages",
  source: { journal: "Quarterly Journal of Economics", volume: "90(2)", pages: "323–333" },
};

export const millerBlair2009: Reference = {
  authors: "Miller R E, Blair P D",
  year: 2009,
  title: "Input-Output Analysis: Foundations and Extensions, second edition",
  source: { publisher: "Cambridge University Press", place: "Cambridge" },
};

export const rasmussen1956: Reference = {
  authors: "Rasmussen P N",
  year: 1956,
  title: "Studies in Inter-Sectoral Relations",
  source: { publisher: "North-Holland", place: "Amsterdam" },
};
