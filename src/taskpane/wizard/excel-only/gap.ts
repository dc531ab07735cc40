import type { PlainBuilder } from "./builder";

/** `F$2-B2`; without a reference `MAX(B$2:B$4)-B2`. */
export const plainGap: PlainBuilder = ({ source, word, has }) => {
  const value = source("value");
  if (value === null) return null;
  const mode = word("mode", "abs");
  const given = source("reference");
  return (row, column) => {
    const x = value.spread(row, column);
    const r = has("reference") ? (given?.spread(row, column) ?? null) : `MAX(${value.column(column)})`;
    if (x === null || r === null) return null;
    switch (mode) {
      case "abs":
        return `${r}-${x}`;
      case "pp":
        return `100*(${r}-${x})`;
      case "rel":
        return `(${r}-${x})/${r}`;
      case "ratio":
        return `${x}/${r}`;
      case "times":
        return `${r}/${x}`;
      default:
        return null;
    }
  };
};
