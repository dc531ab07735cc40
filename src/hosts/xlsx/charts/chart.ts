import { valueFormatOf } from "../../../sheets/layout/value-format";
import { formats } from "../../../sheets/number-formats";
import { seriesColor } from "../../../sheets/palette";
import type { CellRange, PlanChart, SheetPlan } from "../../../sheets/plan";
import { absoluteAddress, sheetPrefix } from "../../../sheets/references/address";
import type { CellValue } from "../../cells";
import { declaration, escaped } from "../xml";
import { axesXml, axisIds, solid, titleXml } from "./axes";

/** A sheet of the file, with the results of its formulas where they are known. */
export interface WrittenPlan {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly results: readonly (readonly CellValue[])[] | null;
}

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The part of a package that is one chart. */
export function chartXml(chart: PlanChart, sheet: WrittenPlan): string {
  const { kind, title, categories, series } = chart;
  const all = series.map((one, index) => {
    const color = seriesColor(one, index);
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escaped(one.name)}</c:v></c:tx>` +
      (kind === "line" ? lineLook(color) : `<c:spPr>${solid(color)}</c:spPr><c:invertIfNegative val="0"/>`) +
      `<c:cat>${reference(sheet, categories, "str")}</c:cat><c:val>${reference(sheet, one.values, "num")}</c:val>` +
      (kind === "line" ? '<c:smooth val="0"/>' : "") +
      "</c:ser>"
    );
  });
  const valueFormat = valueFormatOf(chart, sheet.plan.cells);
  const isWhole = kind === "column-stacked" && valueFormat.endsWith("%");
  return (
    `${declaration}<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>` +
    titleXml(title, { size: 12, isBold: true }) +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotXml(kind, all.join(""))}` +
    axesXml(chart.axes, { valueFormat, isWhole }) +
    `</c:plotArea>${series.length > 1 ? legend : ""}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

/** Where there is only one series the title says what it is. */
const legend = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';

const lineLook = (color: string): string =>
  `<c:spPr><a:ln w="25400" cap="rnd">${solid(color)}<a:round/></a:ln></c:spPr>` +
  `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${solid(color)}<a:ln>${solid(color)}</a:ln></c:spPr></c:marker>`;

function plotXml(kind: PlanChart["kind"], series: string): string {
  const axes = axisIds.map((id) => `<c:axId val="${id}"/>`).join("");
  if (kind === "line")
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  const [grouping, overlap] = kind === "column-stacked" ? ["stacked", 100] : ["clustered", 0];
  return `<c:barChart><c:barDir val="col"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:gapWidth val="80"/><c:overlap val="${overlap}"/>${axes}</c:barChart>`;
}

/** A reference to cells with what they hold, which a chart shows where nothing is calculated. */
function reference({ plan, name, results }: WrittenPlan, range: CellRange, kind: "str" | "num"): string {
  const points: (string | number)[] = [];
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++) {
      const value = results?.[row]?.[column] ?? plan.cells[row]?.[column]?.value ?? null;
      points.push(typeof value === "number" || typeof value === "string" ? value : "");
    }
  const format = plan.cells[range.top]?.[range.left]?.format ?? formats.general;
  const cache =
    (kind === "num" ? `<c:formatCode>${escaped(format)}</c:formatCode>` : "") +
    `<c:ptCount val="${points.length}"/>` +
    points
      .map((value, index) => (value === "" ? "" : `<c:pt idx="${index}"><c:v>${escaped(String(value))}</c:v></c:pt>`))
      .join("");
  return `<c:${kind}Ref><c:f>${escaped(sheetPrefix(name) + absoluteAddress(range))}</c:f><c:${kind}Cache>${cache}</c:${kind}Cache></c:${kind}Ref>`;
}
