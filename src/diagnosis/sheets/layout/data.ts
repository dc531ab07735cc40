import { Block, Table } from "../block";
import type { Shape } from "./shape";
import { Stack } from "./stack";

const sheet = "diagnosis-data";

/** The figures of one year. */
export interface YearBlock {
  readonly year: Block;
  /** Regions × sectors. */
  readonly figures: Table;
  /** The total of each region. */
  readonly totals: Block;
  /** The sums over the regions, by sector and in total. */
  readonly together: Block;
  /** What the regions are measured against, by sector and in total. */
  readonly against: Block;
}

/** Checks are in one column, beside all tables. */
const checkColumn = ({ sectors, years }: Shape) => Math.max(sectors, years) + 3;

function yearBlock(top: number, { regions, sectors }: Shape): YearBlock {
  const below = top + 1 + regions;
  return {
    year: new Block(sheet, top, 0, 1, 1),
    figures: new Table(sheet, top + 1, 1, regions, sectors),
    totals: new Block(sheet, top + 1, sectors + 1, regions, 1),
    together: new Block(sheet, below, 1, 1, sectors + 1),
    against: new Block(sheet, below + 1, 1, 1, sectors + 1),
  };
}

/** Where everything is on the sheet of the figures. */
export function dataLayout(shape: Shape) {
  const { regions, sectors, years, levels } = shape;
  const line = (row: number) => new Block(sheet, row, 1, 1, 1);
  const first = 9;
  const height = regions + 4;
  const stack = new Stack(sheet, first + years * height);
  const tables = {
    levels: stack.tableIf(levels !== null, regions, years),
    perUsd: shape.hasDollars ? stack.lines(1, 1, 1) : null,
    policyYears: stack.tableIf(shape.policyYears > 0, shape.policyYears, 1),
    exchanges: stack.tableIf(shape.exchanges > 0, shape.exchanges, 3),
    pressure: stack.tableIf(shape.hasPressure, regions, years),
    employment: stack.tableIf(shape.hasEmployment, regions + 1, sectors),
    guards: stack.tableIf(shape.guards > 0, shape.guards, 1),
  };
  return {
    ...tables,
    title: new Block(sheet, 0, 0, 1, 1),
    source: new Block(sheet, 1, 0, 1, 1),
    unchanged: new Block(sheet, 2, 0, 1, 1),
    /** 1 where the source is another than when it was copied. */
    sourceChanged: new Block(sheet, 2, checkColumn(shape), 1, 1),
    /** What the figures are, where that is to be said. */
    remark: new Block(sheet, 8, 0, 1, 1),
    kinds: new Block(sheet, 3, 1, 1, sectors),
    measured: line(4),
    levelName: line(5),
    unit: line(6),
    unitNote: line(7),
    years: Array.from({ length: years }, (_, year) => yearBlock(first + year * height, shape)),
    /** 1 where the rows of a table are in another order than in the first block. */
    orderOf: (table: Table) => new Block(sheet, table.top - 1, checkColumn(shape), 1, 1),
    /** Whether a figure of a table was changed in the report. */
    changedOf: (table: Table) => new Block(sheet, table.top, checkColumn(shape), 1, 1),
    /** All checks. */
    checks: new Block(sheet, first, checkColumn(shape), stack.row - first, 1),
  };
}
