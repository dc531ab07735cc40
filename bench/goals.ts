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

/** A function that does not sort, over the floor. */
export const mostTimesFloor = 2;

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
