/** Queues colours behind the numbers of a range: those of the least, of a middle and of the greatest. */
export function addScale(
  range: Excel.Range,
  middle: number,
  [low, between, high]: readonly [string, string, string],
): void {
  range.conditionalFormats.add("ColorScale").colorScale.criteria = {
    minimum: { type: "LowestValue", color: low },
    midpoint: { type: "Number", formula: String(middle), color: between },
    maximum: { type: "HighestValue", color: high },
  };
}
