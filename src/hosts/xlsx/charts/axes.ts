import { palette } from "../../../sheets/palette";
import type { PlanChart } from "../../../sheets/plan";
import { escaped } from "../xml";

/** Of the axis of the categories and of that of the values. */
export const axisIds = [111111111, 222222222] as const;

/** The fill of a shape or line. */
export const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;

interface TitleLook {
  /** Of the font, in points. */
  readonly size: number;
  readonly isBold: boolean;
  /** Whether it runs upwards, beside an axis. */
  readonly isTurned?: boolean;
}

/** The title of a chart or of an axis. */
export function titleXml(text: string, { size, isBold, isTurned = false }: TitleLook): string {
  const font = `sz="${100 * size}" b="${isBold ? 1 : 0}"`;
  const body = isTurned ? '<a:bodyPr rot="-5400000" vert="horz"/>' : "<a:bodyPr/>";
  return `<c:title><c:tx><c:rich>${body}<a:p><a:pPr><a:defRPr ${font}/></a:pPr><a:r><a:rPr lang="en-US" ${font}/><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

interface ValueAxis {
  readonly valueFormat: string;
  /** Whether the columns add up to 100 %. */
  readonly isWhole: boolean;
}

/** The axes of a chart, in the order that the file's format prescribes for their parts. */
export function axesXml(titles: PlanChart["axes"], { valueFormat, isWhole }: ValueAxis): string {
  const [categories, values] = axisIds;
  const title = (text: string | null | undefined, isTurned: boolean) =>
    text === null || text === undefined || text === "" ? "" : titleXml(text, { size: 9, isBold: false, isTurned });
  return (
    `<c:catAx><c:axId val="${categories}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>${title(titles?.x, false)}<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${values}"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="${values}"/><c:scaling><c:orientation val="minMax"/>${isWhole ? '<c:max val="1"/>' : ""}</c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="9525">${solid(palette.gridLine)}</a:ln></c:spPr></c:majorGridlines>${title(titles?.y, true)}<c:numFmt formatCode="${escaped(valueFormat)}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${categories}"/><c:crosses val="autoZero"/></c:valAx>`
  );
}
