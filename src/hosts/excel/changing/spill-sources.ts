import { cellAddress, rangeAddress, rangeAround } from "../../../sheets/references/address";
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
  await addSources(context, sheet, places, places, sources);
  return sources;
}

/** Asks some of the cells, then those of the others that are in none of the spills found. */
async function addSources(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  places: readonly Place[],
  open: readonly Place[],
  sources: Map<string, string>,
): Promise<void> {
  const parents = open
    .slice(0, mostInRequest)
    .map(({ row, column }) =>
      sheet.getRange(cellAddress(row, column)).getSpillParentOrNullObject().load("rowIndex,columnIndex"),
    );
  await context.sync();
  const found = new Map(
    parents.filter(({ isNullObject }) => !isNullObject).map((parent) => [keyOf(anchorOf(parent)), parent]),
  );
  const areas = [...found].map(([anchor, parent]) => ({
    anchor,
    area: parent.getSpillingToRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  if (areas.length > 0) await context.sync();
  for (const { anchor, area } of areas)
    for (const place of places) if (isIn(place, area) && keyOf(place) !== anchor) sources.set(keyOf(place), anchor);
  const rest = open.slice(mostInRequest).filter((place) => areas.every(({ area }) => !isIn(place, area)));
  if (rest.length > 0) await addSources(context, sheet, places, rest, sources);
}

const keyOf = ({ row, column }: Place): string => `${row},${column}`;

const anchorOf = ({ rowIndex, columnIndex }: Excel.Range): Place => ({ row: rowIndex, column: columnIndex });

const isIn = ({ row, column }: Place, area: Excel.Range): boolean =>
  !area.isNullObject &&
  row >= area.rowIndex &&
  row < area.rowIndex + area.rowCount &&
  column >= area.columnIndex &&
  column < area.columnIndex + area.columnCount;
