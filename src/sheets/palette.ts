/** Every colour of the sheets that the add-in writes, for all hosts; a fill lies behind a cell's text. */
export const palette = {
  headerFill: "#DCE6F1",
  section: "#0C3B5E",
  source: "#595959",
  warning: "#7A4100",
  warningFill: "#FFF4CE",
  inputFill: "#FFF9DB",
  feedback: "#0C3B5E",
  line: "#A6A6A6",
  /** A heat map below, at and above its middle. */
  heatLow: "#F4B183",
  heatMiddle: "#FFFFFF",
  heatHigh: "#7FB2DD",
  /** The series of a chart: blue, orange, green, violet, dark also in print; what they are compared with is grey. */
  series: ["#0F6CBD", "#BC4B09", "#0E700E", "#7A5AA6"],
  comparison: "#8A8A8A",
  gridLine: "#E0E0E0",
  /** The corner of a cell with a note, where the host draws none of its own. */
  noteCorner: "#0F6CBD",
} as const;

/** The colour of a series of a chart by its place. */
export const seriesColor = ({ isComparison }: { readonly isComparison?: boolean }, place: number): string =>
  isComparison === true ? palette.comparison : (palette.series[place % palette.series.length] ?? palette.comparison);
