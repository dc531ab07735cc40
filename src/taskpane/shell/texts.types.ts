/**
 * Every text of the pane that is not data, in one language. A text with a value in it is a function, so that each
 * language orders its words and counts its plurals itself.
 */
export interface Dictionary {
  readonly pane: PaneTexts;
  readonly views: { readonly [View in "functions" | "tables" | "explain" | "exercises" | "settings"]: ViewTexts };
  readonly welcome: WelcomeTexts;
  readonly workbook: WorkbookTexts;
  readonly failures: { readonly [Reason in FailureReason]: FailureTexts };
  readonly report: ReportTexts;
  readonly crash: CrashTexts;
  readonly outside: OutsideTexts;
}

/** Why nothing was written; the reasons of the workbook, and a fault of our own. */
export type FailureReason = "protected" | "editing" | "cancelled" | "unsupported" | "host" | "unexpected";

export interface PaneTexts {
  /** Name of the list of views. */
  readonly views: string;
  /** Name of the button that takes a message away. */
  readonly close: string;
  /** While the code of a view is on its way. */
  readonly fetching: string;
  /** When the code of a view could not be fetched. */
  readonly viewMissing: string;
  readonly tryAgain: string;
}

export interface ViewTexts {
  readonly title: string;
  /** A word for the navigation, in which all views share the width of a narrow pane. */
  readonly label: string;
}

/** What the add-in is, and the one thing to do first. */
export interface WelcomeTexts {
  readonly title: string;
  readonly text: string;
  readonly action: string;
}

/** What is said of the workbook after an attempt to change it. */
export interface WorkbookTexts {
  readonly place: (sheet: string, address: string) => string;
  readonly gone: (sheet: string) => string;
  readonly unreachable: string;
  readonly nothingChanged: string;
  readonly changeUnknown: string;
  readonly leftovers: (sheets: readonly string[]) => string;
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

export interface CrashTexts {
  readonly title: string;
  readonly explanation: string;
  readonly reload: string;
}

export interface OutsideTexts {
  readonly title: string;
  readonly explanation: string;
  readonly steps: readonly string[];
  /** When office.js is missing, which may also happen inside Excel. */
  readonly libraryMissing: string;
}
