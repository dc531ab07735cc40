import { looks } from "../../../sheets/looks";
import type { StyledRange } from "../../../sheets/plan";
import { rangeAddress } from "../../../sheets/references/address";
import { supportsIndents } from "../support";

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", middle: "Center" } as const;

/** Around a range and between its cells. */
const sides = ["EdgeLeft", "EdgeTop", "EdgeRight", "EdgeBottom", "InsideHorizontal", "InsideVertical"] as const;

/** Queues the look of a styled range. */
export function applyStyle(sheet: Excel.Worksheet, { range, style }: StyledRange): void {
  const { format } = sheet.getRange(rangeAddress(range));
  const { bold, italic, size, color, fill, horizontal, vertical, wrap, border, indent } = looks[style];
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (horizontal !== undefined) format.horizontalAlignment = horizontals[horizontal];
  if (vertical !== undefined) format.verticalAlignment = verticals[vertical];
  if (indent !== undefined && supportsIndents()) format.indentLevel = indent;
  if (wrap) format.wrapText = true;
  if (border !== undefined)
    for (const side of sides) {
      const line = format.borders.getItem(side);
      line.style = "Continuous";
      line.color = border;
    }
}
