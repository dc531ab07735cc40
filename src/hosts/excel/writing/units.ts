/**
 * The width in points of a column that shows this many digits of the default font: seven pixels each and five of
 * padding, at 96 pixels and 72 points to the inch. `RangeFormat.columnWidth` counts in points.
 */
export function columnWidthInPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}
