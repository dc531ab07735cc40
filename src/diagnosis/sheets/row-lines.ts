import { textWidth } from "../../sheets/text-width";

const nameWidth = 25;
const sentenceWidth = 56;

/** Widths of the columns of the summary. */
export const summaryWidths: readonly number[] = [nameWidth, 19, sentenceWidth, 9, 8];

/** The width of the sentences on the sheets of the dimensions, where names of tables are in the same column. */
const findingWidth = 46;

/** Widths of the columns of the findings; those of figures follow. */
export const findingWidths: readonly number[] = [nameWidth, 19, findingWidth];

/** Of the columns of figures, and of those that have no width of their own. */
export const figureWidth = 13;

/** What a figure takes in a sentence, in characters. */
const usualFigure = "0".repeat(5);

/** Of a line that can be filled; characters are not equally wide. */
const usable = 0.92;

/** Where a line can break: behind a space or hyphen, and beside each Chinese character. */
const parts = /[\u2e80-\u9fff\uff01-\uff60][，。；：、）—]*|[^\s\u2e80-\u9fff\uff01-\uff60-]+-?\s*|[\s-]+/g;

/** How many lines a text needs in a column; places for figures count as figures of the usual length. */
export function linesOf(text: string, width: number): number {
  const room = usable * width;
  return text
    .replace(/\{\d+\}/g, usualFigure)
    .split("\n")
    .reduce((sum, line) => sum + lines(line, room), 0);
}

function lines(text: string, room: number): number {
  let [count, used] = [1, 0];
  for (const [part] of text.matchAll(parts)) {
    const size = textWidth(part.trimEnd());
    if (used > 0 && used + size > room) {
      count++;
      used = 0;
    }
    // A word that is longer than a line is broken.
    const more = Math.max(0, Math.ceil(size / room) - 1);
    count += more;
    used += textWidth(part) - more * room;
  }
  return count;
}
