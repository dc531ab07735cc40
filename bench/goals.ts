/** Functions that sort, whose floor has a sort on top: of all numbers together, or of each column. */
export const sorting: ReadonlyMap<string, "all" | "columns"> = new Map([
  ["GINI", "all"],
  ["LORENZ", "all"],
  ["GINIDECOMP", "all"],
  ["RANKSIZE", "all"],
  ["PRIMACY", "all"],
  ["LOCGINI", "columns"],
]);

/**
 * How many logarithms or exponentials the definition asks for, for each cell of the first table. Not those of products:
 * COUPLING multiplies and takes one logarithm for many cells.
 */
export const transcendentals: Readonly<Record<string, number>> = {
  RATIONALITY: 1,
  THEIL: 1,
  THEILDECOMP: 2,
  ATKINSON: 2,
  SIGMACONV: 1,
  BETACONV: 2,
  RANKSIZE: 2,
  ENTROPY: 1,
  ENTROPYWEIGHT: 1,
};

/**
 * Definitions that go through all cells of a table twice: for a total, a mean, an extreme or a norm of many rows, and then
 * for what becomes of each cell. What a row needs of itself is no second pass, as it is still in the nearest cache.
 */
export const inTwoPasses: ReadonlySet<string> = new Set([
  "SHARE",
  "CONTRIBUTION",
  "LEADCOEF",
  "GAP",
  "THEIL",
  "THEILDECOMP",
  "ATKINSON",
  "HOOVER",
  "COEFVAR",
  "WILLIAMSON",
  "SIGMACONV",
  "BETACONV",
  "LOCQ",
  "KRUGMAN",
  "SIMILARITY",
  "ENTROPY",
  "HACHMAN",
  "SHIFTSHARE",
  "SHIFTSHAREDYN",
  "NORMALIZE",
  "ENTROPYWEIGHT",
  "TOPSIS",
  "GREYREL",
  "URBANFLOW",
]);

/** A function that does not sort, over the floor: for each pass of its definition. */
export const mostTimesFloor = 2;

/** What a function may take, over the floor, with the sort where it sorts. */
export const mostTimes = (name: string): number =>
  sorting.has(name) ? mostTimesSort : inTwoPasses.has(name) ? 2 * mostTimesFloor : mostTimesFloor;

/** A function that sorts, over the floor and a sort. */
export const mostTimesSort = 1.3;

/** What a call may allocate, over what its input takes. */
export const mostTimesInput = 3;

/** The same table, 3000 × 100, with what economists use today, in milliseconds on a machine of the same class. */
export const peers = {
  /** The location quotient of the R package EconGeo. */
  econGeo: 7,
  /** The location quotient with numpy. */
  numpy: 1.2,
  /** A worksheet function may take so many times as long as numpy. */
  mostTimesNumpy: 3,
} as const;
