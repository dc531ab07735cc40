import type { AnyFunctionSpec } from "../src/functions/define";

/** How many cells a table has. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

type Make = (size: Size, seed: number) => unknown;

/** The cells in the arrays that a parser of JSON builds, as Excel hands them over; an engine lays them out differently. */
export const asFromExcel = <T>(cells: T): T => JSON.parse(JSON.stringify(cells)) as T;

/** Positive amounts with two decimals, one in eight of them whole; the same in every run. */
export function table(rows: number, columns: number, seed = 1): number[][] {
  let state = seed;
  return asFromExcel(
    Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => {
        // Lehmer 1951: enough for numbers that only have to differ.
        state = (state * 48271) % 2147483647;
        const amount = 1 + (state / 2147483647) * 1000;
        return state % 8 === 0 ? Math.round(amount) : Math.round(amount * 100) / 100;
      }),
    ),
  );
}

/** One column of names: 31 different ones, which meet all those of a column with another seed. */
export function names(rows: number, seed = 1): string[][] {
  const every = 31 ** (seed - 1);
  return asFromExcel(Array.from({ length: rows }, (_, place) => [`region ${Math.floor(place / every) % 31}`]));
}

const cellsOf = ({ rows, columns }: Size) => rows * columns;

/** The side of a square with as many cells. */
const sideOf = (size: Size) => Math.max(3, Math.floor(Math.sqrt(cellsOf(size))));

const wide: Make = ({ rows, columns }, seed) => table(rows, columns, seed);
const row: Make = ({ columns }, seed) => table(1, columns, seed);
const column: Make = ({ rows }, seed) => table(rows, 1, seed);
/** As many cells as the table, in one column. */
const longColumn: Make = (size, seed) => table(cellsOf(size), 1, seed);
/** Goes with a square. */
const sideColumn: Make = (size, seed) => table(sideOf(size), 1, seed);
const square: Make = (size, seed) => table(sideOf(size), sideOf(size), seed);
/** A square with as many cells as the table and zeros on its diagonal, as weights between regions have. */
export function withoutDiagonal(size: Size, seed: number): number[][] {
  const cells = table(sideOf(size), sideOf(size), seed);
  cells.forEach((line, place) => (line[place] = 0));
  return asFromExcel(cells);
}
const always =
  (value: unknown): Make =>
  () =>
    value;
const scaled =
  (make: Make, factor: number): Make =>
  (size, seed) =>
    asFromExcel((make(size, seed) as number[][]).map((line) => line.map((value) => value * factor)));

/** The largest amount is 1001. */
const toOne = 1 / 1001;

/** What an argument is given if its kind alone does not tell: a required one by its name, any by its function and name. */
const special: Readonly<Record<string, Make>> = {
  periods: always(10),
  "LEADCOEF.periods": always(10),
  epsilon: always(0.5),
  data_year: always(2013),
  nation_output: row,
  nation_labor: row,
  nation_employment: scaled(row, 5000),
  "URBANFLOW.output": column,
  "GREYREL.reference": row,
  "KRUGMAN.reference": always("total"),
  "SIMILARITY.reference": always("total"),
  scores: scaled(wide, toOne),
  order_start: scaled(wide, toOne),
  order_end: scaled(wide, toOne),
  lat: scaled(sideColumn, 90 * toOne),
  lon: scaled(sideColumn, 180 * toOne),
  "GRAVITY.population": sideColumn,
  "GRAVITY.output": sideColumn,
  "GRAVITY.distance": withoutDiagonal,
  "ACCESSIBILITY.attraction": sideColumn,
  "ACCESSIBILITY.distance": square,
  "MORAN.values": sideColumn,
  "MORAN.weights": withoutDiagonal,
  "GEARY.values": sideColumn,
  "GEARY.weights": withoutDiagonal,
  "THEILDECOMP.values": longColumn,
  "GINIDECOMP.values": longColumn,
  "ELLISON.plant_sizes": longColumn,
  "ELLISON.region_names": () => names(31),
  "ELLISON.region_sizes": (_, seed) => table(31, 1, seed),
};

/**
 * The arguments of a call of a function on tables of a size: a range is such a table, labels are a column with as many
 * cells, and optional arguments are omitted.
 */
export function argumentsOf({ name, args }: AnyFunctionSpec, size: Size): readonly unknown[] {
  return args.map((argument, place) => {
    const make = special[`${name}.${argument.name}`] ?? (argument.optional ? undefined : special[argument.name]);
    if (make !== undefined) return make(size, place + 1);
    if (argument.optional) return null;
    if (argument.kind === "range") return wide(size, place + 1);
    if (argument.kind === "labels") return names(cellsOf(size), place + 1);
    throw new Error(`bench/inputs.ts does not say what ${name} is given as ${argument.name}`);
  });
}
