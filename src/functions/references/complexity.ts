import type { Reference } from "./reference";

export const balland2017: Reference = {
  authors: "Balland P-A",
  year: 2017,
  title: "Economic geography in R: Introduction to the EconGeo package",
  source: { series: "Papers in Evolutionary Economic Geography", number: "17.09", publisher: "Utrecht University" },
};

export const hidalgo2007: Reference = {
  authors: "Hidalgo C A, Klinger B, Barabási A-L, Hausmann R",
  year: 2007,
  title: "The product space conditions the development of nations",
  source: { journal: "Science", volume: "317(5837)", pages: "482–487" },
  doi: "10.1126/science.1144581",
};

export const hidalgoHausmann2009: Reference = {
  authors: "Hidalgo C A, Hausmann R",
  year: 2009,
  title: "The building blocks of economic complexity",
  source: { journal: "Proceedings of the National Academy of Sciences", volume: "106(26)", pages: "10570–10575" },
  doi: "10.1073/pnas.0900943106",
};

export const vanEckWaltman2009: Reference = {
  authors: "Van Eck N J, Waltman L",
  year: 2009,
  title: "How to normalize cooccurrence data? An analysis of some well-known similarity measures",
  source: {
    journal: "Journal of the American Society for Information Science and Technology",
    volume: "60(8)",
    pages: "1635–1651",
  },
  doi: "10.1002/asi.21075",
};
