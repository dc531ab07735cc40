/** One figure of a table with its place in it; null where it is missing. */
export interface InputFigure {
  readonly region: string;
  readonly year: number;
  readonly sector: string;
  readonly value: number | null;
  readonly unit: string;
  readonly place: string;
}

/** A cell that should hold a figure, and does not. */
export interface WrongCell {
  readonly place: string;
  readonly text: string;
}

export interface ReadTable {
  readonly shape: "long list" | "blocks by year" | "regions by years";
  readonly figures: readonly InputFigure[];
  readonly wrong: readonly WrongCell[];
}
