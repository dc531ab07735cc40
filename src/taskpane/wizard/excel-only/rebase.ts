import type { PlainBuilder } from "./builder";

/** `C2/$B2*100`. */
export const plainRebase: PlainBuilder = ({ source, number, has }) => {
  const values = source("values");
  const base = has("base") ? number("base") : 1;
  const scale = has("scale") ? number("scale") : 100;
  if (values === null || values.columns === 1 || base === null || scale === null) return null;
  return (row, column) =>
    `${values.cell(row, column)}/${values.inColumn(row, base - 1)}*${String(scale).toUpperCase()}`;
};
