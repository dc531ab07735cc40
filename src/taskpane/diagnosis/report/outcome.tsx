import type { ReportContext } from "../../services/report";
import { useTextsOf } from "../../ui/language";
import { CopyBox } from "../../ui/messages/copy-box";
import { Message } from "../../ui/messages/message";
import { WriteFailure } from "../../ui/messages/write-failure";
import { diagnosisTexts } from "../texts";
import { sentencesOf } from "./findings";
import type { ReportState } from "./use-report";

export interface OutcomeProps {
  readonly state: ReportState;
  readonly reportContext: ReportContext;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** Progress, and the findings as the cells have them. */
export function Outcome({ state, reportContext, onRetry, onClose }: OutcomeProps) {
  const texts = useTextsOf(diagnosisTexts);
  const failure = state.phase === "failed" && (
    <WriteFailure failure={state.failure} {...{ reportContext, onRetry, onClose }} />
  );
  const isCancelled = state.phase === "failed" && state.failure.reason === "cancelled";
  return (
    <div class="diagnosis-outcome">
      <div role="status">
        {state.phase === "writing" && (
          <>
            <p id="diagnosing">
              {state.isCancelling ? texts.cancelling : texts.building(state.progress.done, state.progress.total)}
            </p>
            <progress aria-labelledby="diagnosing" value={state.progress.done} max={state.progress.total} />
          </>
        )}
        {state.phase === "done" && <Done {...{ state, onClose }} />}
        {isCancelled && failure}
      </div>
      <div role="alert">{!isCancelled && failure}</div>
    </div>
  );
}

type DoneProps = Pick<OutcomeProps, "onClose"> & {
  readonly state: Extract<ReportState, { readonly phase: "done" }>;
};

function Done({ state: { findings, isLate }, onClose }: DoneProps) {
  const texts = useTextsOf(diagnosisTexts);
  return (
    <Message kind="done" title={texts.done} onClose={onClose}>
      {findings === null ? (
        <p class="hint">{isLate ? texts.notCalculated : texts.calculating}</p>
      ) : (
        <dl class="diagnosis-findings">
          {findings.lead.map(({ dimension, word, sentence, holds }) => (
            <div key={dimension}>
              <dt>
                {dimension}: <strong>{word}</strong>
                {holds !== "" && <span class="hint"> {holds}</span>}
              </dt>
              <dd>{sentence}</dd>
            </div>
          ))}
        </dl>
      )}
      {findings !== null && <p class="hint">{findings.assessed}</p>}
      {findings !== null && (
        <details class="small">
          <summary>{texts.sentences}</summary>
          <CopyBox text={sentencesOf(findings.all)} label={texts.sentences} copy={texts.copy} rows={6} />
        </details>
      )}
    </Message>
  );
}
