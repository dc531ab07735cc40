import { joined, numbersInRow, pick, signed, sum, type Worked, allNumbers } from "./input";

/** From one value to another. */
export const growth: Worked = ({ rows, mode, row, column, write }) => {
  const start = pick(rows("start"), row, column);
  const end = pick(rows("end"), row, column);
  if (start === null || end === null) return null;
  const from = signed(start, write);
  const to = signed(end, write);
  switch (mode("mode")) {
    case "rate":
      return `(${to} − ${from}) / ${from}`;
    case "factor":
      return `${to} / ${from}`;
    case "absolute":
      return `${to} − ${from}`;
    case "log":
      return `ln(${to} / ${from})`;
    case "annual": {
      const periods = pick(rows("periods"), row, column);
      return periods === null ? null : `(${to} / ${from})^(1 / ${write(periods)}) − 1`;
    }
    default:
      return null;
  }
};

/** From the first to the last of a row; rows with blanks have other intervals. */
export const cagr: Worked = ({ rows, row, write }) => {
  const series = rows("series");
  if (series === null) return null;
  const isColumn = series.every((line) => line.length === 1);
  const cells = isColumn ? series.map((line) => line[0]) : (series[row] ?? []);
  const first = cells[0];
  const last = cells[cells.length - 1];
  if (typeof first !== "number" || typeof last !== "number" || cells.length < 2) return null;
  const periods = pick(rows("periods"), row, 0) ?? cells.length - 1;
  return `(${write(last)} / ${write(first)})^(1 / ${write(periods)}) − 1`;
};

/** A value as an index of its base year. */
export const rebase: Worked = ({ rows, row, column, write }) => {
  const values = rows("values");
  const base = pick(rows("base"), 0, 0) ?? 1;
  const scale = pick(rows("scale"), 0, 0) ?? 100;
  const value = values?.[row]?.[column];
  const start = values?.[row]?.[base - 1];
  if (typeof value !== "number" || typeof start !== "number") return null;
  return `${write(scale)} × ${signed(value, write)} / ${signed(start, write)}`;
};

/** The part of one sector in the change of the total. */
export const contribution: Worked = ({ rows, mode, row, column, write }) => {
  const start = pick(rows("start"), row, column);
  const end = pick(rows("end"), row, column);
  if (start === null || end === null) return null;
  const change = `(${signed(end, write)} − ${signed(start, write)})`;
  const starts = allNumbers(rows("start"));
  const ends = allNumbers(rows("end"));
  // A blank in one of them leaves out its partner.
  if (starts.length !== ends.length) return null;
  switch (mode("mode")) {
    case "rate":
      return `${change} / (${sum(ends, write)} − ${sum(starts, write)})`;
    case "pull":
      return `${change} / ${sum(starts, write)}`;
    case "pp":
      return `100 × ${change} / ${sum(starts, write)}`;
    default:
      return null;
  }
};

/** How much of the structure of a row has changed. */
export const structuralChange: Worked = ({ rows, mode, row, write }) => {
  const starts = numbersInRow(rows("start"), row);
  const ends = numbersInRow(rows("end"), row);
  const factor = { nav: "½ × ", k: "" }[mode("mode")];
  if (factor === undefined || starts.length !== ends.length || starts.length === 0) return null;
  const [before, after] = [starts, ends].map((values) => {
    const total = values.reduce((all, value) => all + value, 0);
    return values.map((value) => value / total);
  });
  const terms = (after ?? []).map((share, place) => `|${write(share)} − ${write(before?.[place] ?? 0)}|`);
  return `${factor}(${joined(terms)})`;
};
