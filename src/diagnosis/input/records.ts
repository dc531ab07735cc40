import type { InputRows } from "./cells";
import { longList } from "./long-list";
import { blocks } from "./blocks";

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

/** The figures of a table in the first of the known shapes that fits; null where none does. */
export function readRecords(rows: InputRows): ReadTable | null {
  return longList(rows) ?? blocks(rows);
}
