import type { WorkbookHost } from "../../hosts/host";
import type { Language } from "../../language/localized";
import type { Destination, ViewId } from "./destination";
import type { PaneMemory } from "./memory";
import type { ReportContext } from "./report";
import type { TableLoader } from "./table-loader";
import type { AppearanceChoice } from "./theme";

/** What every view gets. */
export interface ViewProps {
  readonly host: WorkbookHost;
  readonly loader: TableLoader;
  readonly memory: PaneMemory;
  readonly reportContext: ReportContext;
  readonly appearance: AppearanceChoice;
  /** Changes the language of the whole pane, and remembers it. */
  readonly onLanguage: (language: Language) => void;
  /** Whether the view is the one shown. */
  readonly isShown: boolean;
  /** Where the user was last sent within this view; a new object each time. Null when the view was opened by its name. */
  readonly destination: Destination | null;
  /** The available views: `go` to another does nothing. */
  readonly viewIds: readonly ViewId[];
  /** Shows the welcome of the first visit again. */
  readonly onWelcome: () => void;
  /** Shows a view. */
  readonly go: (destination: Destination) => void;
}
