import type { NamedSide } from "../../sheets/own-table/side-of-names";
import type { Side } from "../../sheets/own-table/table-cell";
import type { TotalLine } from "../../sheets/own-table/totals/find-totals";
import type { ObstacleTexts } from "../formula/obstacle";
import type { InsertionKind } from "./session";

/** The wizard that puts a function into a cell. */
export interface WizardTexts {
  readonly newFormula: string;
  readonly changing: (place: string) => string;
  /** Of a formula in which more is computed than the call that is changed. */
  readonly partOnly: (call: string) => string;
  readonly back: (name: string) => string;
  readonly allFunctions: string;
  readonly noCall: string;
  /** Of a function that there is not, before the button that puts another in its place. */
  readonly didYouMean: (name: string) => string;
  readonly useInstead: (name: string) => string;
  /** Of a formula with several calls. */
  readonly whichCall: string;
  readonly busy: string;
  readonly optional: string;
  readonly omitted: string;
  /** Of a choice whose default depends on the other arguments. */
  readonly byInput: string;
  readonly someCells: string;
  /** The button that fills in the selected range, and its full name. */
  readonly useSelection: (address: string) => string;
  readonly useSelectionFor: (address: string, argument: string) => string;
  readonly nothingSelected: string;
  readonly inputHint: string;
  readonly unreadable: string;
  readonly asText: (text: string) => string;
  /** What was read for an argument. */
  readonly read: (rows: number, columns: number) => string;
  readonly oneValue: string;
  readonly calculated: (name: string) => string;
  readonly constants: string;
  readonly together: string;
  readonly more: string;
  readonly textCells: (count: number, place: string, shown: string) => string;
  readonly blankCells: (count: number) => string;
  readonly errorCells: (count: number, place: string, shown: string) => string;
  readonly severalCells: string;
  /** Of weights that are distances. */
  readonly distances: string;
  readonly headers: { readonly row: string; readonly column: string; readonly both: string };
  readonly withoutHeaders: (address: string) => string;
  /** The button that opens the page which makes numbers of text. */
  readonly clean: (address: string) => string;
  readonly dealt: DealtTexts;
  readonly orientation: OrientationTexts;
  readonly totals: TotalTexts;
  readonly leaveOutErrors: (side: Side, lines: number) => string;
  readonly obstacles: ObstacleTexts;
  readonly paper: PaperTexts;
  /** The choice of the result of another formula. */
  readonly results: {
    readonly title: string;
    readonly titleFor: (argument: string) => string;
    readonly none: string;
    readonly result: (name: string, place: string, rows: number, columns: number) => string;
  };
  readonly labels: {
    readonly withLabels: string;
    /** Where they are. */
    readonly rows: (address: string) => string;
    readonly columns: (address: string) => string;
  };
  readonly pictures: PictureTexts;
  readonly result: string;
  /** With what of it is not shown. */
  readonly resultBut: (left: string) => string;
  readonly fillIn: (names: readonly string[]) => string;
  readonly cannotPreview: string;
  readonly fills: (rows: number, columns: number, address: string) => string;
  readonly gives: (code: string) => string;
  readonly rowsLeft: (rows: number, columns: number) => string;
  readonly formula: string;
  readonly place: string;
  readonly placeHint: string;
  readonly noPlace: string;
  readonly useActive: (address: string) => string;
  readonly kind: string;
  readonly kinds: { readonly [Kind in InsertionKind]: string };
  readonly kindHints: { readonly [Kind in InsertionKind]: string };
  readonly insert: (address: string) => string;
  readonly change: (address: string) => string;
  /** The same once it is done, until something is changed. */
  readonly inserted: (address: string) => string;
  readonly changed: (address: string) => string;
  readonly fillInFirst: (argument: string) => string;
  readonly correctFirst: (argument: string) => string;
  /** Optional arguments that are folded. */
  readonly options: (count: number) => string;
  readonly explain: string;
  readonly coversSources: string;
  readonly occupied: (count: number, address: string) => string;
  readonly placeRight: string;
  readonly replace: string;
  readonly chooseOther: string;
  readonly done: (place: string) => string;
  /** Selects the cells in the sheet. */
  readonly goTo: (address: string) => string;
  readonly failures: { readonly [Reason in "protected" | "editing" | "host"]: string };
}

/** About a selection of several columns that was dealt out to the arguments. */
export interface DealtTexts {
  readonly part: (address: string, argument: string) => string;
  readonly apart: (parts: readonly string[]) => string;
  readonly unused: (addresses: readonly string[]) => string;
  readonly together: (address: string, argument: string) => string;
  /** The buttons: exchange, all in the first argument, and back. */
  readonly swap: string;
  readonly putTogether: (argument: string) => string;
  readonly dealOut: string;
}

/** About how a table lies. */
export interface OrientationTexts {
  /** `because` is the argument that says so; without it a single column is read. */
  readonly read: (rows: NamedSide | null, because: string | null) => string;
  readonly turn: (rows: NamedSide) => string;
  /** Why a word is proposed. */
  readonly by: { readonly [Why in "row" | "years"]: (word: string) => string };
  readonly use: (argument: string, text: string) => string;
}

/** About rows and columns of a range that are totals. */
export interface TotalTexts {
  readonly says: (place: string, side: Side, total: TotalLine) => string;
  readonly leaveOut: string;
  readonly leaveOutOf: (places: string) => string;
  /** The button that makes a total the argument that holds the whole area. */
  readonly useAs: (argument: string) => string;
}

/** Pictures of an inserted result. */
export interface PictureTexts {
  readonly chart: string;
  readonly heatMap: string;
  /** What was done. */
  readonly chartInserted: string;
  readonly heatMapAdded: string;
  readonly failed: string;
  readonly lorenz: { readonly title: string; readonly equality: string; readonly x: string; readonly y: string };
  readonly density: { readonly title: string; readonly x: string; readonly y: string };
  readonly outlines: {
    readonly title: string;
    readonly x: string;
    readonly y: string;
    readonly year: (number: number) => string;
  };
  readonly sigma: string;
  readonly moran: { readonly title: string; readonly x: string; readonly y: string };
  readonly shiftShare: { readonly title: string; readonly parts: Readonly<Record<string, string>> };
  readonly convergence: PointTexts;
  readonly rankSize: { readonly usual: PointTexts; readonly reverse: PointTexts };
}

/** Of a chart whose points are written beside it; two of the headings name the axes. */
export interface PointTexts {
  readonly title: string;
  readonly headings: readonly string[];
}

export interface PaperTexts {
  readonly title: string;
  readonly layout: string;
  readonly layouts: {
    readonly "regions-sectors": string;
    readonly "regions-years": string;
    readonly regions: string;
    readonly "sectors-years": string;
    readonly "nation-sectors": string;
  };
  readonly year: string;
  readonly measure: string;
  readonly region: string;
  readonly use: string;
}
