import { type Localized, text } from "../../language/localized";
import { paperTables } from "../../paper/tables/tables";
import type { PaperTable, SectorId } from "../../paper/types";

export const sectorNames: Readonly<Record<SectorId, Localized>> = {
  primary: text("Primary", "第一产业"),
  secondary: text("Secondary", "第二产业"),
  tertiary: text("Tertiary", "第三产业"),
};

/** The table of a sector: 2, 3 or 4. */
export function tableOfSector(sector: SectorId): PaperTable {
  const table = paperTables.find((one) => one.sector === sector);
  if (table === undefined) throw new RangeError(`No table is of the ${sector} sector.`);
  return table;
}
