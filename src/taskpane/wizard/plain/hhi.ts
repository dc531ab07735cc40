import { distribution, type PlainBuilder } from "./builder";

/** `SUMSQ($B$2:$B$4)/SUM($B$2:$B$4)^2`. */
export const plainHhi: PlainBuilder = ({ source, word }) => {
  const values = source("values");
  if (values === null) return null;
  const mode = word("mode", "raw");
  const part = distribution(values, word("by", "all"));
  return (row, column) => {
    const range = part(row, column);
    const raw = `SUMSQ(${range})/SUM(${range})^2`;
    if (mode === "raw") return raw;
    if (mode === "equivalent") return `SUM(${range})^2/SUMSQ(${range})`;
    return mode === "normalized" ? `(${raw}-1/COUNT(${range}))/(1-1/COUNT(${range}))` : null;
  };
};
