import { absoluteAddress, sheetPrefix } from "../../sheets/address";
import { formats, numberFormat } from "../../sheets/number-formats";
import type { CellRange, PlanChart, SheetPlan } from "../../sheets/plan";
import type { CellValue } from "../cells";
import { declaration, escaped } from "./xml";

/** A sheet of the file, with the results of its formulas where they are known. */
export interface WrittenPlan {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly results: readonly (readonly CellValue[])[] | null;
}

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const [categoryAxis, valueAxis] = [111111111, 222222222];

/** The part of a package that is one chart. */
export function chartXml({ kind, title, categories, series }: PlanChart, sheet: WrittenPlan): string {
  const all = series.map(
    ({ name, values }, index) =>
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escaped(name)}</c:v></c:tx>` +
      (kind === "line" ? '<c:marker><c:symbol val="circle"/><c:size val="5"/></c:marker>' : "") +
      `<c:cat>${reference(sheet, categories, "str")}</c:cat><c:val>${reference(sheet, values, "num")}</c:val>` +
      (kind === "line" ? '<c:smooth val="0"/>' : "") +
      "</c:ser>",
  );
  const first = series[0]?.values;
  const isPercent = first !== undefined && sheet.plan.cells[first.top]?.[first.left]?.format?.endsWith("%") === true;
  const isWhole = isPercent && kind === "column-stacked";
  const axes = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;
  const plot =
    kind === "line"
      ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all.join("")}<c:marker val="1"/>${axes}</c:lineChart>`
      : `<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>${all.join("")}<c:gapWidth val="80"/><c:overlap val="100"/>${axes}</c:barChart>`;
  return (
    `${declaration}<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="en-US" sz="1200" b="1"/><a:t>${escaped(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}` +
    `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/>${isWhole ? '<c:max val="1"/>' : ""}</c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines/><c:numFmt formatCode="${isPercent ? numberFormat(0, true) : formats.general}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${categoryAxis}"/><c:crosses val="autoZero"/></c:valAx>` +
    `</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
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
