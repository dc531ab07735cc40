import type { ChartSeries } from "./plan";

/** Every colour of the sheets that the add-in writes, for all hosts; a fill lies behind a cell's text. */
export const palette = {
  headerFill: "#DCE6F1",
  text: "#242424",
  section: "#0C3B5E",
  source: "#595959",
  link: "#0F548C",
  warning: "#7A4100",
  warningFill: "#FFF4CE",
  inputFill: "#FFF9DB",
  feedback: "#0C3B5E",
  line: "#A6A6A6",
  /** A heat map below, at and above its middle. */
  heatLow: "#F4B183",
  heatMiddle: "#FFFFFF",
  heatHigh: "#7FB2DD",
  /** Numbers by their size around a middle, which print in black and white too. */
  scaleLow: "#FFFFFF",
  scaleMiddle: "#DCEAF6",
  scaleHigh: "#7FB2DD",
  /** The series of a chart: blue, orange, green, violet, teal, red, olive, grey, dark also in print; what they are compared with is grey. */
  series: ["#0F6CBD", "#BC4B09", "#0E700E", "#7A5AA6", "#0B7285", "#A4262C", "#6B5B00", "#5C5C5C"],
  comparison: "#8A8A8A",
  gridLine: "#E0E0E0",
  /** Behind a finding, from the strongest to the weakest, the last for none. */
  strengths: ["#7FB2DD", "#B3D3EC", "#E1EEF8"],
  notAssessed: "#EDEDED",
  notAssessedText: "#595959",
  inForce: "#DCE6F1",
  right: "#006100",
  rightFill: "#C6EFCE",
  wrong: "#9C0006",
  wrongFill: "#FFC7CE",
  /** The corner of a cell with a note, where the host draws none of its own. */
  noteCorner: "#0F6CBD",
} as const;

/** The colour of a series of a chart by its place. */
export function seriesColor(
  { isComparison, colour }: Pick<ChartSeries, "isComparison" | "colour">,
  place: number,
): string {
  if (colour !== undefined) return colour;
  return isComparison === true ? palette.comparison : regionColour(place);
}

/** The colour of a region in every chart, by its place among the regions, from 0. */
export const regionColour = (order: number): string =>
  palette.series[order % palette.series.length] ?? palette.comparison;
