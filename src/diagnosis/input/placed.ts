import { cellAddress } from "../../sheets/references/address";
import { cornersOf } from "../../sheets/references/reference";
import type { ReadTable } from "./read-table";

/** The upper left cell of a table in its sheet, counted from 0. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/** What was read, with places as the sheet has them. */
export function placedAt(read: ReadTable | null, corner: Corner | undefined): ReadTable | null {
  if (read === null || corner === undefined || (corner.row === 0 && corner.column === 0)) return read;
  const moved = (place: string): string => {
    const cell = cornersOf(place);
    return cell === null ? place : cellAddress(cell.top + corner.row, cell.left + corner.column);
  };
  const at = <Item extends { readonly place: string }>(item: Item): Item => ({ ...item, place: moved(item.place) });
  return { ...read, figures: read.figures.map(at), wrong: read.wrong.map(at), carried: read.carried.map(moved) };
}
