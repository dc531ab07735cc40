import type { LoadFailure } from "../../services/load-state";
import { failureReport, type ReportContext } from "../../services/report";
import { useTextsOf } from "../language";
import { Message } from "./message";
import { ReportBox } from "./report-box";
import { messageTexts } from "./texts";

export interface WriteFailureProps {
  readonly failure: LoadFailure;
  readonly reportContext: ReportContext;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** Why nothing was written, the state of the workbook, and what to do. */
export function WriteFailure({ failure, reportContext, onRetry, onClose }: WriteFailureProps) {
  const { workbook: texts, failures } = useTextsOf(messageTexts);
  const { reason, detail, leftovers, kept } = failure;
  return (
    <Message kind={reason === "cancelled" ? "stopped" : "failed"} onClose={onClose}>
      <p>
        <strong>{failures[reason].happened}</strong> <StateOfWorkbook failure={failure} />
      </p>
      <p>{failures[reason].advice}</p>
      <p class="row">
        <button type="button" class="button" onClick={onRetry}>
          {texts.retry}
        </button>
      </p>
      {isWorthReporting(failure) && (
        <ReportBox report={failureReport([reason, detail, ...leftovers, ...kept].join("\n"), reportContext)} />
      )}
    </Message>
  );
}

function StateOfWorkbook({ failure }: { failure: LoadFailure }) {
  const texts = useTextsOf(messageTexts).workbook;
  const { leftovers, kept } = failure;
  if (leftovers.length + kept.length > 0)
    return (
      <>
        {leftovers.length > 0 && texts.leftovers(leftovers)} {kept.length > 0 && texts.kept(kept)} {texts.nothingElse}
      </>
    );
  return <>{failure.reason === "unexpected" ? texts.changeUnknown : texts.nothingChanged}</>;
}

/** Not what the user can fix alone, as long as no sheets were left behind. */
function isWorthReporting({ reason, leftovers }: LoadFailure): boolean {
  return leftovers.length > 0 || !["protected", "editing", "cancelled"].includes(reason);
}
