/** Every colour of the sheets that the add-in writes, for all hosts; a fill lies behind a cell's text. */
export const palette = {
  headerFill: "#DCE6F1",
  section: "#0C3B5E",
  source: "#595959",
  warning: "#7A4100",
  warningFill: "#FFF4CE",
  inputFill: "#FFF9DB",
  feedback: "#0C3B5E",
  /** A heat map below, at and above its middle. */
  heatLow: "#F4B183",
  heatMiddle: "#FFFFFF",
  heatHigh: "#7FB2DD",
  /** The corner of a cell with a note, where the host draws none of its own. */
  noteCorner: "#0F6CBD",
} as const;
