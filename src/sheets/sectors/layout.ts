import { sectors, years } from "../../paper/tables/figures";
import { regions } from "../../paper/tables/regions";
import type { PaperTable, RegionId, SectorId } from "../../paper/types";
import { rangeAddress } from "../address";
import type { ProportionForm } from "../load-options";
import type { CellRange } from "../plan";

const labelColumns = 2;
/** The rows of a region in the table: value added and proportion. */
const rowsInTable = 2;
/** The rows of a region in the workings: the three sectors, GDP, and the proportion as printed. */
const rowsInWorkings = sectors.length + 2;
/** A blank row and the header of the workings. */
const rowsBetween = 2;

export type SectorSeries = "value_added" | "proportion" | "as_printed" | "gdp" | SectorId;

/** Where the figures of a table of a sector are in its sheet; the workings are there in every form but `printed`. */
export interface SectorLayout {
  /** The row of a series of a region. */
  readonly row: (series: SectorSeries, region: RegionId) => number;
  /** The address of one figure, such as `C3`. */
  readonly address: (series: SectorSeries, region: RegionId, year: number) => string;
  /** All years of a series. */
  readonly range: (series: SectorSeries, region: RegionId) => CellRange;
  /** The headers of the years. */
  readonly headers: CellRange;
}

export const hasWorkings = (form: ProportionForm): boolean => form !== "printed";

export function sectorLayout({ status }: Pick<PaperTable, "status">, form: ProportionForm): SectorLayout {
  // The title, in a reconstruction the notice.
  const headerRow = status === "printed" ? 1 : 2;
  const first = headerRow + 1;
  const workings = first + regions.length * rowsInTable + rowsBetween;
  const right = labelColumns + years.length - 1;

  const row: SectorLayout["row"] = (series, region) => {
    const place = regions.findIndex(({ id }) => id === region);
    if (series === "value_added") return first + rowsInTable * place;
    if (series === "proportion" || (series === "as_printed" && !hasWorkings(form)))
      return first + rowsInTable * place + 1;
    return workings + rowsInWorkings * place + ([...sectors, "gdp", "as_printed"] as string[]).indexOf(series);
  };
  return {
    row,
    address: (series, region, year) => {
      const column = labelColumns + years.indexOf(year);
      const at = row(series, region);
      return rangeAddress({ top: at, left: column, bottom: at, right: column });
    },
    range: (series, region) => {
      const at = row(series, region);
      return { top: at, left: labelColumns, bottom: at, right };
    },
    headers: { top: headerRow, left: labelColumns, bottom: headerRow, right },
  };
}
