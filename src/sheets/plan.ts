/**
 * A description of a sheet to write. It knows no host: each host's writer carries it out. Rows and columns are counted
 * from 0.
 */
export interface SheetPlan {
  /** The desired name; the writer makes it unique in the workbook. */
  readonly sheetName: string;
  /** What formulas of other plans of the same load call this sheet; see `sheetReference`. */
  readonly key?: string;
  /** The cells from A1, a full rectangle. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** Width of each column in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Rows that need a height of their own, as formulas do not make their rows higher: how many lines each has room for. */
  readonly rowLines?: readonly { readonly row: number; readonly lines: number }[];
  /** Rows of an exact height, in points; see `rowLines`. */
  readonly rowHeights?: readonly { readonly row: number; readonly points: number }[];
  /** Rows one outline level down. */
  readonly outlined?: readonly OutlinedRows[];
  readonly hasNoGridLines?: true;
  readonly styles: readonly StyledRange[];
  /** Ranges that are one cell, so that a long text can wrap in more than one column. */
  readonly merged?: readonly CellRange[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly notes: readonly PlanNote[];
  readonly table: PlanTable | null;
  readonly chart: PlanChart | null;
  /** More charts than the first. */
  readonly moreCharts?: readonly PlanChart[];
  /** Present where the sheet is protected, without a password: only these cells can be changed. */
  readonly unlocked?: readonly CellRange[];
  readonly validations?: readonly PlanValidation[];
  /** Where several hold for a cell, the first one counts. */
  readonly conditions?: readonly PlanCondition[];
  readonly names?: readonly PlanName[];
  /** How it is printed; if omitted, as the host prints. */
  readonly print?: PlanPrint;
}

/** Always on A4. */
export interface PlanPrint {
  /** The first column that is printed; if omitted, A. */
  readonly left?: number;
  /** The last column that is printed; if omitted, the last of the sheet or beside its charts. */
  readonly right?: number;
  /** The last row that is printed; if omitted, the last of the sheet or below its charts. */
  readonly bottom?: number;
  /** Rows that every further page begins with. */
  readonly repeatedRows?: { readonly top: number; readonly bottom: number };
  /** If omitted, upright. */
  readonly orientation?: "portrait" | "landscape";
  /** `one wide`, if omitted: as many pages as the rows need, each with all columns. `one`: everything on one page. */
  readonly pages?: "one wide" | "one";
  /** At the bottom of each page, left of the page number. */
  readonly footer: string;
}

/** Rows from `top` to `bottom` that can be folded away. */
export interface OutlinedRows {
  readonly top: number;
  readonly bottom: number;
  /** Whether they are folded away at first. */
  readonly isClosed: boolean;
}

/** How cells look where a condition holds; see `conditionLooks`. */
export type ConditionLook =
  /** A finding, from the strongest to the weakest: no mark, and neither good nor bad. */
  | "strength-1"
  | "strength-2"
  | "strength-3"
  | "not-assessed"
  | "warning"
  /** The line of a list that applies now. */
  | "in-force"
  | "right"
  | "wrong";

/** A look that follows what cells hold: where a formula is true, or by the size of the numbers around a middle. */
export type PlanCondition =
  | {
      readonly range: CellRange;
      /** For the first cell of the range, with its leading `=`, English names and comma separators. */
      readonly formula: string;
      readonly look: ConditionLook;
    }
  | { readonly range: CellRange; readonly scale: "around"; readonly middle: number };

/**
 * One cell. A `value` that is text stays text, whatever it begins with; only `formula` (with its leading `=`,
 * English names, comma separators) is calculated. `format` is an Excel number format.
 */
export interface PlanCell {
  readonly value?: number | string | null;
  readonly formula?: string;
  readonly format?: string;
  /** The `key` of a plan of the same load, to whose sheet the text of the cell leads. */
  readonly link?: string;
  /** The cells that the formula's result fills, where that is known. */
  readonly spill?: CellRange;
}

/** A rectangle of cells, ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a range is; each writer knows how that looks in its host. */
export type CellStyle =
  | "title"
  | "header"
  | "label"
  | "source"
  | "warning"
  /** The header of a part of the sheet. */
  | "section"
  /** Running text, wrapped in its cell. */
  | "text"
  /** At the top of its row, beside running text. */
  | "top"
  /** A cell to fill in. */
  | "input"
  /** What the add-in answers, wrapped in its cell. */
  | "feedback"
  /** With a line around each cell. */
  | "boxed"
  /** Running text about a part of the sheet, in grey. */
  | "section-note"
  /** Figures that only other cells read, in grey. */
  | "workings"
  /** Leads to another sheet. */
  | "link"
  /** At some distance from the right-aligned numbers in the column before. */
  | "indented";

export interface StyledRange {
  readonly range: CellRange;
  readonly style: CellStyle;
}

/** A note (comment without a thread) on a cell. */
export interface PlanNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A native table over a range whose first row is the header. */
export interface PlanTable {
  readonly range: CellRange;
  /** The desired name; the writer makes it unique. */
  readonly name: string;
}

/** What may be entered into cells, and the texts for the user. Blank is always allowed. */
export interface PlanValidation {
  readonly range: CellRange;
  readonly rule: { readonly kind: "number" } | ListRule;
  readonly prompt: { readonly title: string; readonly text: string } | null;
  readonly refusal: { readonly title: string; readonly text: string };
}

/** One of some texts. A list of cells may be of any length, one of choices has at most 255 characters in Excel. */
export type ListRule =
  | { readonly kind: "list"; readonly choices: readonly string[] }
  | {
      readonly kind: "list";
      readonly source: {
        /** The `key` of a plan of the same load. */
        readonly sheet: string;
        /** One row or column. */
        readonly range: CellRange;
      };
    };

/** A defined name of the workbook for a range of the sheet; the writer makes it unique. */
export interface PlanName {
  readonly name: string;
  readonly range: CellRange;
  /** Whether it belongs together with others of the same load, which then get the same number; see `nameReference`. */
  readonly isOfSet?: true;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: CellRange;
  /** Whether it is there only to compare the others with, such as a line of equality. */
  readonly isComparison?: boolean;
  /** If omitted, the palette's colour of its place; a region has `regionColour` in every chart. */
  readonly colour?: string;
}

/** A native chart beside the cells. */
export interface PlanChart {
  readonly kind: "line" | "column-stacked" | "column-clustered";
  readonly title: string;
  /** One row or column of categories. */
  readonly categories: CellRange;
  readonly series: readonly ChartSeries[];
  /** The cell at which the chart's top left corner sits. */
  readonly anchor: { readonly row: number; readonly column: number };
  /** The titles of the axes, y with its unit; null where the categories say what they are. */
  readonly axes?: { readonly x: string | null; readonly y: string };
  /** In points; if omitted, `chartSize`. */
  readonly size?: { readonly width: number; readonly height: number };
  /** The number format of the value axis; if omitted, percentages for percentages. */
  readonly valueFormat?: string;
}

/** Cells that a chart is drawn from and that are written together with it, where nothing else is. */
export interface ChartCells {
  /** A row of headings and the rows below them. */
  readonly range: CellRange;
  readonly cells: readonly (readonly PlanCell[])[];
}

interface AxisLimits {
  readonly min: number;
  readonly max: number;
}

/** A chart of cells of a sheet. */
export interface CellsChart extends Omit<PlanChart, "kind"> {
  /** What of the cells is not in the sheet yet. */
  readonly points?: ChartCells;
  /** `scatter`: points; `curve`: a line over numbers. The categories are x. */
  readonly kind: PlanChart["kind"] | "scatter" | "curve";
  /** Whether both axes are shares. */
  readonly isOfShares?: boolean;
  /** Where the axes begin and end; where omitted, as the host chooses. */
  readonly limits?: { readonly x: AxisLimits; readonly y: AxisLimits };
  /** Whether a regression line goes through the first series. */
  readonly hasTrend?: boolean;
}

/** Colours behind numbers: one for those below a middle, one for those above, the stronger the farther away. */
export interface HeatMap {
  readonly kind: "heat map";
  readonly range: CellRange;
  readonly middle: number;
}

/** The range that the plan's cells fill, with what they are merged with. */
export function planRange({ cells, merged = [] }: SheetPlan): CellRange {
  const right = Math.max((cells[0]?.length ?? 1) - 1, ...merged.map((range) => range.right));
  return { top: 0, left: 0, bottom: cells.length - 1, right };
}
