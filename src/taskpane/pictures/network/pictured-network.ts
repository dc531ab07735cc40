import { type CellValue, isCellError } from "../../../hosts/cells";
import type { CellRows } from "../../formula/engine";
import type { Reading } from "../../formula/evaluate";
import type { Names } from "../../formula/names-beside";

/** What NETWORK reads, as it is drawn. */
export interface PicturedNetwork {
  /** A square without errors. */
  readonly matrix: CellRows;
  /** Above which value there is a link: a number or a word; null if omitted. */
  readonly cut: CellValue;
  /** What the nodes are called, as far as that is known. */
  readonly names: readonly (string | null)[];
}

/** More nodes than this have no room for their names around a circle. */
const mostNodes = 45;

/** The network of a call that returns a result; null where it has too many nodes for a picture. */
export function picturedNetwork([matrix, cut]: readonly Reading[], { rows, columns }: Names): PicturedNetwork | null {
  if (matrix?.kind !== "read") return null;
  const count = matrix.rows.length;
  const isSquare = matrix.rows.every((row) => row.length === count && !row.some(isCellError));
  if (count < 2 || count > mostNodes || !isSquare) return null;
  const limit = cut?.kind === "read" ? (cut.rows[0]?.[0] ?? null) : null;
  return { matrix: matrix.rows, cut: limit, names: rows.length > 0 ? rows : columns };
}
