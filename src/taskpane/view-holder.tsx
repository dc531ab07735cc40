import type { FunctionComponent } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { describeError } from "./describe-error";
import { Message } from "./message";
import { failureReport } from "./report";
import { ReportBox } from "./report-box";
import { useTexts } from "./texts";
import type { View, ViewProps } from "./view";

type Fetched =
  | { readonly kind: "fetching" }
  | { readonly kind: "there"; readonly Content: FunctionComponent<ViewProps> }
  | { readonly kind: "failed"; readonly error: unknown };

/** A view, whose code is fetched when it is first shown. */
export function ViewHolder({ view, ...props }: ViewProps & { readonly view: View }) {
  const [fetched, setFetched] = useState<Fetched>({ kind: "fetching" });
  const [attempt, setAttempt] = useState(1);
  useLayoutEffect(() => {
    let isWanted = true;
    setFetched({ kind: "fetching" });
    view
      .load()
      .then(
        (Content): Fetched => ({ kind: "there", Content }),
        (error: unknown): Fetched => ({ kind: "failed", error }),
      )
      .then((next) => {
        if (isWanted) setFetched(next);
      })
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [view, attempt]);

  if (fetched.kind === "there") return <fetched.Content {...props} />;
  if (fetched.kind === "fetching") return <Fetching />;
  return (
    <div class="scroll">
      <Missing
        report={failureReport(describeError(fetched.error), props.reportContext)}
        onRetry={() => {
          setAttempt(attempt + 1);
        }}
      />
    </div>
  );
}

/** Says so only after a moment: most views come at once. */
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
