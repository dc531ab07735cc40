import { distribution, type PlainBuilder } from "./builder";

/** `SUMPRODUCT($B$2:$B$4,$B$2:$B$4)/SUM($B$2:$B$4)^2`. */
export const plainHhi: PlainBuilder = ({ source, word }) => {
  const values = source("values");
  if (values === null) return null;
  const mode = word("mode", "raw");
  const part = distribution(values, word("by", "all"));
  return (row, column) => {
    const range = part(row, column);
    const squares = `SUMPRODUCT(${range},${range})`;
    const raw = `${squares}/SUM(${range})^2`;
    if (mode === "raw") return raw;
    if (mode === "equivalent") return `SUM(${range})^2/${squares}`;
    return mode === "normalized" ? `(${raw}-1/COUNT(${range}))/(1-1/COUNT(${range}))` : null;
  };
};
