import { scoreOutside } from "../../core/composite/coupling-degree";
import { IndicatorError } from "../../core/indicator-error";
import { type Matrix, OUT_OF_DOMAIN } from "../../core/matrix/matrix";
import { type Localized, text } from "../../language/localized";
import { FailedCell, type Rows } from "../cells";
import { choice, range } from "../define";
import { cellsOf } from "../runtime/matrix-cells";
import type { RangeArgument } from "../specification";

/** The argument `scores` of COUPLING and COORDINATION. */
export function scores(): RangeArgument<"scores", false> {
  return range(
    "scores",
    text(
      "Scores from 0 to 1, up to 1.01 if shifted: units in rows, systems in columns; a single column is one unit",
      "介于 0 与 1 的得分（平移后可至 1.01）：评价对象按行，系统按列；单独一列视为一个评价对象",
    ),
  );
}

/** The argument `mode` of COUPLING and COORDINATION. */
export function couplingMode() {
  return choice("mode", text("Which coupling degree", "耦合度的计算形式"), {
    classic: text(
      "geometric over arithmetic mean, 0 to 1 for any number of systems",
      "几何平均与算术平均之比，任意个系统均介于 0 与 1",
    ),
    corrected: text(
      "the correction of Wang et al. (2021), spread more evenly over 0 to 1",
      "王淑佳等（2021）修正式，在 0～1 上分布更均匀",
    ),
  });
}

/** What COUPLING and COORDINATION do with blanks. */
export const couplingMissing: Localized = text(
  "A unit with a blank score gives a blank. A score below 0 or above 1.01 gives #NUM! in its unit's cells. Nothing but zeros gives #DIV/0! for the coupling degree; development and coordination degree are 0 then, the level 1. Fewer than two systems give #NUM!. The first error value is the result.",
  "得分有空白的评价对象返回空白。得分小于 0 或大于 1.01 的评价对象为 #NUM!。得分全为零的评价对象耦合度为 #DIV/0!，发展指数与协调度为 0，等级为 1。系统少于两个返回 #NUM!。输入中有错误值时返回其中第一个。",
);

/** The cells of a result with one row for each unit; a unit out of domain fails with the place of the score that causes it. */
export function unitCells(result: Matrix, scores: Matrix): Rows {
  const rows = cellsOf(result);
  if (result.states === null) return rows;
  return rows.map((row, unit) =>
    row.map((cell, column) => {
      if (result.stateAt(unit * result.columns + column) !== OUT_OF_DOMAIN) return cell;
      const outside = scoreOutside(scores, unit);
      return outside === null
        ? cell
        : new FailedCell(new IndicatorError("domain", "score-outside", { argument: "scores", ...outside }));
    }),
  );
}
