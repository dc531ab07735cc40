import type { Panel, RegionYears } from "../../../diagnosis/panel";
import type { MoreFigures } from "../texts.types";

/** What was found about a table besides the main one. */
export interface TableCheck {
  /** Whether it is used: a table that lacks a region or a sector is not. */
  readonly isUsed: boolean;
  /** Regions and sectors of the main table that it has no figures of. */
  readonly lacking: readonly string[];
  /** Whether it has figures of no region at all, or a list of exchanges has no regions. */
  readonly isForeign: boolean;
}

const fine: TableCheck = { isUsed: true, lacking: [], isForeign: false };

/** Looks at a table that was read into a panel. */
export function checkTable(kind: MoreFigures, panel: Panel): TableCheck {
  const { regions, sectors, levels, pressure, employment, exchanges } = panel;
  if (kind === "exchanges") return exchanges === null ? { ...fine, isUsed: false, isForeign: true } : fine;
  if (kind === "employment") return employment === null ? fine : named(employment, regions, sectors);
  const figures: RegionYears | null | undefined = kind === "pressure" ? pressure?.figures : levels?.figures;
  // Population is not looked at where there is GDP per head.
  if (figures == null || (kind === "population" && levels?.kind !== "population")) return fine;
  return named(figures, regions, []);
}

/** Whether there is a figure in each row and, where they have names, in each column. */
function named(
  figures: readonly (readonly (number | null)[])[],
  rows: readonly string[],
  columns: readonly string[],
): TableCheck {
  const isMissing = (one: number | null | undefined) => (one ?? null) === null;
  const lackingRows = rows.filter((_, row) => figures[row]?.every(isMissing) !== false);
  const lackingColumns = columns.filter((_, column) => figures.every((row) => isMissing(row[column])));
  const isForeign = lackingRows.length === rows.length;
  const lacking = [...lackingRows, ...lackingColumns];
  return { ...fine, isUsed: lacking.length === 0, isForeign, lacking: isForeign ? [] : lacking };
}
