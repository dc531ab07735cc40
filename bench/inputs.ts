/**
 * A table of positive numbers that repeats from run to run, in nested arrays as Excel hands them over: parsed from JSON,
 * amounts with two decimals and, one in eight, whole numbers among them.
 */
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

/** The same cells in the arrays that a parser of JSON builds, which an engine lays out unlike those of a program. */
export const asFromExcel = <Cells>(cells: Cells): Cells => JSON.parse(JSON.stringify(cells)) as Cells;

/** The same size of input laid out as the arguments of each function. */
export interface Layout {
  readonly rows: number;
  readonly columns: number;
  /** Regions × sectors, and three more like it. */
  readonly tables: readonly [number[][], number[][], number[][], number[][]];
  /** All cells in one column, and another like it. */
  readonly vectors: readonly [number[][], number[][], number[][], number[][]];
  /** One row as long as the table is wide. */
  readonly row: number[][];
  /** One column as long as the table is high, and another like it. */
  readonly columns1: readonly [number[][], number[][]];
  /** A square with as many cells as the table, zero on its diagonal, and columns of its height. */
  readonly square: number[][];
  readonly squareColumns: readonly [number[][], number[][]];
  /** Labels that go with the vectors. */
  readonly labels: string[][];
  /** Shares of 1. */
  readonly scores: number[][];
}

export function layout(rows: number, columns: number): Layout {
  const cells = rows * columns;
  const side = Math.max(3, Math.floor(Math.sqrt(cells)));
  const square = table(side, side, 5);
  square.forEach((line, place) => (line[place] = 0));
  return {
    rows,
    columns,
    tables: [table(rows, columns, 1), table(rows, columns, 2), table(rows, columns, 3), table(rows, columns, 4)],
    vectors: [table(cells, 1, 1), table(cells, 1, 2), table(cells, 1, 3), table(cells, 1, 4)],
    row: table(1, columns, 6),
    columns1: [table(rows, 1, 7), table(rows, 1, 8)],
    square: asFromExcel(square),
    squareColumns: [table(side, 1, 9), table(side, 1, 10)],
    labels: asFromExcel(Array.from({ length: cells }, (_, place) => [`region ${place % 31}`])),
    scores: asFromExcel(table(rows, columns, 11).map((line) => line.map((value) => value / 1002))),
  };
}

const names31 = Array.from({ length: 31 }, (_, place) => [`region ${place}`]);

/** How the arguments of each function are made from a layout. */
export const recipes: Readonly<Record<string, (from: Layout) => readonly unknown[]>> = {
  SHARE: ({ tables: [a] }) => [a],
  REBASE: ({ tables: [a] }) => [a],
  GROWTH: ({ tables: [a, b] }) => [a, b],
  CAGR: ({ tables: [a] }) => [a],
  CONTRIBUTION: ({ tables: [a, b] }) => [a, b],
  UPGRADING: ({ tables: [a] }) => [a],
  RATIONALITY: ({ tables: [a, b] }) => [a, b],
  LABORPROD: ({ tables: [a, b] }) => [a, b],
  STRUCTCHANGE: ({ tables: [a, b] }) => [a, b],
  LEADCOEF: ({ tables: [a, b] }) => [a, b, 4],
  GAP: ({ tables: [a] }) => [a],
  GRADIENT: ({ tables: [a] }) => [a],
  GRADIENTCOEF: ({ tables: [a, b], row }) => [a, row, b, row],
  CPOR: ({ tables: [a, b], row }) => [a, row, b, row],
  INCOMEGROUP: ({ tables: [a] }) => [a, 2013],
  GINI: ({ tables: [a] }) => [a],
  THEIL: ({ tables: [a] }) => [a],
  THEILDECOMP: ({ vectors: [a], labels }) => [a, labels],
  GINIDECOMP: ({ vectors: [a], labels }) => [a, labels],
  ATKINSON: ({ tables: [a] }) => [a, 0.5],
  HOOVER: ({ tables: [a] }) => [a],
  COEFVAR: ({ tables: [a] }) => [a],
  WILLIAMSON: ({ tables: [a, b] }) => [a, b],
  LORENZ: ({ tables: [a] }) => [a],
  SIGMACONV: ({ tables: [a] }) => [a],
  BETACONV: ({ tables: [a, b] }) => [a, b, 10],
  LOCQ: ({ tables: [a] }) => [a],
  KRUGMAN: ({ tables: [a] }) => [a, "total"],
  SIMILARITY: ({ tables: [a] }) => [a, "total"],
  COMPLEMENT: ({ tables: [a, b] }) => [a, b],
  HHI: ({ tables: [a] }) => [a],
  ENTROPY: ({ tables: [a] }) => [a],
  HACHMAN: ({ tables: [a] }) => [a],
  LOCGINI: ({ tables: [a] }) => [a],
  ELLISON: ({ vectors: [a], labels }) => [a, labels, names31, table(31, 1, 12)],
  SHIFTSHARE: ({ tables: [a, b, c, d] }) => [a, b, c, d, null, "total"],
  SHIFTSHAREDYN: ({ tables: [a, b] }) => [a, b],
  NORMALIZE: ({ tables: [a] }) => [a],
  ENTROPYWEIGHT: ({ tables: [a] }) => [a],
  TOPSIS: ({ tables: [a] }) => [a],
  GREYREL: ({ tables: [a], row }) => [row, a],
  COUPLING: ({ scores }) => [scores],
  COORDINATION: ({ scores }) => [scores],
  SYNERGY: ({ vectors: [a, b] }) => [a.map(([x = 0]) => [x / 1002]), b.map(([x = 0]) => [x / 1002])],
  DECOUPLE: ({ tables: [a, b, c, d] }) => [a, b, c, d],
  DISTANCE: ({ squareColumns: [a, b] }) => [a.map(([x = 0]) => [x / 12]), b.map(([x = 0]) => [x / 6])],
  GRAVITY: ({ squareColumns: [a, b], square }) => [a, b, square],
  ACCESSIBILITY: ({ squareColumns: [a], square }) => [a, square.map((line) => line.map((x) => x + 1))],
  URBANFLOW: ({ tables: [a], row, columns1: [output] }) => [a, row.map((line) => line.map((x) => x * 5000)), output],
  MORAN: ({ squareColumns: [a], square }) => [a, square],
  GEARY: ({ squareColumns: [a], square }) => [a, square],
  PRIMACY: ({ tables: [a] }) => [a],
  RANKSIZE: ({ tables: [a] }) => [a],
  SYMBIOSIS: ({ labels }) => [labels, labels.map(([name = ""], place) => [`${name} ${place % 7}`])],
};
