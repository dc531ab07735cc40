import type { PlainBuilder } from "./builder";

/** `(C2-B2)/B2`. */
export const plainGrowth: PlainBuilder = ({ source, word, number }) => {
  const start = source("start");
  const end = source("end");
  if (start === null || end === null) return null;
  const mode = word("mode", "rate");
  const periods = source("periods");
  const typed = number("periods");
  return (row, column) => {
    const first = start.spread(row, column);
    const last = end.spread(row, column);
    if (first === null || last === null) return null;
    switch (mode) {
      case "rate":
        return `(${last}-${first})/${first}`;
      case "factor":
        return `${last}/${first}`;
      case "absolute":
        return `${last}-${first}`;
      case "log":
        return `LN(${last}/${first})`;
      case "annual": {
        const count = typed === null ? (periods?.all ?? null) : String(typed);
        return count === null ? null : `(${last}/${first})^(1/${count})-1`;
      }
      default:
        return null;
    }
  };
};
