import { distribution, type PlainBuilder } from "./builder";

/** `STDEV.P($B$2:$B$4)/AVERAGE($B$2:$B$4)`; with weights there is no plain function. */
export const plainCoefvar: PlainBuilder = ({ source, word, has }) => {
  const values = source("values");
  if (values === null || has("weights")) return null;
  const deviation = word("mode", "population") === "sample" ? "STDEV.S" : "STDEV.P";
  const part = distribution(values, word("by", "all"));
  return (row, column) => `${deviation}(${part(row, column)})/AVERAGE(${part(row, column)})`;
};
