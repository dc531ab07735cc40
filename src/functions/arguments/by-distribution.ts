import { text } from "../../language/localized";
import { choice } from "../define";

/** The argument `by` of functions of a distribution. */
export function byDistribution() {
  return choice("by", text("What makes up one distribution", "以什么作为一个分布"), {
    all: text("the whole range: one number", "整个区域：一个结果"),
    row: text("each row: one number per row, in a column", "每行：每行一个结果，排成一列"),
    col: text("each column: one number per column, in a row", "每列：每列一个结果，排成一行"),
  });
}
