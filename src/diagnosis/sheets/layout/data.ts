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
  /** 1 where the rows stand in another order than in the first block. */
  readonly order: Block;
}

function yearBlock(top: number, { regions, sectors }: Shape): YearBlock {
  const below = top + 1 + regions;
  return {
    year: new Block(sheet, top, 0, 1, 1),
    figures: new Table(sheet, top + 1, 1, regions, sectors),
    totals: new Block(sheet, top + 1, sectors + 1, regions, 1),
    together: new Block(sheet, below, 1, 1, sectors + 1),
    against: new Block(sheet, below + 1, 1, 1, sectors + 1),
    order: new Block(sheet, top, sectors + 3, 1, 1),
  };
}

/** Where everything is on the sheet of the figures. */
export function dataLayout(shape: Shape) {
  const { regions, sectors, years, levels } = shape;
  const line = (row: number) => new Block(sheet, row, 1, 1, 1);
  const first = 9;
  const height = regions + 4;
  const stack = new Stack(sheet, first + years * height);
  return {
    title: new Block(sheet, 0, 0, 1, 1),
    source: new Block(sheet, 1, 0, 1, 1),
    unchanged: new Block(sheet, 2, 0, 1, 1),
    kinds: new Block(sheet, 3, 1, 1, sectors),
    measured: line(4),
    levelName: line(5),
    unit: line(6),
    unitNote: line(7),
    years: Array.from({ length: years }, (_, year) => yearBlock(first + year * height, shape)),
    levels: stack.tableIf(levels !== null, regions, years),
    perUsd: shape.hasDollars ? stack.lines(1, 1, 1) : null,
    policyYears: stack.tableIf(shape.policyYears > 0, shape.policyYears, 1),
    exchanges: stack.tableIf(shape.exchanges > 0, shape.exchanges, 3),
    pressure: stack.tableIf(shape.hasPressure, regions, years),
    employment: stack.tableIf(shape.hasEmployment, regions + 1, sectors),
    guards: stack.tableIf(shape.guards > 0, shape.guards, 1),
  };
}
