import type { Reference } from "./reference";

export const benway2020: Reference = {
  authors: "Benway D J",
  year: 2020,
  title: "Measuring Economic Diversity: The Hachman Index, 2018",
  source: { publisher: "Kem C. Gardner Policy Institute, University of Utah", place: "Salt Lake City" },
};

export const durantonPuga2000: Reference = {
  authors: "Duranton G, Puga D",
  year: 2000,
  title: "Diversity and specialisation in cities: why, where and when does it matter?",
  source: { journal: "Urban Studies", volume: "37(3)", pages: "533–555" },
  doi: "10.1080/0042098002104",
};

export const ellisonGlaeser1997: Reference = {
  authors: "Ellison G, Glaeser E L",
  year: 1997,
  title: "Geographic concentration in U.S. manufacturing industries: a dartboard approach",
  source: { journal: "Journal of Political Economy", volume: "105(5)", pages: "889–927" },
  doi: "10.1086/262098",
};

export const herfindahl1950: Reference = {
  authors: "Herfindahl O C",
  year: 1950,
  title: "Concentration in the U.S. Steel Industry, PhD thesis",
  source: { publisher: "Columbia University", place: "New York" },
};

export const hirschman1945: Reference = {
  authors: "Hirschman A O",
  year: 1945,
  title: "National Power and the Structure of Foreign Trade",
  source: { publisher: "University of California Press", place: "Berkeley" },
};

export const hirschman1964: Reference = {
  authors: "Hirschman A O",
  year: 1964,
  title: "The paternity of an index",
  source: { journal: "American Economic Review", volume: "54(5)", pages: "761–762" },
};

export const hoenOosterhaven2006: Reference = {
  authors: "Hoen A R, Oosterhaven J",
  year: 2006,
  title: "On the measurement of comparative advantage",
  source: { journal: "Annals of Regional Science", volume: "40(3)", pages: "677–691" },
  doi: "10.1007/s00168-006-0076-4",
};

export const krugman1991: Reference = {
  authors: "Krugman P",
  year: 1991,
  title: "Geography and Trade",
  source: { publisher: "MIT Press", place: "Cambridge MA" },
};

export const laursen2015: Reference = {
  authors: "Laursen K",
  year: 2015,
  title: "Revealed comparative advantage and the alternatives as measures of international specialization",
  source: { journal: "Eurasian Business Review", volume: "5(1)", pages: "99–115" },
  doi: "10.1007/s40821-015-0017-1",
};

export const mergerGuidelines2023: Reference = {
  authors: "U.S. Department of Justice, Federal Trade Commission",
  year: 2023,
  title: "Merger Guidelines",
  source: { publisher: "U.S. Department of Justice", place: "Washington DC" },
};

export const michaely1996: Reference = {
  authors: "Michaely M",
  year: 1996,
  title: "Trade Preferential Agreements in Latin America: An Ex-Ante Assessment",
  source: { series: "Policy Research Working Paper", number: "1583", publisher: "World Bank" },
  doi: "10.1596/1813-9450-1583",
};

export const pep1939: Reference = {
  authors: "Political and Economic Planning",
  year: 1939,
  title: "Report on the Location of Industry",
  source: { publisher: "Political and Economic Planning", place: "London" },
};

export const unido1979: Reference = {
  authors: "UNIDO",
  year: 1979,
  title: "World Industry since 1960: Progress and Prospects",
  source: { publisher: "United Nations", place: "New York" },
};
