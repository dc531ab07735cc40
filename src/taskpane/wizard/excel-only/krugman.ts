import type { PlainBuilder } from "./builder";

/** Against one row: `SUMPRODUCT(ABS($B2:$D2/SUM($B2:$D2)-$B$9:$D$9/SUM($B$9:$D$9)))`. */
export const plainKrugman: PlainBuilder = ({ source, word }) => {
  const values = source("values");
  const reference = source("reference");
  if (values === null || reference?.rows !== 1 || reference.columns !== values.columns || values.columns === 1)
    return null;
  const half = word("mode", "sum") === "half" ? "/2" : "";
  return (row) => {
    const own = values.row(row);
    return `SUMPRODUCT(ABS(${own}/SUM(${own})-${reference.all}/SUM(${reference.all})))${half}`;
  };
};
