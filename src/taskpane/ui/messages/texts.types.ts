/** What the messages of every view say. */
export interface MessageTexts {
  /** Name of the button that closes a message. */
  readonly close: string;
  /** While a part of the pane is being fetched. */
  readonly fetching: string;
  /** When a part of the pane could not be fetched. */
  readonly viewMissing: string;
  readonly tryAgain: string;
  readonly workbook: WorkbookTexts;
  readonly failures: { readonly [Reason in FailureReason]: FailureTexts };
  readonly report: ReportTexts;
}

/** Why nothing was written; the reasons of the workbook, and a fault of our own. */
export type FailureReason = "protected" | "editing" | "cancelled" | "unsupported" | "host" | "unexpected";

/** About the workbook after an attempt to change it. */
export interface WorkbookTexts {
  readonly place: (sheet: string, address: string) => string;
  readonly missing: (sheet: string) => string;
  readonly unreachable: string;
  readonly nothingChanged: string;
  readonly changeUnknown: string;
  readonly leftovers: (sheets: readonly string[]) => string;
  /** New sheets that were not removed, because something was typed into them. */
  readonly kept: (sheets: readonly string[]) => string;
  readonly nothingElse: string;
  readonly retry: string;
}

export interface FailureTexts {
  readonly happened: string;
  readonly advice: string;
}

export interface ReportTexts {
  readonly title: string;
  readonly copy: string;
  readonly copied: string;
  /** When the browser does not let the page copy: the text is selected. */
  readonly copyByHand: string;
}
