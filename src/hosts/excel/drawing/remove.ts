import type { CellRange, CellsChart, HeatMap } from "../../../sheets/plan";
import { rangeAddress } from "../../../sheets/references/address";

/** Where a picture is drawn, and what is there before. */
export interface Canvas {
  readonly sheet: string;
  /** The cells that come with a chart, which are blank, or those that a heat map colours; null for no such cells. */
  readonly range: CellRange | null;
  readonly isHeatMap: boolean;
  /** Ids of the charts of the sheet, or of the conditional formats of the range. */
  readonly drawn: readonly string[];
  /** Number formats of the cells that come with a chart. */
  readonly formats: readonly (readonly string[])[];
}

/** What must be known before something is drawn; null when there is no such sheet, or something is in the chart's cells. */
export async function inspect(
  context: Excel.RequestContext,
  name: string,
  picture: CellsChart | HeatMap,
): Promise<Canvas | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  if (sheet.isNullObject) return null;
  const isHeatMap = picture.kind === "heat map";
  const range = picture.kind === "heat map" ? picture.range : (picture.points?.range ?? null);
  const drawn = drawnIn(sheet, range, isHeatMap);
  const cells = range === null || isHeatMap ? null : sheet.getRange(rangeAddress(range)).load("formulas,numberFormat");
  await context.sync();
  if (cells?.formulas.some((row: readonly unknown[]) => row.some((content) => content !== "")) === true) return null;
  return {
    sheet: name,
    range,
    isHeatMap,
    drawn: drawn.items.map(({ id }) => id),
    formats: cells?.numberFormat.map((row: readonly unknown[]) => row.map(String)) ?? [],
  };
}

/** Removes what is drawn now and was not there before; false if that fails. */
export async function removePicture({ sheet: name, range, isHeatMap, drawn, formats }: Canvas): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const now = drawnIn(sheet, range, isHeatMap);
      await context.sync();
      for (const item of now.items) if (!drawn.includes(item.id)) item.delete();
      if (range !== null && !isHeatMap) {
        const cells = sheet.getRange(rangeAddress(range));
        cells.formulas = formats.map((row) => row.map(() => ""));
        cells.numberFormat = formats.map((row) => [...row]);
      }
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

interface Drawn {
  readonly items: readonly { readonly id: string; readonly delete: () => void }[];
}

function drawnIn(sheet: Excel.Worksheet, range: CellRange | null, isHeatMap: boolean): Drawn {
  if (!isHeatMap || range === null) return sheet.charts.load("items/id");
  return sheet.getRange(rangeAddress(range)).conditionalFormats.load("items/id");
}
