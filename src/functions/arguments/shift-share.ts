import { IndicatorError } from "../../core/indicator-error";
import { Matrix } from "../../core/matrix/matrix";
import { componentNames, type ShiftShareModel } from "../../core/specialisation/shift-share/shift-share";
import { text } from "../../language/localized";
import type { Rows } from "../cells";
import { choice } from "../define";
import { cellsOf } from "../runtime/matrix-cells";

/** The argument `model` of shift-share analyses. */
export function shiftShareModel() {
  return choice("model", text("Which decomposition", "分解方法"), {
    dunn: text("Dunn: national, mix, competitive", "Dunn 经典模型：份额、结构、竞争力三个分量"),
    esteban: text(
      "Esteban-Marquillas: competitive without the region's structure, and allocation",
      "Esteban-Marquillas：竞争力分量剔除结构影响，并增加配置分量",
    ),
  });
}

/** The argument `output` of shift-share analyses. */
export function shiftShareOutput() {
  return choice("output", text("The whole table, or a part of it", "整张表或其中一部分"), {
    sectors: text("a table by sector with a total row", "分产业的表，含合计行"),
    total: text("the total row with its labels", "带标签的合计行"),
    national: text("the total at the reference area's overall growth", "份额分量合计：按参照区总体增速应有的变动"),
    mix: text("the total from its sectors' growth there", "结构分量合计：源于参照区各产业增速与总体之差"),
    competitive: text(
      "the total from growing otherwise than the same sectors there",
      "竞争力分量合计：源于与参照区同一产业的增速之差",
    ),
    allocation: text(
      "the total from specialising where it leads or lags (esteban only)",
      "配置分量合计：源于专业化于占优或落后的产业（仅 esteban）",
    ),
    change: text("the total change", "总变动"),
  });
}

/** Which rows of a decomposition `output` needs: the table by sector all, everything else the total. */
export const rowsFor = (output: string) => (output === "sectors" ? "all" : "total");

/** The part of a decomposition that `output` asks for. */
export function shiftShareRows(components: Matrix, model: ShiftShareModel, output: string): Rows {
  const names: readonly string[] = componentNames[model];
  const { columns, values, states, size } = components;
  const start = size - columns;
  const total = cellsOf(new Matrix(1, columns, values.subarray(start), states && states.subarray(start)))[0] ?? [];
  const header = [{ en: "sector", zh: "产业" }, ...names];
  if (output === "total") return [header, [output, ...total]];
  if (output === "sectors")
    return [
      header,
      ...cellsOf(components).map((row, index) => [index < components.rows - 1 ? index + 1 : "total", ...row]),
    ];
  const place = names.indexOf(output);
  if (place < 0)
    throw new IndicatorError("value", "needs-argument", { argument: 'model "esteban"', mode: `output "${output}"` });
  return [total.slice(place, place + 1)];
}
