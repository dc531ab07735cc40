import type { AnyFunctionSpec, BenchmarkInput, BenchmarkTable } from "../src/functions/specification";

/** How many cells a table has. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

type Make = (size: Size, seed: number) => unknown;

/** The cells in the arrays that a parser of JSON builds, as Excel hands them over; an engine lays them out differently. */
const asFromExcel = <T>(cells: T): T => JSON.parse(JSON.stringify(cells)) as T;

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

/** How many groups or regions share names. */
const groups = 31;

/** One column of names: {@link groups} different ones, which meet all those of a column with another seed. */
export function names(rows: number, seed = 1): string[][] {
  const every = groups ** (seed - 1);
  return asFromExcel(Array.from({ length: rows }, (_, place) => [`region ${Math.floor(place / every) % groups}`]));
}

const cellsOf = ({ rows, columns }: Size) => rows * columns;

/** The side of a square with as many cells. */
const sideOf = (size: Size) => Math.max(3, Math.floor(Math.sqrt(cellsOf(size))));

/** A square with as many cells as the table and zeros on its diagonal, as weights between regions have. */
export function withoutDiagonal(size: Size, seed: number): number[][] {
  const cells = table(sideOf(size), sideOf(size), seed);
  cells.forEach((line, place) => (line[place] = 0));
  return asFromExcel(cells);
}

/** Weights of 1 for the units before and after each on a ring, as many as its neighbours. */
export function nearestWeights(units: number, neighbours: number): number[][] {
  const half = neighbours / 2;
  return asFromExcel(
    Array.from({ length: units }, (_, one) =>
      Array.from({ length: units }, (_cell, other) => {
        const apart = Math.abs(one - other);
        return Number(apart > 0 && Math.min(apart, units - apart) <= half);
      }),
    ),
  );
}

const scaled = (cells: number[][], factor: number): number[][] =>
  asFromExcel(cells.map((line) => line.map((value) => value * factor)));

/** The largest amount is 1001. */
const toOne = 1 / 1001;

/** The tables that a specification can ask for with `benchmark`, for a large table of a size. */
const tables: { readonly [T in BenchmarkTable]: Make } = {
  table: ({ rows, columns }, seed) => table(rows, columns, seed),
  row: ({ columns }, seed) => table(1, columns, seed),
  column: ({ rows }, seed) => table(rows, 1, seed),
  "long column": (size, seed) => table(cellsOf(size), 1, seed),
  square: (size, seed) => table(sideOf(size), sideOf(size), seed),
  weights: withoutDiagonal,
  // A network as large as one that is still computed.
  links: (size, seed) =>
    withoutDiagonal({ rows: Math.min(sideOf(size), 1000), columns: Math.min(sideOf(size), 1000) }, seed),
  "square column": (size, seed) => table(sideOf(size), 1, seed),
  "small square column": (size, seed) => scaled(table(sideOf(size), 1, seed), toOne),
  shares: ({ rows, columns }, seed) => scaled(table(rows, columns, seed), toOne),
  "national row": ({ columns }, seed) => scaled(table(1, columns, seed), 5000),
  latitudes: (size, seed) => scaled(table(sideOf(size), 1, seed), 90 * toOne),
  longitudes: (size, seed) => scaled(table(sideOf(size), 1, seed), 180 * toOne),
  "group names": () => names(groups),
  "group column": (_, seed) => table(groups, 1, seed),
};

/** The arguments of a call of a function on large tables, as its specification says. */
export function argumentsOf({ name, args, help }: AnyFunctionSpec, size: Size): readonly unknown[] {
  return args.map((argument, place) => {
    const wish = help.benchmark?.[argument.name];
    if (wish !== undefined) return inputOf(wish, size, place + 1);
    if (argument.optional) return null;
    if (argument.kind === "range") return table(size.rows, size.columns, place + 1);
    if (argument.kind === "labels") return names(cellsOf(size), place + 1);
    throw new Error(`The specification of ${name} does not say what the benchmark passes for ${argument.name}`);
  });
}

function inputOf(wish: BenchmarkInput, size: Size, seed: number): unknown {
  if (typeof wish === "number") return wish;
  return typeof wish === "string" ? tables[wish](size, seed) : wish.mode;
}
