import type { FunctionComponent } from "preact";
import type { Dictionary } from "../locales/dictionary";
import type { PaneMemory } from "./memory";
import type { ReportContext } from "./report";
import type { TableLoader } from "./tables/table-loader";

/** What every view gets. */
export interface ViewProps {
  readonly loader: TableLoader;
  readonly memory: PaneMemory;
  readonly reportContext: ReportContext;
}

/** One screen of the pane. */
export interface View {
  readonly id: string;
  readonly title: (texts: Dictionary) => string;
  readonly Content: FunctionComponent<ViewProps>;
}
