import type { Localized } from "../../../language/localized";
import { type Block, blockHeadings, says, wordIn } from "./headings";
import { wordsOnly } from "./texts";

/** What a cell of the sheet holds, as far as an exercise can read it. */
export type OwnCell = string | number | boolean | null;

/** A row of a block, and where it is in the sheet, counted from 0. */
export interface BlockRow {
  readonly row: number;
  readonly cells: readonly OwnCell[];
}

/** A block of the sheet: its rows, and in which column each heading is. */
export interface FoundBlock {
  readonly header: BlockRow;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly BlockRow[];
}

/** How many of its headings make a row the header of a block. */
const leastHeadings = 3;

export const textIn = (cell: OwnCell | undefined): string =>
  cell === null || cell === undefined
    ? ""
    : typeof cell === "boolean"
      ? cell
        ? "TRUE"
        : "FALSE"
      : String(cell).trim();

const isBlank = ({ cells }: BlockRow) => cells.every((cell) => textIn(cell) === "");

/**
 * The blocks of a sheet by the headings in it, wherever they are and in whatever order their columns: a block ends where
 * the next begins. Blank rows, and rows that only explain, belong to none.
 */
export function findBlocks(cells: readonly (readonly OwnCell[])[]): ReadonlyMap<Block, FoundBlock> {
  const rows = cells.map((row, place): BlockRow => ({ row: place, cells: row }));
  const headers = rows.flatMap((row) => headerOf(row) ?? []);
  return new Map(
    headers.map(({ block, header, columns }, place) => {
      const next = headers[place + 1]?.header.row ?? rows.length;
      const inside = rows.slice(header.row + 1, next).filter((row) => !isBlank(row) && !isWordsOnly(row));
      return [block, { header, columns, rows: inside }];
    }),
  );
}

const isWordsOnly = ({ cells }: BlockRow) => {
  const [only = "", ...others] = cells.map(textIn).filter((text) => text !== "");
  return others.length === 0 && wordsOnly.some((words) => says(only, words));
};

interface Header {
  readonly block: Block;
  readonly header: BlockRow;
  readonly columns: ReadonlyMap<string, number>;
}

function headerOf(header: BlockRow): Header | null {
  for (const block of Object.keys(blockHeadings) as Block[]) {
    const headings: Readonly<Record<string, Localized>> = blockHeadings[block];
    const columns = new Map<string, number>();
    header.cells.forEach((cell, column) => {
      const key = wordIn(headings, textIn(cell));
      if (key !== undefined && !columns.has(key)) columns.set(key, column);
    });
    if (columns.size >= leastHeadings) return { block, header, columns };
  }
  return null;
}
