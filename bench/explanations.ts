/** How to read the page, and what stands in the way of a goal. */
export function explanations(nanosecondsOfCell: number): string[] {
  return [
    "Each call goes through `dist/functions.js` as Excel makes it, with nested arrays that come from a parser of JSON. A cell of",
    "the table is the median time of one call and its **ratio** to the floor on the same input: one pass over the nested arrays",
    "that checks types and sums; for functions that sort, the floor and a `Float64Array` sort of as many numbers. Floor and",
    "function take turns within each round and the ratio is taken within the round, so that a change of the processor's clock",
    "or a busy neighbour meets both. Every result is kept, so that an optimiser can drop none of the work.",
    "",
    `The floor takes ${nanosecondsOfCell.toFixed(2)} ns for each cell of 3000 × 100: the latency of one addition that waits for the one before it.`,
    "",
    "The **least work** adds to the floor what no implementation could leave out either: nested arrays of the shape of the result,",
    "and one `Math.log` for each logarithm, exponential or arc of the definition. It is shown as a ratio to the floor, too: where it",
    "is above a goal, the goal is out of reach.",
  ];
}
