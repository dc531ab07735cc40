import { distribution, type PlainBuilder } from "./builder";

/** `B2/SUM(B$2:B$4)`. */
export const plainShare: PlainBuilder = ({ source, word, has }) => {
  const values = source("values");
  if (values === null) return null;
  if (!has("total")) {
    const whole = distribution(values, word("by", "col"));
    return (row, column) => `${values.cell(row, column)}/SUM(${whole(row, column)})`;
  }
  const total = source("total");
  return (row, column) => {
    const part = values.spread(row, column);
    const whole = total?.spread(row, column) ?? null;
    return part === null || whole === null ? null : `${part}/${whole}`;
  };
};
