import type { LoadedSheet, LoadState, Writing, Written } from "../services/load-state";
import type { ReportContext } from "../services/report";
import { useLanguage, useTextsOf } from "../ui/language";
import { Message } from "../ui/messages/message";
import { SheetLink } from "../ui/messages/sheet-link";
import { messageTexts } from "../ui/messages/texts";
import { WriteFailure } from "../ui/messages/write-failure";
import { offerName } from "./offers";
import { tablesTexts } from "./texts";

export interface OutcomeProps {
  readonly state: LoadState;
  readonly reportContext: ReportContext;
  readonly onRetry: () => void;
  readonly onShow: (sheet: LoadedSheet) => void;
  readonly onClose: () => void;
  /** Omitted where there is no view of functions. */
  readonly onFunctions?: (() => void) | undefined;
}

/**
 * The progress and outcome of a load. Both regions are always in the page, because a screen reader announces only
 * changes in what it knows. What the user has requested is announced politely, a failure at once.
 */
export function Outcome({ state, onShow, onFunctions, ...actions }: OutcomeProps) {
  const failure = state.phase === "failed" && <WriteFailure failure={state.failure} {...actions} />;
  const isCancelled = state.phase === "failed" && state.failure.reason === "cancelled";
  return (
    <div class="outcome">
      <div role="status">
        {state.phase === "writing" && <Progress state={state} />}
        {state.phase === "written" && (
          <Success state={state} onShow={onShow} onFunctions={onFunctions} onClose={actions.onClose} />
        )}
        {isCancelled && failure}
      </div>
      <div role="alert">{!isCancelled && failure}</div>
    </div>
  );
}

function Progress({ state }: { state: Writing }) {
  const texts = useTextsOf(tablesTexts);
  const language = useLanguage();
  const { done, total } = state.progress;
  const isSeveral = total > 1;
  return (
    <>
      <p id="loading">
        {state.isCancelling
          ? texts.cancelling
          : texts.loading(state.ids.length, offerName(state.ids[0] ?? "audit", language))}{" "}
        {isSeveral && texts.loadingSeveral(done, total)}
      </p>
      <progress aria-labelledby="loading" {...(isSeveral ? { value: done, max: total } : {})} />
    </>
  );
}

type SuccessProps = Pick<OutcomeProps, "onShow" | "onClose" | "onFunctions"> & { readonly state: Written };

function Success({ state, onShow, onClose, onFunctions }: SuccessProps) {
  const texts = useTextsOf(tablesTexts);
  const workbook = useTextsOf(messageTexts).workbook;
  const language = useLanguage();
  return (
    <Message kind="done" onClose={onClose}>
      <ul role="list">
        {state.sheets.map((sheet) => {
          const [before, after] = texts.written(offerName(sheet.id, language));
          return (
            <li key={sheet.sheet}>
              {before}
              <SheetLink
                sheet={sheet.sheet}
                address={sheet.address}
                onShow={() => {
                  onShow(sheet);
                }}
              />
              {after}
              {sheet.finding === "missing" && (
                <p class="warning">
                  {workbook.missing(sheet.sheet)} {texts.loadAgain}
                </p>
              )}
              {sheet.finding === "unreachable" && <p class="warning">{workbook.unreachable}</p>}
            </li>
          );
        })}
      </ul>
      {onFunctions !== undefined && (
        <p>
          {texts.next}{" "}
          <button type="button" class="link" onClick={onFunctions}>
            {texts.nextFunctions}
          </button>
        </p>
      )}
    </Message>
  );
}
