import { highestOf } from "../../core/numeric/vectors";
import type { CellValue } from "../../hosts/cells";
import type { CellRows } from "./engine";
import type { Arrangement } from "./expression";

const notAvailable: CellValue = { code: "#N/A", message: null };

/** What Excel's VSTACK, HSTACK and TRANSPOSE do; where blocks differ in size the gaps are `#N/A`. */
export function arrange(how: Arrangement, blocks: readonly CellRows[]): CellRows {
  switch (how) {
    case "TRANSPOSE":
      return transposed(blocks[0] ?? []);
    case "VSTACK":
      return stacked(blocks);
    case "HSTACK":
      return transposed(stacked(blocks.map(transposed)));
  }
}

const width = (rows: CellRows) => Math.max(0, highestOf(rows.map((row) => row.length)));

function transposed(rows: CellRows): CellRows {
  return Array.from({ length: width(rows) }, (_, column) => rows.map((row) => row[column] ?? null));
}

function stacked(blocks: readonly CellRows[]): CellRows {
  const widest = Math.max(0, highestOf(blocks.map(width)));
  return blocks.flatMap((rows) =>
    rows.map((row) =>
      Array.from({ length: widest }, (_, column) => (column < row.length ? (row[column] ?? null) : notAvailable)),
    ),
  );
}
