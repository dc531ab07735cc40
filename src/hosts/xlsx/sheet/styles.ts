import type { Font, Style } from "exceljs";
import { type Look, looks } from "../../../sheets/looks";
import type { CellStyle } from "../../../sheets/plan";

type FileStyle = Partial<Pick<Style, "font" | "fill" | "alignment" | "border">>;

const base: Partial<Font> = { name: "Calibri", size: 11 };

/** A colour without transparency. */
export const argb = (color: string): string => color.replace("#", "FF");

/** The style of a cell that has these styles of a plan, the later ones over the earlier, and a look of its own. */
export function styleOf(styles: readonly CellStyle[], own: Look = {}): FileStyle {
  const look = styles.reduce<Look>((sum, style) => ({ ...sum, ...looks[style] }), {});
  const { bold, italic, size, color, fill, horizontal, vertical, wrap, border, indent } = { ...look, ...own };
  const isAligned = horizontal !== undefined || vertical !== undefined || wrap !== undefined;
  const line = border === undefined ? null : ({ style: "thin", color: { argb: argb(border) } } as const);
  return {
    ...(line !== null && { border: { left: line, top: line, right: line, bottom: line } }),
    font: {
      ...base,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(size !== undefined && { size }),
      ...(color !== undefined && { color: { argb: argb(color) } }),
    },
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: { argb: argb(fill) } } }),
    ...(isAligned && {
      alignment: {
        ...(horizontal !== undefined && { horizontal }),
        ...(vertical !== undefined && { vertical }),
        ...(wrap && { wrapText: true }),
        ...(indent !== undefined && { indent }),
      },
    }),
  };
}
