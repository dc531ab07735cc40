import { cellAddress } from "../../../sheets/address";
import { supportsSpills } from "../support";

/** A cell by row and column of its sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** For each cell into which another one spills, that one; none where more than `most` cells would have to be asked. */
export async function findSources(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  places: readonly Place[],
  most: number,
): Promise<ReadonlyMap<string, string>> {
  if (places.length === 0 || places.length > most || !supportsSpills()) return new Map();
  const asked = places.map((place) => ({
    place: `${place.row},${place.column}`,
    parent: sheet
      .getRange(cellAddress(place.row, place.column))
      .getSpillParentOrNullObject()
      .load("rowIndex,columnIndex"),
  }));
  await context.sync();
  return new Map(
    asked.flatMap(({ place, parent }) => {
      if (parent.isNullObject) return [];
      const source = `${parent.rowIndex},${parent.columnIndex}`;
      return source === place ? [] : [[place, source] as const];
    }),
  );
}
