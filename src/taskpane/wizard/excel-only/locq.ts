import type { PlainBuilder } from "./builder";

/** `(B2/SUM($B2:$D2))/(SUM(B$2:B$4)/SUM($B$2:$D$4))`, or against the row of a reference area. */
export const plainLocq: PlainBuilder = ({ source, word, has }) => {
  const values = source("values");
  if (values === null || has("region_totals") || has("reference_total")) return null;
  const reference = source("reference");
  const isAgainst = has("reference");
  if (isAgainst && (reference?.rows !== 1 || reference.columns !== values.columns)) return null;
  const mode = word("mode", "lq");
  return (row, column) => {
    const share = `${values.cell(row, column)}/SUM(${values.row(row)})`;
    const ofReference = isAgainst
      ? `${reference?.spread(row, column) ?? ""}/SUM(${reference?.all ?? ""})`
      : `SUM(${values.column(column)})/SUM(${values.all})`;
    const quotient = `(${share})/(${ofReference})`;
    switch (mode) {
      case "lq":
        return quotient;
      case "rsca":
        return `(${quotient}-1)/(${quotient}+1)`;
      case "log":
        return `LN(${quotient})`;
      case "additive":
        return `${share}-${ofReference}`;
      default:
        return null;
    }
  };
};
