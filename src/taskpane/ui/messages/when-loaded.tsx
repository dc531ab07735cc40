import type { ComponentChildren } from "preact";
import { describeError } from "../../services/describe-error";
import { failureReport, type ReportContext } from "../../services/report";
import { useLoaded } from "../hooks/use-loaded";
import { useTextsOf } from "../language";
import { Message } from "./message";
import { ReportBox } from "./report-box";
import { messageTexts } from "./texts";

export interface WhenLoadedProps<Value> {
  /** Another function fetches again. */
  readonly load: () => Promise<Value>;
  readonly reportContext: ReportContext;
  readonly children: (value: Value) => ComponentChildren;
}

/** Shows what needs a part of the pane that is fetched; meanwhile that it is being fetched, or that it could not be. */
export function WhenLoaded<Value>({ load, reportContext, children }: WhenLoadedProps<Value>) {
  const [loaded, retry] = useLoaded(load);
  if (loaded.kind === "there") return <>{children(loaded.value)}</>;
  if (loaded.kind === "fetching") return <Fetching />;
  return (
    <div class="scroll">
      <Missing report={failureReport(describeError(loaded.error), reportContext)} onRetry={retry} />
    </div>
  );
}

/** Appears only after a moment: most parts are there at once. */
function Fetching() {
  const texts = useTextsOf(messageTexts);
  return (
    <p class="fetching" role="status">
      {texts.fetching}
    </p>
  );
}

function Missing({ report, onRetry }: { readonly report: string; readonly onRetry: () => void }) {
  const texts = useTextsOf(messageTexts);
  return (
    <section role="alert">
      <Message kind="failed">
        <p>{texts.viewMissing}</p>
        <p class="row">
          <button type="button" class="button" onClick={onRetry}>
            {texts.tryAgain}
          </button>
        </p>
        <ReportBox report={report} />
      </Message>
    </section>
  );
}
