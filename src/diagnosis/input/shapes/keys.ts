import { type InputCell, type InputRows, textOf } from "../cells";
import { isTotalName } from "../headings";
import { folded } from "../names";

/** What names a figure. */
export type Key = "region" | "year" | "sector";

/** The columns of the keys that stand in rows. */
export type KeyColumns = Partial<Readonly<Record<Key, number>>>;

type KeyCells = Partial<Record<Key, InputCell>>;

/** The keys of a row, and which of them were carried down. */
export interface RowKeys {
  readonly cells: Readonly<KeyCells>;
  readonly carried: readonly Key[];
}

const keys: readonly Key[] = ["region", "year", "sector"];

/** Of a column of merged cells at least this part is blank; fewer are faults. */
const leastBlank = 0.25;

/**
 * Reads the keys of rows, one below the other. Of merged cells only the first holds something, so a blank one below it is
 * taken for the same: where a key further right says what the row is of, and no merged key further left changes.
 */
export function keyReader(rows: InputRows, columns: KeyColumns): (row: readonly InputCell[]) => RowKeys {
  const placed = keys.flatMap((key) => {
    const column = columns[key];
    return column === undefined ? [] : [{ key, column }];
  });
  const blanks = (column: number) => rows.filter((row) => textOf(row[column]) === "").length;
  const merged = placed.filter(({ column }) => blanks(column) >= leastBlank * rows.length && blanks(column) > 0);
  let before: KeyCells = {};
  return (row) => {
    const filled = placed.filter(({ column }) => textOf(row[column]) !== "");
    const isWhole = filled.length === placed.length;
    const isTotal = !isWhole && filled.some(({ key, column }) => key !== "year" && isTotalName(textOf(row[column])));
    const begins = isWhole
      ? []
      : merged.filter((one) => filled.includes(one) && folded(row[one.column]) !== folded(before[one.key]));
    const isMerged = (key: Key, column: number) =>
      before[key] !== undefined &&
      !isTotal &&
      merged.some((one) => one.key === key) &&
      filled.some((one) => one.column > column || !merged.includes(one)) &&
      !begins.some((one) => one.column < column);
    const cells: KeyCells = {};
    const carried: Key[] = [];
    for (const { key, column } of placed) {
      if (textOf(row[column]) !== "") cells[key] = row[column] ?? null;
      else if (isMerged(key, column)) {
        cells[key] = before[key] ?? null;
        carried.push(key);
      }
    }
    before = { ...before, ...cells };
    return { cells, carried };
  };
}
