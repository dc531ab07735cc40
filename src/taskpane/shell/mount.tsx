import { render } from "preact";
import { useEffect, useErrorBoundary, useState } from "preact/hooks";
import type { Language } from "../../language/localized";
import { describeError } from "../services/describe-error";
import { noMemory } from "../services/memory";
import type { PaneServices } from "../services/pane-services";
import { failureReport, type ReportContext } from "../services/report";
import { createTableLoader, type PlansOf, type TableLoader } from "../services/table-loader";
import { AddInFolderContext } from "../ui/help-link";
import { LanguageContext } from "../ui/language";
import { CrashCard } from "./crash-card";
import { Pane } from "./pane";
import { views } from "./views";

/** Shows the pane in an element that is its document's only content. Returns a function that removes it. */
export function mountPane(root: HTMLElement, services: PaneServices): () => void {
  const loader = createTableLoader(services.host, plansOf, services.memory ?? noMemory, services.onLoad);
  root.replaceChildren();
  root.classList.add("root");
  render(<Root document={root.ownerDocument} services={services} loader={loader} />, root);
  return () => {
    loader.cancel();
    render(null, root);
  };
}

const plansOf: PlansOf = async (ids, options) => {
  const { loadPlans } = await import(/* webpackChunkName: "plans" */ "../../sheets/load-plans");
  return loadPlans(ids, options);
};

interface RootProps {
  readonly document: Document;
  readonly services: PaneServices;
  readonly loader: TableLoader;
}

/** Holds the language, and a card in place of a pane that cannot be drawn. */
function Root({ document, services, loader }: RootProps) {
  const memory = services.memory ?? noMemory;
  const [language, setLanguage] = useState(memory.recall().language ?? services.language);
  const failure: unknown = useErrorBoundary()[0];
  const reportContext: ReportContext = {
    version: services.version,
    language,
    environment: services.environment ?? "",
    userAgent: document.defaultView?.navigator.userAgent ?? "",
  };
  const changeLanguage = (next: Language) => {
    setLanguage(next);
    memory.remember("language", next);
    services.onLanguage?.(next);
  };
  useEffect(
    () =>
      services.watchLanguage?.((next) => {
        // Sheets of a load that runs would be in the language before.
        loader.cancel();
        setLanguage(next);
      }),
    [services, loader],
  );
  return (
    <LanguageContext.Provider value={language}>
      {failure === undefined ? (
        <AddInFolderContext.Provider value={services.addInFolder ?? ""}>
          <Pane
            views={views}
            firstView={services.view ?? memory.recall().view}
            theme={services.theme ?? null}
            document={document}
            host={services.host}
            onLanguage={changeLanguage}
            loader={loader}
            memory={memory}
            reportContext={reportContext}
          />
        </AddInFolderContext.Provider>
      ) : (
        <CrashCard report={failureReport(describeError(failure), reportContext)} />
      )}
    </LanguageContext.Provider>
  );
}
