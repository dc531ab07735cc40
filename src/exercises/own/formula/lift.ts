import { failure } from "./failure";
import { columnsOf, type Scalar, type Table } from "./values";

/** Counts the cells that a formula computes, so that none runs for long. */
export interface Budget {
  spend(cells: number): void;
}

/** A budget of a number of cells. */
export function budgetOf(cells: number): Budget {
  let left = cells;
  return {
    spend(count) {
      left -= count;
      if (left < 0) throw failure("the formula computes too many cells", "公式计算的单元格过多");
    },
  };
}

/**
 * Computes cell by cell. Like in Excel, a single value, row or column is repeated to the size of the others; elsewhere
 * sizes must agree.
 */
export function lift(compute: (...cells: Scalar[]) => Scalar, tables: readonly Table[], budget: Budget): Table {
  const rows = common(tables.map((table) => table.length));
  const columns = common(tables.map(columnsOf));
  budget.spend(rows * columns);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) =>
      compute(
        ...tables.map((table) => table[table.length === 1 ? 0 : row]?.[columnsOf(table) === 1 ? 0 : column] ?? null),
      ),
    ),
  );
}

function common(lengths: readonly number[]): number {
  const most = Math.max(1, ...lengths);
  if (lengths.some((length) => length !== 1 && length !== most))
    throw failure(
      `ranges of different sizes cannot be combined: ${lengths.join(" and ")} rows or columns`,
      `大小不同的区域不能一起运算：行数或列数为 ${lengths.join(" 与 ")}`,
    );
  return most;
}
