import type { ComponentChildren } from "preact";
import { useErrorBoundary } from "preact/hooks";
import { describeError } from "../services/describe-error";
import { failureReport, type ReportContext } from "../services/report";
import type { View, ViewProps } from "../services/view-props";
import { useLoaded } from "../ui/hooks/use-loaded";
import { Message } from "../ui/messages/message";
import { ReportBox } from "../ui/messages/report-box";
import { CrashCard } from "./crash-card";
import { useTexts } from "./texts";

/** A view, whose code is fetched when it is first shown. One that cannot be drawn leaves the others as they are. */
export function ViewHolder({ view, ...props }: ViewProps & { readonly view: View }) {
  const [failure, resetFailure] = useErrorBoundary() as [unknown, () => void];
  if (failure !== undefined)
    return (
      <div class="scroll">
        <CrashCard report={failureReport(describeError(failure), props.reportContext)} onClose={resetFailure} />
      </div>
    );
  return (
    <WhenLoaded load={view.load} reportContext={props.reportContext}>
      {(Content) => <Content {...props} />}
    </WhenLoaded>
  );
}

export interface WhenLoadedProps<Value> {
  /** Another function fetches anew. */
  readonly load: () => Promise<Value>;
  readonly reportContext: ReportContext;
  readonly children: (value: Value) => ComponentChildren;
}

/** Shows what needs a part of the pane that is fetched; in its place, that it is on its way or could not be fetched. */
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

/** Says so only after a moment: most parts come at once. */
function Fetching() {
  const texts = useTexts().pane;
  return (
    <p class="fetching" role="status">
      {texts.fetching}
    </p>
  );
}

function Missing({ report, onRetry }: { readonly report: string; readonly onRetry: () => void }) {
  const texts = useTexts().pane;
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
