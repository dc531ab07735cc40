import type { Reference } from "./reference";

export const arcelus1984: Reference = {
  authors: "Arcelus F J",
  year: 1984,
  title: "An extension of shift-share analysis",
  source: { journal: "Growth and Change", volume: "15(1)", pages: "3–8" },
};

export const barffKnight1988: Reference = {
  authors: "Barff R A, Knight P L",
  year: 1988,
  title: "Dynamic shift-share analysis",
  source: { journal: "Growth and Change", volume: "19(2)", pages: "1–10" },
  doi: "10.1111/j.1468-2257.1988.tb00465.x",
};

export const dunn1960: Reference = {
  authors: "Dunn E S",
  year: 1960,
  title: "A statistical and analytical technique for regional analysis",
  source: { journal: "Papers of the Regional Science Association", volume: "6(1)", pages: "97–112" },
  doi: "10.1111/j.1435-5597.1960.tb01705.x",
};

export const estebanMarquillas1972: Reference = {
  authors: "Esteban-Marquillas J M",
  year: 1972,
  title: "A reinterpretation of shift-share analysis",
  source: { journal: "Regional and Urban Economics", volume: "2(3)", pages: "249–255" },
  doi: "10.1016/0034-3331(72)90033-4",
};

export const nazaraHewings2004: Reference = {
  authors: "Nazara S, Hewings G J D",
  year: 2004,
  title: "Spatial structure and taxonomy of decomposition in shift-share analysis",
  source: { journal: "Growth and Change", volume: "35(4)", pages: "476–490" },
  doi: "10.1111/j.1468-2257.2004.00258.x",
};
