import { runsAlongRows } from "../../../functions/step-by-step";
import type { CellRows } from "../../formula/engine";
import { deciding, type Side } from "./deciding";

/** How a table was read whose rows and columns could be taken the other way round. */
export interface ReadSides {
  readonly table: string;
  readonly vector: string;
  readonly side: Side;
  /** Whether that side goes down the table; across its top otherwise. */
  readonly isDown: boolean;
  /** How many cells the vector has. */
  readonly count: number;
  /** Whether the table is square, so that not the length but the shape of the vector decided. */
  readonly isSquare: boolean;
}

/**
 * How a call read its table, where that is worth saying: the table is turned, or it is square and so could be. Null
 * where nothing decides, and for a table that lies as usual.
 *
 * @param rowsOf the cells of an argument by its name; null if omitted.
 */
export function readSides(name: string, rowsOf: (argument: string) => CellRows | null): ReadSides | null {
  const read = layoutOf(name, rowsOf);
  return read === null || (!read.isSquare && read.isDown !== deciding[name]?.isUsuallyAcross) ? null : read;
}

/** How a call read its table, whether usual or not; null where nothing decides. */
export function layoutOf(name: string, rowsOf: (argument: string) => CellRows | null): ReadSides | null {
  const how = deciding[name];
  if (how === undefined) return null;
  const table = rowsOf(how.table);
  const vector = rowsOf(how.vector);
  if (table === null || vector === null) return null;
  const [height, width] = sizeOf(table);
  const [length, breadth] = sizeOf(vector);
  const count = length * breadth;
  // A word instead of a vector, a block, and a table of one row or column have no other reading.
  const isVector = Math.min(length, breadth) === 1 && count > 1;
  if (height < 2 || width < 2 || !isVector || (count !== height && count !== width)) return null;
  return {
    table: how.table,
    vector: how.vector,
    side: how.side,
    isDown: runsAlongRows(vector, table),
    count,
    isSquare: height === width,
  };
}

const sizeOf = (rows: CellRows): readonly [height: number, width: number] => [rows.length, rows[0]?.length ?? 0];
