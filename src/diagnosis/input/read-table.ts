/** One figure of a table with its place in it; null where it is missing. */
export interface InputFigure {
  readonly region: string;
  readonly year: number;
  readonly sector: string;
  readonly value: number | null;
  readonly unit: string;
  readonly place: string;
  /** Whether its cell holds something else than a figure, which is said of the cell. */
  readonly isWrong?: true;
  /** Whether its name or year was carried down from the cell above. */
  readonly isCarried?: true;
}

/** What a cell should hold. */
export type Needed = "number" | "year" | "region" | "sector" | "heading" | "title";

/** A cell that should hold a figure or a name, and does not. */
export interface WrongCell {
  readonly place: string;
  /** What it holds; empty where it is blank. */
  readonly text: string;
  readonly needed: Needed;
  /** Of a figure, so that only those of the years that are used count. */
  readonly year?: number;
}

export interface ReadTable {
  readonly figures: readonly InputFigure[];
  readonly wrong: readonly WrongCell[];
  /** Places whose name or year was carried down from the cell above. */
  readonly carried: readonly string[];
  /** Columns with figures that belong to no year and sector, by their headings. */
  readonly unread: readonly string[];
}
