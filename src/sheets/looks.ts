import { palette } from "./palette";
import type { CellStyle, ConditionLook } from "./plan";

/** How a cell looks, in words that every host translates; what is omitted stays as the host has it. */
export interface Look {
  readonly bold?: true;
  readonly italic?: true;
  /** Of the font, in points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle";
  /** Whether a long text continues on the next line of its cell. */
  readonly wrap?: true;
  /** The distance of the text from the edge of its cell, in steps of about three spaces. */
  readonly indent?: number;
  /** The colour of a thin line on each side. */
  readonly border?: string;
}

const wrapped: Look = { wrap: true, vertical: "top", horizontal: "left" };

/** The look of each style of a plan. */
export const looks: { readonly [Style in CellStyle]: Look } = {
  title: { bold: true, size: 14 },
  header: { bold: true, fill: palette.headerFill, horizontal: "center", vertical: "middle", wrap: true },
  label: { horizontal: "left" },
  source: { italic: true, size: 9, color: palette.source },
  warning: { bold: true, color: palette.warning, fill: palette.warningFill },
  section: { bold: true, color: palette.section },
  text: wrapped,
  top: { vertical: "top" },
  input: { fill: palette.inputFill, horizontal: "right", vertical: "top", wrap: true },
  feedback: { ...wrapped, color: palette.feedback },
  boxed: { border: palette.line },
  "section-note": { ...wrapped, color: palette.source },
  workings: { color: palette.source },
  link: { color: palette.link },
  indented: { horizontal: "left", indent: 1 },
};

/** The look of the cells for which a condition holds. */
export const conditionLooks: {
  readonly [Style in ConditionLook]: Required<Pick<Look, "color" | "fill">> & Pick<Look, "bold">;
} = {
  "strength-1": { color: palette.text, fill: palette.strengths[0] },
  "strength-2": { color: palette.text, fill: palette.strengths[1] },
  "strength-3": { color: palette.text, fill: palette.strengths[2] },
  "not-assessed": { color: palette.notAssessedText, fill: palette.notAssessed },
  warning: { color: palette.warning, fill: palette.warningFill },
  "in-force": { color: palette.section, fill: palette.inForce, bold: true },
  right: { color: palette.right, fill: palette.rightFill },
  wrong: { color: palette.wrong, fill: palette.wrongFill },
};

/** The style of native tables, by the name that Excel gives it. */
export const tableStyle = "TableStyleLight1";

/** The height of a row of one line, of the default font. */
export const lineInPoints = 15;

/** The size of a native chart, in points. */
export const chartSize = { width: 480, height: 288 };
