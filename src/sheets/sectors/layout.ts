import { sectors, years } from "../../paper/tables/figures";
import { regions } from "../../paper/tables/regions";
import type { PaperTable, RegionId, SectorId } from "../../paper/types";
import type { ProportionForm } from "../load-options";
import type { CellRange } from "../plan";

const labelColumns = 2;
/** The blank row and the heading above each block of the workings. */
const rowsBetween = 2;

/** In the table value added and proportion; in the workings the computed proportion, GDP, and value added by sector. */
export type SectorSeries = "value_added" | "proportion" | "computed" | "gdp" | SectorId;

/** The blocks of the workings: no formula of one reads the same block, so that no look-up depends on itself. */
export const workingBlocks: readonly (readonly SectorSeries[])[] = [["computed"], ["gdp"], sectors];

/** Where the figures of a table of a sector are in its sheet; the workings are there in every form but `printed`. */
export interface SectorLayout {
  /** The row of a series of a region. */
  readonly row: (series: SectorSeries, region: RegionId) => number;
  /** The column of a year. */
  readonly column: (year: number) => number;
  /** All years of a series. */
  readonly range: (series: SectorSeries, region: RegionId) => CellRange;
  /** Where a series is looked for: its block, with its heading and the blank row below it. */
  readonly block: (series: SectorSeries) => CellRange;
  /** The headers of the years. */
  readonly headers: CellRange;
}

export const hasWorkings = (form: ProportionForm): boolean => form !== "printed";

export function sectorLayout({ status }: Pick<PaperTable, "status">): SectorLayout {
  // The title, in a reconstruction the notice.
  const headerRow = status === "printed" ? 1 : 2;
  const right = labelColumns + years.length - 1;
  const blocks: { readonly series: readonly SectorSeries[]; readonly top: number }[] = [];
  let next = headerRow + 1;
  for (const series of [["value_added", "proportion"] as const, ...workingBlocks]) {
    blocks.push({ series, top: next });
    next += series.length * regions.length + rowsBetween;
  }
  const blockOf = (series: SectorSeries) => {
    const block = blocks.find((one) => one.series.includes(series));
    if (block === undefined) throw new RangeError(`There is no ${series}.`);
    return block;
  };
  const row: SectorLayout["row"] = (one, region) => {
    const { series, top } = blockOf(one);
    return top + series.length * regions.findIndex(({ id }) => id === region) + series.indexOf(one);
  };
  return {
    row,
    column: (year) => labelColumns + years.indexOf(year),
    range: (series, region) => {
      const at = row(series, region);
      return { top: at, left: labelColumns, bottom: at, right };
    },
    block: (one) => {
      const { series, top } = blockOf(one);
      return { top: top - 1, left: 0, bottom: top + series.length * regions.length, right };
    },
    headers: { top: headerRow, left: labelColumns, bottom: headerRow, right },
  };
}
