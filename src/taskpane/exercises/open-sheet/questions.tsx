import type { CellStatus, QuestionMarking } from "../../../exercises/marking/types";
import { localize } from "../../../language/localized";
import type { ViewProps } from "../../services/view-props";
import { HelpLink } from "../../ui/help-link";
import { useLanguage, useTextsOf } from "../../ui/language";
import { exercisesTexts } from "../texts";
import type { CheckedSheet } from "./check-sheet";
import { usePoints } from "./use-points";

/** A symbol for the word beside it. */
const signs: { readonly [Status in CellStatus]: string } = {
  right: "✓",
  mistake: "△",
  wrong: "✗",
  blank: "○",
  text: "?",
  error: "!",
};

/** The questions of a checked sheet: what needs work with feedback and hint, the others in one line. */
export function Questions({ checked, host }: { readonly checked: CheckedSheet } & Pick<ViewProps, "host">) {
  const texts = useTextsOf(exercisesTexts).open;
  const language = useLanguage();
  return (
    <>
      <h3>{texts.questions}</h3>
      <ol class="list questions" role="list">
        {checked.questions.map(({ marked, ask, help, place }) => {
          const needsWork = marked.status !== "right" && marked.status !== "blank";
          return (
            <li key={marked.id} class={`question question-${marked.status}`}>
              <QuestionHeading
                marked={marked}
                onGo={place === null ? null : () => void host.select(checked.sheet, place).catch(() => false)}
              />
              {needsWork && <p class="small">{localize(ask, language)}</p>}
              {!isEcho(marked.feedback, texts.states[marked.status]) && <p>{marked.feedback}</p>}
              {marked.hint !== null && (
                <p class="hint-text">
                  <strong>{texts.hint}</strong> {marked.hint}
                </p>
              )}
              {needsWork && help !== null && (
                <p class="small">
                  <HelpLink name={help}>{texts.help(`JJJ.${help}`)}</HelpLink>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** Whether the feedback only repeats the state, which is said once. */
const isEcho = (feedback: string, state: string) => feedback.replace(/[.。]$/, "") === state;

interface QuestionHeadingProps {
  readonly marked: QuestionMarking;
  /** Null if the answer cells no longer exist. */
  readonly onGo: (() => void) | null;
}

function QuestionHeading({ marked, onGo }: QuestionHeadingProps) {
  const texts = useTextsOf(exercisesTexts).open;
  const points = usePoints();
  const question = texts.question(marked.number);
  return (
    <p class="question-heading">
      <span class="state" aria-hidden="true">
        {signs[marked.status]}
      </span>
      {onGo === null ? (
        <strong>{question}</strong>
      ) : (
        <button type="button" class="link" title={texts.goTo(marked.number)} onClick={onGo}>
          {question}
        </button>
      )}
      <span class="state">{texts.states[marked.status]}</span>
      {marked.status !== "blank" && (
        <span class="small">{texts.points(points(marked.points), points(marked.outOf))}</span>
      )}
    </p>
  );
}
