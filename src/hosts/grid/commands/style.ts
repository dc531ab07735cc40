import type { Style } from "@odoo/o-spreadsheet";
import { looks } from "../../../sheets/looks";
import type { CellStyle } from "../../../sheets/plan";

/** The grid's own words for a style of a plan. */
export function gridStyle(style: CellStyle): Style {
  const { bold, italic, size, color, fill, horizontal, vertical, wrap } = looks[style];
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(size !== undefined && { fontSize: size }),
    ...(color !== undefined && { textColor: color }),
    ...(fill !== undefined && { fillColor: fill }),
    ...(horizontal !== undefined && { align: horizontal }),
    ...(vertical !== undefined && { verticalAlign: vertical }),
    ...(wrap && { wrapping: "wrap" }),
  };
}
