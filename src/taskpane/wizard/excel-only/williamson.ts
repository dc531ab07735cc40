import type { PlainBuilder } from "./builder";

/** `SQRT(SUMPRODUCT(P,(V-m)^2)/SUM(P))/m` about the weighted mean m, for the whole range. */
export const plainWilliamson: PlainBuilder = ({ source, word }) => {
  const values = source("values");
  const population = source("population");
  if (values === null || population === null || word("by", "all") !== "all") return null;
  if (values.rows !== population.rows || values.columns !== population.columns) return null;
  const mean = `(SUMPRODUCT(${values.all},${population.all})/SUM(${population.all}))`;
  return () => `SQRT(SUMPRODUCT(${population.all},(${values.all}-${mean})^2)/SUM(${population.all}))/${mean}`;
};
