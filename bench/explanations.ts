import { mostTimesFloor, peers } from "./goals";

/** How to read the page, and what stands in the way of a goal. */
export function explanations(nanosecondsOfCell: number): string[] {
  return [
    "Each call goes through `dist/functions.js` as Excel makes it, with nested arrays that come from a parser of JSON. A cell of",
    "the table is the time of one call and its **ratio** to the floor on the same input: one pass over the nested arrays that",
    "checks types and sums; for functions that sort, the floor and a `Float64Array` sort of as many numbers. Floor and function",
    "take turns in rounds, and of each the fastest round counts, because whatever else the machine does can only add to it; a",
    "collection of garbage that falls into another round is not in it. Every result is kept, so that an optimiser can drop",
    "none of the work.",
    "",
    `The floor takes ${nanosecondsOfCell.toFixed(2)} ns for each cell of 3000 × 100 while these stay in the cache, about the latency of one addition that`,
    "waits for the one before it. Where input and result are larger than the cache, as with four tables or a result as large",
    "as the input, floor and function alike wait for memory.",
    "",
    "The **least work** adds to the floor what no implementation could leave out either: nested arrays of the shape of the result,",
    "and one `Math.log` for each logarithm or exponential of the definition. It is shown as a ratio to the floor, too: where it is",
    "above a goal, the goal is out of reach. A definition in **two passes** needs a total, a mean or an extreme of all cells before",
    "it can tell what becomes of the first (`bench/goals.ts` lists them).",
    "",
    `The figures to compare LOCQ and SHIFTSHARE with, ${peers.econGeo} ms for R EconGeo 1.3 and ${peers.numpy} ms for numpy, are of a location quotient`,
    "of 3000 × 100 on a machine of this class; they are constants of `bench/goals.ts`, not measured here.",
  ];
}

/** What the time goes to, to stand below what a cell costs in each step. */
export const reasons: readonly string[] = [
  "A new `Float64Array` as large as the table is as dear as its pages: where the system has to clear them and hand them over one",
  "by one, reading takes about 4 ns a cell, so the worksheet functions use room again from call to call (`src/core/room.ts`).",
  `Reading and one compensated sum come to more than the ${mostTimesFloor} floors that a single pass may take; functions that get by without the`,
  "sum stay below. Sums stay compensated, and deviations are taken from a mean found before. Theil, Atkinson, entropy and",
  "logarithmic deviations are bound by the logarithm of each cell. A result of one column costs a JavaScript array for each cell,",
  "which is what Excel asks for. SHIFTSHARE reads four tables, 10 MB, which no longer stay in the nearest caches: its time, more than",
  "others', depends on what else uses the memory, and numpy's is of one table.",
];
