import { Matrix } from "../../../core/matrix/matrix";
import { type SectorMeasure, sectorCell, sectors, years } from "../../../paper/tables/figures";
import { regions } from "../../../paper/tables/regions";
import { roundTo } from "../../rounding";

/** A measure of a sector as printed: regions in rows, years in columns; proportions in per cent. */
export function printedSeries(sector: number, measure: SectorMeasure): Matrix {
  const id = sectors[sector] ?? "primary";
  return Matrix.of(
    regions.map((region) =>
      years.map((year) => {
        const cell = sectorCell(id, region.id, measure, year);
        if (cell === null) return null;
        return measure === "proportion" ? roundTo(cell.value * 100, 1) : cell.value;
      }),
    ),
  );
}

export { years as printedYears };
