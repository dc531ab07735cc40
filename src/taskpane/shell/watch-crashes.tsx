import { render } from "preact";
import { languageOf } from "../../language/localized";
import { describeError } from "../services/describe-error";
import { failureReport, type ReportContext } from "../services/report";
import { LanguageContext } from "../ui/language";
import { CrashCard } from "./crash-card";

/** The first failures are the most useful: what follows is often their endless consequence. */
const mostReported = 5;

export interface CrashWatch {
  /** For a failure that cannot be told from those of other scripts, such as one that office.js passes on. */
  readonly show: (failure: unknown) => void;
  readonly stop: () => void;
}

/**
 * Shows a card above the page, in the page's language, with all errors and rejections of our own scripts that nothing
 * else has caught; office.js and the browser have some of theirs, which harm nothing here. `context` is asked only
 * then, as it may be known late.
 */
export function watchCrashes(window: Window, context: () => Omit<ReportContext, "language">): CrashWatch {
  const place = window.document.createElement("div");
  place.className = "crash";
  let failures: readonly string[] = [];

  const isOurs = (failure: unknown) => describeError(failure).includes(`${window.location.origin}/`);
  const close = () => {
    failures = [];
    render(null, place);
    place.remove();
  };
  const show = (failure: unknown) => {
    failures = [...failures, describeError(failure)].slice(0, mostReported);
    if (!place.isConnected) window.document.body.prepend(place);
    const language = languageOf(window.document.documentElement.lang);
    render(
      <LanguageContext.Provider value={language}>
        <CrashCard report={failureReport(failures.join("\n\n"), { ...context(), language })} onClose={close} />
      </LanguageContext.Provider>,
      place,
    );
  };
  const onError = (event: ErrorEvent) => {
    const failure: unknown = event.error ?? `${event.message} (${event.filename}:${event.lineno})`;
    if (isOurs(failure)) show(failure);
  };
  const onRejection = (event: PromiseRejectionEvent) => {
    if (isOurs(event.reason)) show(event.reason);
  };

  window.addEventListener("error", onError);
  window.addEventListener("unhandledrejection", onRejection);
  return {
    show,
    stop: () => {
      window.removeEventListener("error", onError);
      window.removeEventListener("unhandledrejection", onRejection);
      close();
    },
  };
}
