import {
  allNumbers,
  distribution,
  joined,
  numbersInColumn,
  numbersInRow,
  pick,
  signed,
  sum,
  type Worked,
} from "./input";

/** A value in its total. */
export const share: Worked = (input) => {
  const { rows, row, column, write } = input;
  const value = rows("values")?.[row]?.[column];
  if (typeof value !== "number") return null;
  const total = rows("total");
  if (total === null) return `${signed(value, write)} / ${sum(distribution(input, "values"), write)}`;
  const given = pick(total, row, column);
  return given === null ? null : `${signed(value, write)} / ${signed(given, write)}`;
};

/** A value against the one that it is compared with. */
export const gap: Worked = ({ rows, mode, row, column, write }) => {
  const value = pick(rows("value"), row, column);
  const given = rows("reference");
  const reference = given === null ? Math.max(...numbersInColumn(rows("value"), column)) : pick(given, row, column);
  if (value === null || reference === null || !Number.isFinite(reference)) return null;
  const [x, r] = [signed(value, write), signed(reference, write)];
  return (
    {
      abs: `${r} − ${x}`,
      pp: `100 × (${r} − ${x})`,
      rel: `(${r} − ${x}) / ${r}`,
      ratio: `${x} / ${r}`,
      times: `${r} / ${x}`,
    }[mode("mode")] ?? null
  );
};

/** The largest level against the smallest. */
export const gradient: Worked = ({ rows, mode, write }) => {
  const levels = allNumbers(rows("levels"));
  if (levels.length === 0) return null;
  const [most, least] = [Math.max(...levels), Math.min(...levels)].map((level) => signed(level, write));
  switch (mode("mode")) {
    case "range":
      return `${most ?? ""} − ${least ?? ""}`;
    case "ratio":
      return `${most ?? ""} / ${least ?? ""}`;
    case "relative":
      return `(${most ?? ""} − ${least ?? ""}) / (${sum(levels, write)} / ${write(levels.length)})`;
    default:
      return null;
  }
};

/** A region's share of a sector against that of the reference area. */
export const locationQuotient: Worked = ({ rows, mode, row, column, write }) => {
  const values = rows("values");
  const value = values?.[row]?.[column];
  if (typeof value !== "number" || values === null || mode("mode") !== "lq") return null;
  if (rows("region_totals") !== null || rows("reference_total") !== null) return null;
  const reference = rows("reference");
  // Of several regions the sums of the columns are the reference.
  const width = values[0]?.length ?? 0;
  const sums = Array.from({ length: width }, (_, place) =>
    numbersInColumn(values, place).reduce((all, one) => all + one, 0),
  );
  const others = reference === null ? sums : allNumbers(reference);
  const counterpart = others[column];
  if (counterpart === undefined || others.length !== width) return null;
  const own = `${signed(value, write)} / ${sum(numbersInRow(values, row), write)}`;
  return `(${own}) / (${signed(counterpart, write)} / ${sum(others, write)})`;
};

/** Product for each worker of the region against that of the nation. */
export const comparativeProductivity: Worked = ({ rows, row, column, write }) => {
  const [output, nation, labour, nationLabour] = ["region_output", "nation_output", "region_labor", "nation_labor"].map(
    (name) => pick(rows(name), row, column),
  );
  if (output == null || nation == null || labour == null || nationLabour == null) return null;
  return `(${write(output)} / ${write(labour)}) / (${write(nation)} / ${write(nationLabour)})`;
};

/** A sector's share of output against its share of employment. */
export const relativeProductivity: Worked = ({ rows, mode, row, column, write }) => {
  const output = rows("output");
  const employment = rows("employment");
  const [made, employed] = [output?.[row]?.[column], employment?.[row]?.[column]];
  if (mode("mode") !== "relative" || typeof made !== "number" || typeof employed !== "number") return null;
  const part = (value: number, values: readonly number[]) => `${write(value)} / ${sum(values, write)}`;
  return `(${part(made, numbersInRow(output, row))}) / (${part(employed, numbersInRow(employment, row))})`;
};

/** The sum of squared shares, and what is made of it. */
export const concentration: Worked = (input) => {
  const { mode, write } = input;
  const values = distribution(input, "values");
  const total = values.reduce((all, value) => all + value, 0);
  const squares = joined(values.map((value) => `${write(value / total)}²`));
  const n = write(values.length);
  switch (mode("mode")) {
    case "raw":
      return squares;
    case "normalized":
      return `(${squares} − 1 / ${n}) / (1 − 1 / ${n})`;
    case "equivalent":
      return `1 / (${squares})`;
    default:
      return null;
  }
};

/** How much would have to move for equal shares. */
export const hoover: Worked = (input) => {
  if (input.rows("reference") !== null) return null;
  const values = distribution(input, "values");
  const total = values.reduce((all, value) => all + value, 0);
  const terms = values.map((value) => `|${input.write(value / total)} − 1 / ${input.write(values.length)}|`);
  return values.length === 0 ? null : `½ × (${joined(terms)})`;
};

/** The largest against those that follow it. */
export const primacy: Worked = ({ rows, mode, write }) => {
  const sizes = allNumbers(rows("sizes")).sort((one, other) => other - one);
  const n = Number(mode("n"));
  const [largest] = sizes;
  if (largest === undefined || sizes.length < n) return null;
  return `${n === 11 ? "2 × " : ""}${write(largest)} / ${sum(sizes.slice(1, n), write)}`;
};
