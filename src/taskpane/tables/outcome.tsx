import { Message } from "../message";
import { failureReport, type ReportContext } from "../report";
import { ReportBox } from "../report-box";
import { useTexts } from "../texts";
import type { Failed, LoadedSheet, LoadFailure, LoadState, Writing, Written } from "./load-state";

export interface OutcomeProps {
  readonly state: LoadState;
  readonly reportContext: ReportContext;
  readonly onRetry: () => void;
  readonly onShow: (sheet: LoadedSheet) => void;
  readonly onClose: () => void;
}

/**
 * How a load goes and ends. Both regions are always in the page, as a screen reader hears only of changes in what it
 * knows. What the user has asked for is told politely, a failure at once.
 */
export function Outcome({ state, ...actions }: OutcomeProps) {
  const failure = state.phase === "failed" && <Failure state={state} {...actions} />;
  const isCancelled = state.phase === "failed" && state.failure.reason === "cancelled";
  return (
    <div class="outcome">
      <div role="status">
        {state.phase === "writing" && <Progress state={state} />}
        {state.phase === "written" && <Success state={state} {...actions} />}
        {isCancelled && failure}
      </div>
      <div role="alert">{!isCancelled && failure}</div>
    </div>
  );
}

function Progress({ state }: { state: Writing }) {
  const texts = useTexts().load;
  const { done, total } = state.progress;
  const isSeveral = total > 1;
  return (
    <>
      <p id="loading">
        {state.isCancelling ? texts.cancelling : texts.loading(state.tables)}{" "}
        {isSeveral && texts.loadingSeveral(done, total)}
      </p>
      <progress aria-labelledby="loading" {...(isSeveral ? { value: done, max: total } : {})} />
    </>
  );
}

type SuccessProps = Pick<OutcomeProps, "onShow" | "onClose"> & { readonly state: Written };

function Success({ state, onShow, onClose }: SuccessProps) {
  const texts = useTexts().load;
  return (
    <Message kind="done" onClose={onClose}>
      <ul role="list">
        {state.sheets.map((sheet) => {
          const [before, after] = texts.written(sheet.table);
          return (
            <li key={sheet.table}>
              {before}
              <button
                type="button"
                class="link"
                onClick={() => {
                  onShow(sheet);
                }}
              >
                {texts.place(sheet.sheet, sheet.address)}
              </button>
              {after}
              {sheet.finding === "gone" && <p class="warning">{texts.gone(sheet.sheet)}</p>}
              {sheet.finding === "unreachable" && <p class="warning">{texts.unreachable}</p>}
            </li>
          );
        })}
      </ul>
    </Message>
  );
}

type FailureProps = Pick<OutcomeProps, "reportContext" | "onRetry" | "onClose"> & { readonly state: Failed };

function Failure({ state, reportContext, onRetry, onClose }: FailureProps) {
  const { load: texts, failures } = useTexts();
  const { reason, detail, leftovers } = state.failure;
  return (
    <Message kind={reason === "cancelled" ? "stopped" : "failed"} onClose={onClose}>
      <p>
        <strong>{failures[reason].happened}</strong> <StateOfWorkbook failure={state.failure} />
      </p>
      <p>{failures[reason].advice}</p>
      <p class="row">
        <button type="button" class="button" onClick={onRetry}>
          {texts.retry}
        </button>
      </p>
      {isWorthReporting(state.failure) && (
        <ReportBox report={failureReport([reason, detail, ...leftovers].join("\n"), reportContext)} />
      )}
    </Message>
  );
}

function StateOfWorkbook({ failure }: { failure: LoadFailure }) {
  const texts = useTexts().load;
  if (failure.leftovers.length > 0) return <>{texts.leftovers(failure.leftovers)}</>;
  return <>{failure.reason === "unexpected" ? texts.changeUnknown : texts.nothingChanged}</>;
}

/** Not what the user can mend alone, as long as it left nothing behind. */
function isWorthReporting({ reason, leftovers }: LoadFailure): boolean {
  return leftovers.length > 0 || !["protected", "editing", "cancelled"].includes(reason);
}
