import { IndicatorError } from "../../../core/indicator-error";
import { Matrix } from "../../../core/matrix/matrix";
import { componentNames, type ShiftShareModel } from "../../../core/specialisation/shift-share/models";
import { reply, text } from "../../../language/localized";
import type { Rows } from "../../cells";
import { argumentError } from "../../runtime/cell-errors";
import { cellsOf } from "../../runtime/matrix-cells";

/** A region and its reference area at two dates, as columns of one table. */
export const regionAndReference = {
  lines: ["region_start", "region_end", "reference_start", "reference_end"],
  nearness: ["weights"],
  whole: { region_start: "reference_start", region_end: "reference_end" },
} as const;

/** The models of all shift-share analyses. */
export const classicModels = () => ({
  dunn: text(
    "Dunn: national, mix, competitive",
    "Dunn 经典模型：份额分量（全国增长）、结构偏离分量（产业结构）、竞争力偏离分量",
  ),
  esteban: text(
    "Esteban-Marquillas: competitive without the region's structure, and allocation",
    "Esteban-Marquillas：竞争力偏离分量剔除结构影响，并增加配置分量",
  ),
});

/** The models that SHIFTSHARE has besides. */
export const regionalModels = () => ({
  arcelus: text(
    "Arcelus: national, mix, regional and regional mix, each expected and differential",
    "Arcelus：份额、结构、区域、区域结构四种效应，各分预期与差异部分",
  ),
  spatial: text(
    "Nazara and Hewings: national, neighbour, competitive against the neighbours; needs weights",
    "Nazara 与 Hewings 空间模型：份额分量、邻区分量、相对邻区的竞争力偏离分量；需要 weights",
  ),
});

/** The outputs of an analysis of one region. */
export const outputsOfRegion = () => ({
  sectors: text("a table by sector with a total row", "分产业的表，含合计行"),
  total: text("the total row with its labels", "带标签的合计行"),
});

/** The components of the classic models. */
export const classicComponents = () => ({
  national: text("the total at the reference area's overall growth", "份额分量合计：按参照区总体增速应有的变动"),
  mix: text("the total from its sectors' growth there", "结构偏离分量合计：源于参照区各产业增速与总体之差"),
  competitive: text(
    "the total from growing otherwise than the same sectors there",
    "竞争力偏离分量合计：源于与参照区同一产业的增速之差",
  ),
  allocation: text(
    "the total from having more or less of the sectors that lead or lag (esteban only)",
    "配置分量合计：源于专业化于占优或落后的产业（仅 esteban）",
  ),
});

/** The components of the models that SHIFTSHARE has besides. */
export const regionalComponents = () => ({
  neighbour: text(
    "from the neighbours' growth against the whole (spatial only)",
    "邻区分量：源于邻区增速与总体之差（仅 spatial）",
  ),
  nationalexpected: text("national, for the expected size (arcelus only)", "份额效应，预期部分（仅 arcelus）"),
  nationaldiff: text("national, for the difference from it (arcelus only)", "份额效应，差异部分（仅 arcelus）"),
  mixexpected: text("mix, for the expected size (arcelus only)", "结构效应，预期部分（仅 arcelus）"),
  mixdiff: text("mix, for the difference from it (arcelus only)", "结构效应，差异部分（仅 arcelus）"),
  regionalexpected: text("regional, for the expected size (arcelus only)", "区域效应，预期部分（仅 arcelus）"),
  regionaldiff: text("regional, for the difference from it (arcelus only)", "区域效应，差异部分（仅 arcelus）"),
  regionalmixexpected: text(
    "regional mix, for the expected size (arcelus only)",
    "区域结构效应，预期部分（仅 arcelus）",
  ),
  regionalmixdiff: text(
    "regional mix, for the difference from it (arcelus only)",
    "区域结构效应，差异部分（仅 arcelus）",
  ),
});

/** The last component of every model. */
export const totalChange = () => ({ change: text("the total change", "总变动") });

/** Which rows of a decomposition `output` needs: the table by sector all, everything else the total. */
export const rowsFor = (output: string) => (output === "sectors" ? "all" : "total");

/** The part of a decomposition that `output` asks for. */
export function shiftShareRows(components: Matrix, model: ShiftShareModel, output: string): Rows {
  const names: readonly string[] = componentNames[model];
  const { columns, values, states, size } = components;
  const start = size - columns;
  const total = cellsOf(new Matrix(1, columns, values.subarray(start), states && states.subarray(start)))[0] ?? [];
  const header = [reply("sector", "产业"), ...names];
  const totalLabel = reply("total", "合计");
  if (output === "total") return [header, [totalLabel, ...total]];
  if (output === "sectors")
    return [
      header,
      ...cellsOf(components).map((row, index) => [index < components.rows - 1 ? index + 1 : totalLabel, ...row]),
    ];
  const place = componentPlace(model, output);
  return [total.slice(place, place + 1)];
}

/** The decompositions of several regions: a table with a row for each, or one component of all. */
export function regionalRows(components: Matrix, model: ShiftShareModel, output: string, turned: boolean): Rows {
  const rows = cellsOf(components);
  if (output === "sectors" || output === "total")
    throw argumentError("one-region-only", { output, allowed: ["regions", ...componentNames[model]].join(", ") });
  if (output === "regions")
    return [[reply("region", "地区"), ...componentNames[model]], ...rows.map((row, region) => [region + 1, ...row])];
  const place = componentPlace(model, output);
  const column = rows.map((row) => row[place] ?? null);
  return turned ? [column] : column.map((cell) => [cell]);
}

/** @throws IndicatorError `needs-argument` with the first model that has the component. */
function componentPlace(model: ShiftShareModel, component: string): number {
  const placeIn = (one: string) => (componentNames[one as ShiftShareModel] as readonly string[]).indexOf(component);
  const place = placeIn(model);
  if (place >= 0) return place;
  const having = Object.keys(componentNames).find((one) => placeIn(one) >= 0) ?? "";
  throw argumentNeeded(`model "${having}"`, `output "${component}"`);
}

/** Says that an argument is needed for a mode. */
export const argumentNeeded = (argument: string, mode: string) =>
  new IndicatorError("value", "needs-argument", { argument, mode });

/** Both vectors of the reference area, or neither. */
export function bothReferences(start: Matrix | null, end: Matrix | null): readonly [Matrix, Matrix] | null {
  if (start !== null && end !== null) return [start, end];
  if (start !== null) throw argumentNeeded("reference_end", "reference_start");
  if (end !== null) throw argumentNeeded("reference_start", "reference_end");
  return null;
}
