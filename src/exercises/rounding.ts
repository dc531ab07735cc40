/** The nearest number with this many decimals, as a sheet shows it: what a cell holds after typing it. */
export function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
