import type { WorkbookHost } from "../../hosts/host";
import type { Language } from "../../language/localized";
import type { ViewId } from "./destination";
import type { PaneMemory } from "./memory";
import type { Theme } from "./theme";

/** What a host provides to the pane. */
export interface PaneServices {
  readonly host: WorkbookHost;
  /** The language to begin with, unless the user has chosen another before. */
  readonly language: Language;
  /** The host's theme; if omitted or null, the system's applies. */
  readonly theme?: Theme | null;
  readonly version: string;
  /**
   * The folder of the add-in's help pages, relative to the page, with a slash at its end; if omitted, the page's own.
   */
  readonly addInFolder?: string;
  /** The host and its version, for reports. */
  readonly environment?: string;
  /** If omitted, nothing is remembered from one session to the next. */
  readonly memory?: PaneMemory;
  /** The view to begin with; if omitted, the one that was last used. */
  readonly view?: ViewId | null;
  /** Called when the user changes the pane's language. */
  readonly onLanguage?: (language: Language) => void;
  /** Calls `listener` when the language is changed outside the pane, until the returned function is called. */
  readonly watchLanguage?: (listener: (language: Language) => void) => () => void;
  /** Called with each load of tables as it begins; the promise ends with it. */
  readonly onLoad?: (load: Promise<void>) => void;
}
