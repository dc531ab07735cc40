import type { LoadedSheet, LoadState, Present, Writing, Written } from "../services/load-state";
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
  /** Loads although the sheets are there already. */
  readonly onCopy: () => void;
  /** Fills the sheets that are there again. */
  readonly onReplace: () => void;
  readonly onClose: () => void;
  /** Omitted where there is no view of functions. */
  readonly onFunctions?: (() => void) | undefined;
}

/**
 * The progress and outcome of a load. Both regions are always in the page, because a screen reader announces only
 * changes in what it knows. What the user has requested is announced politely, a failure at once.
 */
export function Outcome({ state, onShow, onCopy, onReplace, onFunctions, ...actions }: OutcomeProps) {
  const failure = state.phase === "failed" && <WriteFailure failure={state.failure} {...actions} />;
  const isCancelled = state.phase === "failed" && state.failure.reason === "cancelled";
  const { onClose } = actions;
  return (
    <div class="outcome">
      <div role="status">
        {state.phase === "writing" && <Progress state={state} />}
        {state.phase === "written" && <Loaded {...{ state, onShow, onFunctions, onClose }} />}
        {state.phase === "present" && <AlreadyThere {...{ state, onShow, onCopy, onReplace, onClose }} />}
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

type LoadedProps = Pick<OutcomeProps, "onShow" | "onClose" | "onFunctions"> & { readonly state: Written };

function Loaded({ state: { ids, sheets, replaced }, onShow, onClose, onFunctions }: LoadedProps) {
  const texts = useTextsOf(tablesTexts);
  const language = useLanguage();
  const requested = sheets.find(({ id }) => id === "cover" || id === ids[0]) ?? sheets[0];
  const title = (replaced > 0 ? texts.replaced : texts.loaded)(ids.length, offerName(ids[0] ?? "audit", language));
  return (
    <Message kind="done" title={title} onClose={onClose}>
      <p class="hint">
        {replaced > 0
          ? texts.replacedSheets(replaced, sheets.length - replaced)
          : texts.newSheets(sheets.map(({ sheet }) => sheet))}
      </p>
      <p class="row">
        {requested !== undefined && <GoToSheet sheet={requested} onShow={onShow} />}
        {onFunctions !== undefined && (
          <button type="button" class="link" onClick={onFunctions}>
            {texts.nextFunctions}
          </button>
        )}
      </p>
      <Findings sheets={sheets} />
      {sheets.length > 1 && (
        <details class="small">
          <summary>{texts.allSheets}</summary>
          <ul role="list">
            {sheets.map((sheet) => (
              <li key={sheet.sheet}>
                <SheetLink
                  sheet={sheet.sheet}
                  address={sheet.address}
                  onShow={() => {
                    onShow(sheet);
                  }}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Message>
  );
}

type AlreadyThereProps = Pick<OutcomeProps, "onShow" | "onClose" | "onCopy" | "onReplace"> & {
  readonly state: Present;
};

function AlreadyThere({ state: { ids, sheets }, onShow, onCopy, onReplace, onClose }: AlreadyThereProps) {
  const texts = useTextsOf(tablesTexts);
  const language = useLanguage();
  const [sheet] = sheets;
  const moved = sheets.filter(({ isMoved }) => isMoved).map((one) => one.sheet);
  const changed = sheets.reduce((sum, one) => sum + one.changed, 0);
  const title = texts.present(sheets.length, offerName(sheet?.id ?? ids[0] ?? "audit", language));
  return (
    <Message kind="present" title={title} onClose={onClose}>
      <p class="hint">{texts.presentSheets(sheets.map((one) => one.sheet))}</p>
      {moved.length > 0 && <p class="hint">{texts.movedCells(moved)}</p>}
      {moved.length === 0 && changed > 0 && <p class="hint">{texts.changedCells(changed)}</p>}
      {moved.length === 0 && sheets.some(({ isAsBefore }) => isAsBefore) && <p class="hint">{texts.keepsChoices}</p>}
      <p class="row">
        {sheet !== undefined && <GoToSheet sheet={sheet} onShow={onShow} />}
        {moved.length === 0 && (
          <button type="button" class="link" onClick={onReplace}>
            {texts.replace(changed)}
          </button>
        )}
        <button type="button" class="link" onClick={onCopy}>
          {texts.loadCopy(sheets.length)}
        </button>
      </p>
      <Findings sheets={sheets} />
    </Message>
  );
}

function GoToSheet({ sheet, onShow }: { readonly sheet: LoadedSheet; readonly onShow: OutcomeProps["onShow"] }) {
  const texts = useTextsOf(tablesTexts);
  return (
    <button
      type="button"
      class="button button-small"
      onClick={() => {
        onShow(sheet);
      }}
    >
      {texts.goToSheet}
    </button>
  );
}

/** What became of the sheets that were looked for and not found. */
function Findings({ sheets }: { readonly sheets: readonly LoadedSheet[] }) {
  const texts = useTextsOf(tablesTexts);
  const workbook = useTextsOf(messageTexts).workbook;
  return (
    <>
      {sheets.map(({ sheet, finding }) =>
        finding === "there" ? null : (
          <p key={sheet} class="warning">
            {finding === "missing" ? `${workbook.missing(sheet)} ${texts.loadAgain}` : workbook.unreachable}
          </p>
        ),
      )}
    </>
  );
}
