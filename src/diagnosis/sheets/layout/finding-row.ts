import { Block, type SheetKey } from "../block";

/** What a verdict is tested against, in the order of the columns; the first is the verdict itself. */
export const tests = ["as is", "lower", "higher", "without first", "without last", "other"] as const;

export type Test = (typeof tests)[number];

/** The columns of the findings. */
export const columns = {
  rule: 0,
  word: 1,
  sentence: 2,
  holds: 3,
  figure: 4,
  outcome: 5,
  tests: 6,
  statistic: 11,
  reason: 12,
  first: 13,
  second: 13 + tests.length,
  count: 13 + 2 * tests.length,
} as const;

/** How many of the columns are beside the findings; the others are among the workings. */
export const besides = columns.statistic;

/** A row of the findings and the cells in it. */
export class FindingRow {
  constructor(
    readonly sheet: SheetKey,
    readonly row: number,
    /** The cells among the workings. */
    private readonly below: Block,
  ) {}

  /** The cell of a column. */
  cell(column: number): Block {
    return column < besides
      ? new Block(this.sheet, this.row, column, 1, 1)
      : new Block(this.sheet, this.below.top, this.below.left + column - besides, 1, 1);
  }

  get word(): string {
    return this.at(columns.word);
  }

  get sentence(): string {
    return this.at(columns.sentence);
  }

  get holds(): string {
    return this.at(columns.holds);
  }

  get figure(): string {
    return this.at(columns.figure);
  }

  get outcome(): string {
    return this.at(columns.outcome);
  }

  get statistic(): string {
    return this.at(columns.statistic);
  }

  get reason(): string {
    return this.at(columns.reason);
  }

  /** The outcome of a test. */
  tested(test: Test): string {
    return this.at(columns.outcome + tests.indexOf(test));
  }

  /** The figure, or the first of two, of a test. */
  first(test: Test): string {
    return this.at(columns.first + tests.indexOf(test));
  }

  second(test: Test): string {
    return this.at(columns.second + tests.indexOf(test));
  }

  private at(column: number): string {
    return this.cell(column).all;
  }
}
