import type { ViewId } from "../services/destination";

/** What the frame of the pane says. A text with a value in it is a function, so that each language orders its words. */
export interface ShellTexts {
  /** Name of the list of views. */
  readonly navigation: string;
  readonly views: { readonly [View in ViewId]: ViewTexts };
  readonly crash: CrashTexts;
  readonly outside: OutsideTexts;
}

export interface ViewTexts {
  readonly title: string;
  /** A word for the navigation, in which all views share the width of a narrow pane. */
  readonly label: string;
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
