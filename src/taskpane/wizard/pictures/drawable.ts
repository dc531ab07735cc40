import type { ResultForm } from "../../../functions/result-form";
import type { CellRange, CellsChart, HeatMap } from "../../../sheets/plan";
import type { CellRows } from "../../formula/engine";
import type { Reading } from "../../formula/evaluate";
import type { Place } from "../../formula/reference-text";
import type { ResultSize } from "../result-size";
import type { PictureTexts } from "../texts.types";

/** A picture and the sheet that it is for. */
export interface Drawable {
  readonly sheet: string;
  readonly picture: CellsChart | HeatMap;
  /** Cells that may hold names for the chart's categories; which they do where all of them are texts. */
  readonly names?: CellRange;
}

export interface DrawableRequest {
  readonly form: ResultForm;
  /** The chosen words of the call. */
  readonly words: readonly string[];
  /** What the call reads, its first argument first. */
  readonly readings: readonly Reading[];
  /** The cells as they were inserted, and where. */
  readonly rows: CellRows;
  readonly place: Place;
  readonly size: ResultSize;
  readonly texts: PictureTexts;
}
