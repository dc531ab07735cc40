import { textWidth } from "../../sheets/text-width";

export const nameWidth = 25;
export const sentenceWidth = 56;

/** Widths of the columns of the findings, on the summary as on the other sheets. */
export const findingWidths: readonly number[] = [nameWidth, 19, sentenceWidth, 9, 8];

/** What a figure or a name takes in a sentence, in characters. */
const usualFigure = "0".repeat(9);

/** How many lines a text with its figures needs in a column; words do not fill a line to its end. */
export function linesOf(text: string, width: number): number {
  const filled = text.replace(/\{\d+\}/g, usualFigure);
  return Math.max(1, Math.ceil(textWidth(filled) / (0.9 * width)));
}
