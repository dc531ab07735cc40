import type { Alignment, Fill, Font, Style } from "exceljs";
import type { CellStyle } from "../../sheets/plan";

type Look = Partial<Pick<Style, "font" | "fill" | "alignment">>;

const filled = (argb: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb } });
const coloured = (argb: string, more: Partial<Font> = {}): Partial<Font> => ({ ...more, color: { argb } });
const wrapped: Partial<Alignment> = { wrapText: true, vertical: "top", horizontal: "left" };

const looks: { readonly [S in CellStyle]: Look } = {
  title: { font: { bold: true, size: 14 } },
  header: {
    font: { bold: true },
    fill: filled("FFDCE6F1"),
    alignment: { horizontal: "center", vertical: "middle", wrapText: true },
  },
  label: { alignment: { horizontal: "left" } },
  source: { font: coloured("FF595959", { italic: true, size: 9 }) },
  warning: { font: coloured("FF7A4100", { bold: true }), fill: filled("FFFFF4CE") },
  section: { font: coloured("FF0C3B5E", { bold: true }) },
  text: { alignment: wrapped },
  top: { alignment: { vertical: "top" } },
  input: { fill: filled("FFFFF9DB"), alignment: { horizontal: "right" } },
  feedback: { font: coloured("FF0C3B5E"), alignment: wrapped },
};

const base: Partial<Font> = { name: "Calibri", size: 11 };

/** The look of a cell that has these styles, the later ones over the earlier. */
export function lookOf(styles: readonly CellStyle[]): Look {
  return styles.reduce<Look>(
    (look, style) => ({
      ...look,
      ...looks[style],
      font: { ...(look.font ?? base), ...looks[style].font },
      ...(looks[style].alignment === undefined ? {} : { alignment: { ...look.alignment, ...looks[style].alignment } }),
    }),
    { font: base },
  );
}
