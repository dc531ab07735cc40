import type { WorkbookHost } from "../../hosts/host";
import type { Language } from "../../language/localized";
import type { ViewId } from "./destination";
import type { PaneMemory } from "./memory";
import type { Theme } from "./theme";

/** What a host gives the pane. */
export interface PaneServices {
  readonly host: WorkbookHost;
  /** The language to begin with, unless the user has chosen another before. */
  readonly language: Language;
  /** The host's theme; left out or null, the system's is followed. */
  readonly theme?: Theme | null;
  readonly version: string;
  /** Where the add-in's help pages lie, seen from the page, with a slash at its end; left out, beside it. */
  readonly addInFolder?: string;
  /** The host and its version, for reports. */
  readonly environment?: string;
  /** Left out, nothing is remembered from one time to the next. */
  readonly memory?: PaneMemory;
  /** The view to begin with; left out, the one that was last used. */
  readonly view?: ViewId | null;
  /** Called when the user changes the pane's language. */
  readonly onLanguage?: (language: Language) => void;
}
