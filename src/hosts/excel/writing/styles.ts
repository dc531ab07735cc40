import { rangeAddress } from "../../../sheets/address";
import type { CellStyle, StyledRange } from "../../../sheets/plan";

type Look = (format: Excel.RangeFormat) => void;

const looks: { readonly [Style in CellStyle]: Look } = {
  title: (format) => {
    format.font.bold = true;
    format.font.size = 14;
  },
  header: (format) => {
    format.font.bold = true;
    format.fill.color = "#DCE6F1";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Center";
    format.wrapText = true;
  },
  label: (format) => {
    format.horizontalAlignment = "Left";
  },
  source: (format) => {
    format.font.italic = true;
    format.font.size = 9;
    format.font.color = "#595959";
  },
  warning: (format) => {
    format.font.bold = true;
    format.font.color = "#7A4100";
    format.fill.color = "#FFF4CE";
  },
  section: (format) => {
    format.font.bold = true;
    format.font.color = "#0C3B5E";
  },
  text: wrapped,
  top: (format) => {
    format.verticalAlignment = "Top";
  },
  input: (format) => {
    format.fill.color = "#FFF9DB";
    format.horizontalAlignment = "Right";
  },
  feedback: (format) => {
    wrapped(format);
    format.font.color = "#0C3B5E";
  },
};

function wrapped(format: Excel.RangeFormat): void {
  format.wrapText = true;
  format.verticalAlignment = "Top";
  format.horizontalAlignment = "Left";
}

/** Queues the look of a styled range. */
export function applyStyle(sheet: Excel.Worksheet, { range, style }: StyledRange): void {
  looks[style](sheet.getRange(rangeAddress(range)).format);
}
