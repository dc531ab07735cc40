import { useErrorBoundary } from "preact/hooks";
import { describeError } from "../services/describe-error";
import { failureReport } from "../services/report";
import type { ViewProps } from "../services/view-props";
import { WhenLoaded } from "../ui/messages/when-loaded";
import { CrashCard } from "./crash-card";
import type { View } from "./views";

/** A view, whose code is fetched when it is first shown. A view that cannot be drawn does not affect the others. */
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
