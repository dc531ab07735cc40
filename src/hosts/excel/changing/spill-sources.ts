import { cellAddress, rangeAddress, rangeAround } from "../../../sheets/address";
import { supportsSpills } from "../support";

/** A cell by row and column of its sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many cells are asked in one request. */
const mostInRequest = 500;

/** For each cell into which another one spills, that one; none where more than `most` cells would have to be asked. */
export async function findSources(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  places: readonly Place[],
  most = Infinity,
): Promise<ReadonlyMap<string, string>> {
  const sources = new Map<string, string>();
  if (places.length === 0 || places.length > most || !supportsSpills()) return sources;
  const whole = sheet.getRange(rangeAddress(rangeAround(places))).load("hasSpill");
  await context.sync();
  // Null where some cells belong to a spill.
  if ((whole.hasSpill as boolean | null) === false) return sources;
  const anchors = new Set<string>();
  let open = places;
  while (open.length > 0) {
    const parents = open
      .slice(0, mostInRequest)
      .map(({ row, column }) =>
        sheet.getRange(cellAddress(row, column)).getSpillParentOrNullObject().load("rowIndex,columnIndex"),
      );
    await context.sync();
    const found = parents.filter((parent) => !parent.isNullObject && !anchors.has(keyOf(anchorOf(parent))));
    const areas = [...new Map(found.map((parent) => [keyOf(anchorOf(parent)), parent])).values()].map((parent) => ({
      anchor: keyOf(anchorOf(parent)),
      area: parent.getSpillingToRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
    if (areas.length > 0) await context.sync();
    open = open.slice(mostInRequest);
    for (const { anchor, area } of areas) {
      anchors.add(anchor);
      for (const place of places) if (isIn(place, area) && keyOf(place) !== anchor) sources.set(keyOf(place), anchor);
      open = open.filter((place) => !isIn(place, area));
    }
  }
  return sources;
}

const keyOf = ({ row, column }: Place): string => `${row},${column}`;

const anchorOf = ({ rowIndex, columnIndex }: Excel.Range): Place => ({ row: rowIndex, column: columnIndex });

const isIn = ({ row, column }: Place, area: Excel.Range): boolean =>
  !area.isNullObject &&
  row >= area.rowIndex &&
  row < area.rowIndex + area.rowCount &&
  column >= area.columnIndex &&
  column < area.columnIndex + area.columnCount;
