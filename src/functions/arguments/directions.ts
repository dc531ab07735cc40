import type { Direction } from "../../core/composite/weights";
import { IndicatorError } from "../../core/indicator-error";
import { text } from "../../language/localized";
import { labels } from "../define";
import { argumentError } from "../runtime/cell-errors";
import type { Labels } from "../specification";

/** The argument `directions` of functions whose columns are indicators. */
export function directions() {
  return labels(
    "directions",
    text(
      '1, "+" or "max" where more is better, -1, "-" or "min" where less is better, one for each column; if omitted or blank, more is better',
      "正向指标（越大越好）为 1、“+”或“正”，逆向指标（越小越好）为 −1、“−”或“负”，与列一一对应；省略或空白表示正向",
    ),
    { optional: true },
  );
}

const words: Readonly<Record<string, Direction>> = {
  "1": 1,
  "+": 1,
  "+1": 1,
  "＋": 1,
  max: 1,
  maximum: 1,
  benefit: 1,
  positive: 1,
  正: 1,
  正向: 1,
  效益: 1,
  min: -1,
  minimum: -1,
  cost: -1,
  negative: -1,
  负: -1,
  负向: -1,
  逆: -1,
  逆向: -1,
  成本: -1,
  "-1": -1,
  "-": -1,
  "−1": -1,
  "−": -1,
  "－": -1,
};

/**
 * The directions in the cells, one for each indicator; null if omitted.
 *
 * @throws IndicatorError `vector-length`, or `unknown-direction` with the place of the cell.
 */
export function directionsOf(cells: Labels | null, indicators: number): readonly Direction[] | null {
  if (cells === null) return null;
  const argument = "directions";
  const found = cells.cells.length;
  if (found !== indicators) throw new IndicatorError("value", "vector-length", { argument, needed: indicators, found });
  return cells.cells.map((cell, index) => {
    const direction = cell === null || cell.trim() === "" ? 1 : words[cell.trim().toLowerCase()];
    if (direction === undefined)
      throw argumentError("unknown-direction", { argument, place: index + 1, found: cell ?? "" });
    return direction;
  });
}
