import type { WorkbookHost } from "../../hosts/host";
import type { Language } from "../../language/localized";
import { browserMemory } from "../../taskpane/services/memory";
import type { PaneServices } from "../../taskpane/services/pane-services";
import { addInFolder } from "../functions-bridge";

/** What the page provides to the pane in its frame, as `window.parent.demoPane`. */
export interface DemoPane {
  readonly services: () => PaneServices;
  /** Moves the focus from the pane to the grid. */
  readonly leave: () => void;
}

declare global {
  interface Window {
    demoPane?: DemoPane;
  }
}

export interface DemoPaneSources {
  readonly host: WorkbookHost;
  readonly language: () => Language;
  readonly onLanguage: (language: Language) => void;
  readonly watchLanguage: (listener: (language: Language) => void) => () => void;
  readonly version: string;
  readonly environment: string;
  readonly onLoad: (load: Promise<void>) => void;
}

/** The services as they are when the pane starts. The page has a language of its own, so the pane remembers none. */
export function paneServices(sources: DemoPaneSources): PaneServices {
  const { host, language, onLanguage, watchLanguage, version, environment, onLoad } = sources;
  const stored = browserMemory(() => localStorage, "jjj-demo.");
  return {
    host,
    language: language(),
    version,
    addInFolder,
    environment,
    onLanguage,
    watchLanguage,
    onLoad,
    memory: {
      recall: () => ({ ...stored.recall(), language: null }),
      remember: (key, value) => {
        if (key !== "language") stored.remember(key, value);
      },
    },
  };
}
